import type { Cluster, Dataset, Evidence, PresenceKind } from './dataset.ts';
import {
  clustersIn,
  hasClusters,
  indexDataset,
  numberOfCities,
  presencesIn,
  sumOfGrants,
} from './questions.ts';
import type { TableName } from './tables.ts';

/** A number that the tables give and an editor expects, see `checks.csv`. */
export interface Total {
  /** The tables it is computed from. */
  readonly tables: readonly TableName[];
  readonly compute: (dataset: Dataset) => number;
}

/** What it takes to tell where clusters are. */
const presenceTables = [
  'clusters.csv',
  'branches.csv',
  'cities.csv',
  'municipalities.csv',
  'hospital-areas.csv',
  'regions.csv',
] as const;

function clustersInCity(dataset: Dataset, id: string): readonly Cluster[] {
  return clustersIn(indexDataset(dataset), { kind: 'city', id }).today;
}

function rowsOf(kind: PresenceKind): Total {
  return {
    tables: ['branches.csv'],
    compute: (dataset) => dataset.branches.filter((branch) => branch.kind === kind).length,
  };
}

function headquartersThatAre(evidence: Evidence): Total {
  return {
    tables: ['branches.csv'],
    compute: (dataset) => dataset.branches.filter((branch) => branch.evidence === evidence).length,
  };
}

/** The totals that must all stand in `checks.csv`, by name. */
export const namedTotals: ReadonlyMap<string, Total> = new Map<string, Total>([
  ['clusters', { tables: ['clusters.csv'], compute: (dataset) => dataset.clusters.length }],
  [
    'clusters-established',
    {
      tables: ['clusters.csv'],
      compute: (dataset) =>
        dataset.clusters.filter(({ status }) => status === 'established').length,
    },
  ],
  [
    'clusters-emerging',
    {
      tables: ['clusters.csv'],
      compute: (dataset) => dataset.clusters.filter(({ status }) => status === 'emerging').length,
    },
  ],
  ['cities', { tables: ['cities.csv'], compute: (dataset) => dataset.cities.length }],
  [
    'cities-today',
    {
      tables: presenceTables,
      compute: (dataset) => {
        // One index for all of them: each takes the time of the whole tables.
        const index = indexDataset(dataset);
        return dataset.cities.filter((city) => hasClusters(index, city)).length;
      },
    },
  ],
  ['rows-of-branches', { tables: ['branches.csv'], compute: (dataset) => dataset.branches.length }],
  [
    'rows-today',
    {
      tables: ['branches.csv'],
      compute: (dataset) => dataset.branches.filter(({ kind }) => kind !== 'planned').length,
    },
  ],
  ['headquarters', rowsOf('headquarters')],
  ['headquarters-confirmed', headquartersThatAre('confirmed')],
  ['headquarters-consistent', headquartersThatAre('consistent')],
  ['headquarters-inferred', headquartersThatAre('inferred')],
  ['branches', rowsOf('branch')],
  ['representations', rowsOf('representation')],
  ['partner-staff', rowsOf('partner-staff')],
  ['planned', rowsOf('planned')],
  [
    'grants-total',
    {
      tables: ['clusters.csv', 'grants.csv'],
      compute: (dataset) => sumOfGrants(dataset.clusters),
    },
  ],
  [
    'municipalities',
    { tables: ['municipalities.csv'], compute: (dataset) => dataset.municipalities.length },
  ],
  ['areas', { tables: ['hospital-areas.csv'], compute: (dataset) => dataset.areas.length }],
  ['regions', { tables: ['regions.csv'], compute: (dataset) => dataset.regions.length }],
  [
    'population-total',
    {
      tables: ['municipalities.csv'],
      compute: (dataset) =>
        dataset.municipalities.reduce((sum, { population }) => sum + population, 0),
    },
  ],
  ['benchmarks', { tables: ['benchmarks.csv'], compute: (dataset) => dataset.benchmarks.length }],
  [
    'benchmarks-about-areas',
    {
      tables: ['benchmarks.csv'],
      compute: (dataset) =>
        dataset.benchmarks.filter(({ concerns }) => concerns === 'areas').length,
    },
  ],
  ['programmes', { tables: ['programmes.csv'], compute: (dataset) => dataset.programmes.length }],
  [
    'programme-themes',
    {
      tables: ['programmes.csv', 'programme-themes.csv'],
      compute: (dataset) => dataset.programmes.reduce((sum, { themes }) => sum + themes.length, 0),
    },
  ],
]);

/** The tables of the things that totals of one thing are about. */
export type TableOfThings =
  'cities.csv' | 'clusters.csv' | 'hospital-areas.csv' | 'programmes.csv' | 'regions.csv';

/** Totals of one thing, by what their name begins with; the rest of the name is the id. */
export const totalsOfOne: readonly {
  readonly prefix: string;
  readonly table: TableOfThings;
  readonly total: (id: string) => Total;
}[] = [
  {
    prefix: 'clusters-in-',
    table: 'cities.csv',
    total: (id) => ({
      tables: presenceTables,
      compute: (dataset) => clustersInCity(dataset, id).length,
    }),
  },
  {
    prefix: 'grants-in-',
    table: 'cities.csv',
    total: (id) => ({
      tables: [...presenceTables, 'grants.csv'],
      compute: (dataset) => sumOfGrants(clustersInCity(dataset, id)),
    }),
  },
  {
    prefix: 'cities-of-',
    table: 'clusters.csv',
    total: (id) => ({
      tables: presenceTables,
      compute: (dataset) => numberOfCities(indexDataset(dataset), id),
    }),
  },
  {
    prefix: 'items-of-',
    table: 'programmes.csv',
    total: (id) => ({
      tables: ['programmes.csv', 'programme-items.csv'],
      compute: ({ programmes }) => programmes.find((one) => one.id === id)?.items.length ?? 0,
    }),
  },
  {
    prefix: 'pairs-in-',
    table: 'regions.csv',
    total: (id) => ({
      tables: presenceTables,
      compute: (dataset) =>
        presencesIn(indexDataset(dataset), { kind: 'region', id }).filter(
          ({ city, planned }) => city !== null && !planned,
        ).length,
    }),
  },
  {
    prefix: 'population-in-',
    table: 'hospital-areas.csv',
    total: (id) => ({
      tables: ['municipalities.csv'],
      compute: ({ municipalities }) =>
        municipalities.reduce((sum, own) => sum + (own.area === id ? own.population : 0), 0),
    }),
  },
];

const placeholder = /\{([a-z-]+)\}/g;

/** The names of totals that a text of the tables holds in braces: `{planned}`. */
export function totalsNamedIn(text: string): readonly string[] {
  return [...text.matchAll(placeholder)].map(([, name = '']) => name);
}

/** The text with its totals computed; `write` writes a number. Names that are none were reported by the decoder. */
export function fillTotals(
  text: string,
  dataset: Dataset,
  write: (total: number) => string,
): string {
  return text.replace(placeholder, (whole, name: string) => {
    const one = totalsOfOne.find(({ prefix }) => name.startsWith(prefix));
    const total = namedTotals.get(name) ?? one?.total(name.slice(one.prefix.length));
    return total ? write(total.compute(dataset)) : whole;
  });
}
