/**
 * A table as readers take it away: its columns described once, for the files, the data package and the page about
 * the data. Names are English, for programs; headings are Danish, for the files that open in Danish Excel.
 */
import type { Bilingual } from '../../model/dataset.ts';
import type { Licence } from './licences.ts';

/** What stands in a cell. A list is several texts; null is an empty cell. */
export type Cell = string | number | boolean | readonly string[] | null;

export const columnTypes = ['string', 'integer', 'number', 'boolean', 'list'] as const;
export type ColumnType = (typeof columnTypes)[number];

export interface Column {
  /** The name in files for programs; once published it does not change. */
  readonly name: string;
  /** The heading in files for Danish Excel. */
  readonly heading: string;
  readonly type: ColumnType;
  /** What the column holds, unit included. */
  readonly says: Bilingual;
  /** Where the cells are codes: each code, and what it is called in Danish. */
  readonly words?: Readonly<Record<string, string>>;
  /** Where the cells are phrases of ours: each English phrase, and the Danish one. */
  readonly phrases?: Readonly<Record<string, string>>;
  /** Whether every row has a value. */
  readonly required?: boolean;
  /** What every text in it matches. */
  readonly pattern?: string;
  /** The table whose ids stand here. */
  readonly refersTo?: string;
}

/** A column with where its cells come from. */
export interface ColumnOf<Row> extends Column {
  readonly value: (row: Row) => Cell;
}

export interface Table {
  /** The name of its files, without the ending: `klynger`. */
  readonly name: string;
  readonly title: Bilingual;
  /** What a row is, and what to know before adding up. */
  readonly says: Bilingual;
  /** The column whose value tells the rows apart; null where no single one does. */
  readonly key: string | null;
  readonly columns: readonly Column[];
  /** The cells of each row, in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
  readonly licences: readonly Licence[];
}

/** Fills a table: one row of cells for each thing. */
export function fillTable<Row>(
  about: Omit<Table, 'columns' | 'rows'>,
  columns: readonly ColumnOf<Row>[],
  things: readonly Row[],
): Table {
  return {
    ...about,
    columns: columns.map(({ value: _value, ...column }) => column),
    rows: things.map((thing) => columns.map(({ value }) => value(thing))),
  };
}

/** The cells of a row by the names of the columns. */
export function byName(
  { columns }: Pick<Table, 'columns'>,
  row: readonly Cell[],
): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]));
}
