import type { Table } from './readTable.ts';
import type { Row } from './row.ts';

/** The ids that a table gives out, for the tables that refer to it. */
export interface Identifiers {
  /** The table they stand in, as the editor knows it: `data/cities.csv`. */
  readonly file: string;
  readonly ids: readonly string[];
  /** True when the id stands in the table as it is. */
  has(id: string): boolean;
  /** True when the id is certainly not in the table. Of a table that could not be read nothing is certain. */
  lacks(id: string): boolean;
}

/**
 * The ids in a column of a table. `repair` spells a faulty id the way it was meant, so that a fault is
 * reported where it stands and not again in every row that refers to it.
 */
export function identifiers<Column extends string>(
  table: Table<Column>,
  column: Column,
  repair: (id: string) => string,
): Identifiers {
  const ids = table.rows.map((row) => row.text(column)).filter((id) => id !== '');
  const own = new Set(ids);
  const known = new Set([...ids, ...ids.map(repair)]);
  return {
    file: table.file,
    ids,
    has: (id) => own.has(id),
    lacks: (id) => table.complete && !known.has(id),
  };
}

/** Reports every row whose key an earlier row has already. `message` tells what is repeated, given that row's line. */
export function reportRepeated<Column extends string>(
  rows: readonly Row<Column>[],
  column: Column,
  key: (row: Row<Column>) => string,
  message: (firstLine: number) => string,
): void {
  const lines = new Map<string, number>();
  for (const row of rows) {
    if (row.text(column) === '') continue;
    const first = lines.get(key(row));
    if (first === undefined) lines.set(key(row), row.line);
    else row.report(column, message(first));
  }
}

/** Reports every row with an id, or another key in one column, that an earlier row has already. */
export function reportRepeatedId<Column extends string>(
  rows: readonly Row<Column>[],
  column: Column,
): void {
  reportRepeated(
    rows,
    column,
    (row) => row.text(column),
    (line) => `stands on line ${line} already`,
  );
}
