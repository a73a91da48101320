import { identifiers, type Identifiers } from './identifiers.ts';
import type { ProblemLog } from './problem.ts';
import { readTable, type Table } from './readTable.ts';
import { slug } from './slug.ts';
import { pathOf, tableColumns, type ColumnOf, type TableName } from './tables.ts';

/** Every table as read, its cells not yet decoded. */
export type Tables = { readonly [Name in TableName]: Table<ColumnOf<Name>> };

/** The ids that tables refer to each other by. */
export interface KnownIds {
  readonly sources: Identifiers;
  readonly clusters: Identifiers;
  readonly cities: Identifiers;
  readonly areas: Identifiers;
  readonly regions: Identifiers;
  readonly programmes: Identifiers;
  /** Four-digit codes, not ids: `cities.municipality` refers to a municipality by its code. */
  readonly municipalityCodes: Identifiers;
}

/** Reads all tables from their texts by file name. */
export function readTables(files: Readonly<Record<string, string>>, log: ProblemLog): Tables {
  const read = <Name extends TableName>(name: Name): Table<ColumnOf<Name>> =>
    readTable<ColumnOf<Name>>(pathOf(name), files[name], tableColumns[name], log);
  return {
    'sources.csv': read('sources.csv'),
    'clusters.csv': read('clusters.csv'),
    'branches.csv': read('branches.csv'),
    'grants.csv': read('grants.csv'),
    'cities.csv': read('cities.csv'),
    'municipalities.csv': read('municipalities.csv'),
    'hospital-areas.csv': read('hospital-areas.csv'),
    'regions.csv': read('regions.csv'),
    'benchmarks.csv': read('benchmarks.csv'),
    'count-notes.csv': read('count-notes.csv'),
    'programmes.csv': read('programmes.csv'),
    'programme-tracks.csv': read('programme-tracks.csv'),
    'programme-items.csv': read('programme-items.csv'),
    'programme-themes.csv': read('programme-themes.csv'),
    'contradictions.csv': read('contradictions.csv'),
    'slides.csv': read('slides.csv'),
    'checks.csv': read('checks.csv'),
    'publisher.csv': read('publisher.csv'),
  };
}

/** The ids given out by the tables. */
export function knownIds(tables: Tables): KnownIds {
  return {
    sources: identifiers(tables['sources.csv'], 'id', slug),
    clusters: identifiers(tables['clusters.csv'], 'id', slug),
    cities: identifiers(tables['cities.csv'], 'id', slug),
    areas: identifiers(tables['hospital-areas.csv'], 'id', slug),
    regions: identifiers(tables['regions.csv'], 'id', slug),
    programmes: identifiers(tables['programmes.csv'], 'id', slug),
    municipalityCodes: identifiers(tables['municipalities.csv'], 'code', (code) =>
      code.padStart(4, '0'),
    ),
  };
}
