/** Writes tables as CSV: once for programs, once for people whose Excel is Danish. */
import { stringify } from 'csv-stringify/sync';
import type { Cell, Column, Table } from './table.ts';

/** What stands between the parts of a list in one cell. */
export const listSeparator = ' | ';

/** For programs: commas, UTF-8, English column names and codes, decimal points. */
export function toCsv(table: Table): string {
  return stringify(written(table, plain), {
    header: true,
    columns: table.columns.map(({ name }) => name),
    // A cell that a spreadsheet would run as a formula gets a mark in front of it.
    escape_formulas: true,
  });
}

/**
 * For Danish Excel, which opens it with a double click: semicolons, a byte order mark (or æ, ø and å are garbled),
 * Windows line ends, Danish headings and words, decimal commas.
 */
export function toExcelCsv(table: Table): string {
  return stringify(written(table, inDanish), {
    header: true,
    columns: table.columns.map(({ heading }) => heading),
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function written(
  { columns, rows }: Table,
  write: (cell: Cell, column: Column) => string,
): string[][] {
  return rows.map((row) => columns.map((column, at) => write(row[at] ?? null, column)));
}

function plain(cell: Cell): string {
  if (cell === null) return '';
  return isList(cell) ? cell.join(listSeparator) : String(cell);
}

function inDanish(cell: Cell, { words, phrases }: Column): string {
  const danish = (text: string) => (words ?? phrases)?.[text] ?? text;
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (isList(cell)) return plain(cell.map(danish));
  return cell === null ? '' : danish(cell);
}

function isList(cell: Cell): cell is readonly string[] {
  return Array.isArray(cell);
}
