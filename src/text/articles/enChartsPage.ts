/** The English texts of the page of that name. Only the build reads them. */
import { numbersIn } from '../numbers.ts';
import type { ChartsPageText } from './daChartsPage.ts';

const { Word, word, list } = numbersIn('en');

export const enChartsPage: ChartsPageText = {
  title: 'Charts',
  description:
    'The four charts of Klyngekort on one page: grants, cities, spread and hospital areas.',
  intro:
    'Every cluster, city and area leads to its own page. The same charts stand beside the map, where they follow what is selected.',
  contents: 'The charts on this page',
  claims: {
    half: (total, half) => `Half of ${total} is ${half}`,
  },
  grants: {
    headline: (fewest, of) =>
      `${Word(fewest)} of the ${word(of)} clusters were granted more than half of the total`,
    lede: 'The bar is the grant; the marks are the cluster’s cities, its headquarters first.',
  },
  places: {
    onlyOne: (count, of) => `In ${word(count)} of the ${of} cities there is only one cluster.`,
  },
  spread: {
    headline: (most, mostCities, fewest, fewestCities) =>
      `${list(most)} is in ${word(mostCities)} cities, ${list(fewest)} in only ${word(fewestCities)}`,
    lede: 'Each point is a cluster: the further right, the more cities; the higher up, the larger the grant.',
  },
};
