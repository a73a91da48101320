/** CSV as cells and back, for tests that edit a table cell by cell; the tables have no line breaks in their cells. */
import { parse as read } from 'csv-parse/sync';
import { stringify as write } from 'csv-stringify/sync';

/** Every row's cells, the header's first. */
export const parse = (text: string): string[][] => read(text) as string[][];

/** The text of a table. */
export const stringify = (cells: readonly (readonly string[])[]): string =>
  write(cells.map((row) => [...row]));
