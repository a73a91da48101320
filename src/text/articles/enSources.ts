/** The English texts of the page of sources. Only the build reads them. */
import type { SourcesText } from './daSources.ts';

const rows = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const enSources: SourcesText = {
  title: 'Sources',
  description:
    'All sources behind Klyngekort, how certain each headquarters is, and where documents and statements disagree.',
  lede: (sources, documents, statements, registers) =>
    `Klyngekort rests on ${sources} sources: ${documents} sections of the annexes that came with the commission, ${statements} public statements and ${registers} public registers. Every figure on the map has a small i that shows where it comes from.`,
  order:
    'The table in the annex is shown as it is. Where others say something else, a note says so, with its source.',
  index: 'On this page',

  certainty: {
    title: 'How certain is it?',
    lede: (kinds) => `Every figure and every statement is of one of ${kinds} kinds.`,
  },

  headquarters: {
    title: (count) => `The ${count} headquarters`,
    lede: 'The annex has lost the underlining that marked them. So here is, for each cluster, what its headquarters rests on.',
    group: (certainty, count) => `${certainty}: ${count}`,
  },

  contradictions: {
    title: 'Where the sources disagree',
    lede: (count) =>
      `We know of ${count} disagreements. Numbers about the table in the annex were worked out when this page was built.`,
    one: 'The one',
    other: 'The other',
    settled: 'On the map',
  },

  kind: {
    'client document': 'Annexes',
    'public statement': 'Public statements',
    'public register': 'Public registers',
  },
  kindLede: {
    'client document':
      'The client’s documents. Most have no public address; the annex on the clusters is from autumn 2020.',
    'public statement':
      'What authorities, clusters and the press have written themselves. They confirm, add to or contradict the annexes.',
    'public register': 'Population, boundaries and points.',
  },
  annex: 'Annex',
  noAddress: 'No public address',
  noDate: 'undated',
  section: 'Section',
  usedFor: 'Used for:',

  use: {
    clusters: (count) => rows(count, 'cluster’s field', 'clusters’ fields'),
    branches: (count) =>
      rows(count, 'row of the table of branches', 'rows of the table of branches'),
    headquarters: (count) => `${count} headquarters`,
    notes: (count) => rows(count, 'note on a cluster', 'notes on clusters'),
    grants: (count) => rows(count, 'grant', 'grants'),
    yearly: (_count) => 'the yearly reading of the DKK 160 million',
    cities: (count) => rows(count, 'city’s point', 'cities’ points'),
    municipalities: (count) => rows(count, 'municipality’s area', 'municipalities’ areas'),
    population: (count) => rows(count, 'municipality’s population', 'municipalities’ populations'),
    areas: (count) => rows(count, 'hospital area', 'hospital areas'),
    regions: (count) => rows(count, 'region', 'regions'),
    benchmarks: (count) => rows(count, 'benchmark', 'benchmarks'),
    counts: (count) => rows(count, 'count of the areas', 'counts of the areas'),
    programmes: (count) => rows(count, 'programme', 'programmes'),
    contradictions: (count) => rows(count, 'disagreement', 'disagreements'),
  },
  alsoUsed: {
    'dagi-2014': 'the boundaries of municipalities and regions on the map',
    'natural-earth': 'the neighbouring countries on the map',
  },
};
