/**
 * Splits the Dataset in what a page draws at once and its background: descriptions, notes and sources, which
 * stand further down and come later. Joined, the two are the Dataset again, save what only the build reads.
 */
import type { Benchmark, Dataset } from './dataset.ts';

/** The columns that wait, by table. The table of sources waits whole. */
const waiting = {
  clusters: [
    'name',
    'description',
    'note',
    'noteSources',
    'sources',
    'grantSources',
    'otherNames',
    'keywords',
  ],
  branches: ['note', 'evidenceSources', 'evidenceNote', 'sources'],
  cities: ['otherNames', 'sources'],
  municipalities: ['code', 'sources', 'populationSources'],
  areas: ['sources'],
  regions: ['sources'],
} as const satisfies { [Table in TableName]: readonly (keyof Dataset[Table][number])[] };

type TableName = 'clusters' | 'branches' | 'cities' | 'municipalities' | 'areas' | 'regions';
const tables = Object.keys(waiting) as TableName[];
/** What of a Dataset or its background is a table. */
export const tableNames = [...tables, 'sources', 'benchmarks'] as const;

/** The waiting columns of every row, in the order of the tables, the sources, and the benchmarks' titles. */
export type Background = Pick<Dataset, 'sources' | 'benchmarks'> & {
  readonly [Table in TableName]: readonly Partial<Dataset[Table][number]>[];
};

/** The Dataset as pages have it: the slides and the texts of the benchmarks, count notes, programmes and contradictions stay with the build. */
export function forPages(dataset: Dataset): Dataset {
  const title = (benchmark: Benchmark) => ({ ...benchmark, text: { da: '', en: '' } });
  return {
    ...dataset,
    benchmarks: dataset.benchmarks.map(title),
    countNotes: [],
    programmes: [],
    contradictions: [],
    slides: [],
  };
}

/** The Dataset for pages in two parts. In `front` every column that waits is empty, as are sources and benchmarks. */
export function splitBackground(whole: Dataset): {
  readonly front: Dataset;
  readonly background: Background;
} {
  const dataset = forPages(whole);
  const rows = <Row>(change: (table: TableName, row: object) => Row) =>
    Object.fromEntries(
      tables.map((table) => [table, dataset[table].map((row) => change(table, row))]),
    );
  const waits = (table: TableName, column: string) =>
    (waiting[table] as readonly string[]).includes(column);
  const front = rows((table, row) =>
    mapColumns(row, ([column, value]) => [column, waits(table, column) ? emptied(value) : value]),
  );
  const background = rows((table, row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => waits(table, column))),
  );
  return {
    front: { ...dataset, ...front, sources: [], benchmarks: [] },
    background: {
      ...(background as unknown as Omit<Background, 'sources' | 'benchmarks'>),
      sources: dataset.sources,
      benchmarks: dataset.benchmarks,
    },
  };
}

/** The Dataset for pages from its two parts; the parts stay as they are. */
export function joinBackground(front: Dataset, background: Background): Dataset {
  const joined = tables.map((table) => [
    table,
    front[table].map((row, at) => ({ ...row, ...background[table][at] })),
  ]);
  return {
    ...front,
    ...(Object.fromEntries(joined) as Partial<Dataset>),
    sources: background.sources,
    benchmarks: background.benchmarks,
  };
}

function mapColumns(
  row: object,
  change: (entry: [string, unknown]) => [string, unknown],
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(change));
}

/** An empty value of the same shape: an empty text, a list without items, either of them in no language. */
export function emptied(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, emptied(own)]));
}
