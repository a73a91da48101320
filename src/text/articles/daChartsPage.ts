/** The Danish texts of the page of that name. Only the build reads them. */
import { numbersIn } from '../numbers.ts';

const { Word, word, list } = numbersIn('da');
const cities = (count: number) => (count === 1 ? 'én' : word(count));

export const daChartsPage = {
  title: 'Diagrammer',
  description:
    'De fire diagrammer på Klyngekort på én side: tilsagn, byer, spredning og hospitalsområder.',
  intro:
    'Hver klynge, hver by og hvert område fører til sin egen side. De samme diagrammer står ved siden af kortet og følger dér det, man vælger.',
  contents: 'Diagrammerne på siden',
  claims: {
    half: (total: string, half: string) => `Halvdelen af ${total} er ${half}`,
  },
  grants: {
    headline: (fewest: number, of: number) =>
      `${Word(fewest)} af de ${word(of)} klynger har fået over halvdelen af tilsagnene`,
    lede: 'Søjlen er tilsagnet, mærkerne er klyngens byer med hovedkvarteret først.',
  },
  places: {
    onlyOne: (count: number, of: number) =>
      `I ${word(count)} af de ${of} byer er der kun én klynge.`,
  },
  spread: {
    headline: (
      most: readonly string[],
      mostCities: number,
      fewest: readonly string[],
      fewestCities: number,
    ) =>
      `${list(most)} er i ${word(mostCities)} byer, ${list(fewest)} kun i ${cities(fewestCities)}`,
    lede: 'Hvert punkt er en klynge: jo længere til højre, jo flere byer; jo højere oppe, jo større tilsagn.',
  },
};

export type ChartsPageText = typeof daChartsPage;
