/** The tables by file name in `data/`, and the columns each must have. `data/README.md` says what they mean. */
export const tableColumns = {
  'sources.csv': ['id', 'title', 'publisher', 'date', 'section', 'url', 'kind'],
  'clusters.csv': [
    'id',
    'name',
    'short_name',
    'other_names',
    'keywords',
    'keywords_en',
    'field',
    'field_en',
    'status',
    'designated_by',
    'description_da',
    'description_en',
    'note',
    'note_en',
    'note_source',
    'source',
  ],
  'branches.csv': [
    'cluster',
    'place',
    'kind',
    'from',
    'until',
    'note',
    'note_en',
    'evidence',
    'evidence_source',
    'evidence_note',
    'evidence_note_en',
    'source',
  ],
  'grants.csv': ['cluster', 'amount_dkk', 'name_in_source', 'source'],
  'cities.csv': ['id', 'name', 'other_names', 'lat', 'lon', 'municipality', 'source'],
  'municipalities.csv': [
    'code',
    'name',
    'region',
    'area',
    'population',
    'basis',
    'source',
    'population_source',
  ],
  'hospital-areas.csv': [
    'id',
    'name',
    'hospital',
    'site',
    'lat',
    'lon',
    'region',
    'basis',
    'source',
  ],
  'regions.csv': ['id', 'name', 'code', 'source'],
  'checks.csv': ['name', 'expected', 'note', 'source'],
  'publisher.csv': ['name', 'contact', 'address', 'source'],
} as const;

/** The file name of a table. */
export type TableName = keyof typeof tableColumns;

/** The name of a column of a table. */
export type ColumnOf<Name extends TableName> = (typeof tableColumns)[Name][number];

/** The file names of all tables. */
export const tableNames = Object.keys(tableColumns) as readonly TableName[];

/** The path of a table as the editor knows it: `data/branches.csv`. */
export function pathOf(name: TableName): string {
  return `data/${name}`;
}
