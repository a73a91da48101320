import { reportUnknownTotals } from './checkTotals.ts';
import type { Contradiction } from './dataset.ts';
import { decodeRows, type Decoded } from './decoded.ts';
import { reportRepeatedId } from './identifiers.ts';
import type { KnownIds, Tables } from './readTables.ts';
import type { ColumnOf } from './tables.ts';

/** Decodes `contradictions.csv`. Numbers that the tables give are written as the names of totals. */
export function decodeContradictions(
  table: Tables['contradictions.csv'],
  known: KnownIds,
): readonly Decoded<Contradiction, ColumnOf<'contradictions.csv'>>[] {
  reportRepeatedId(table.rows, 'id');
  return decodeRows(table.rows, (row) => {
    const text = <Name extends 'one' | 'other' | 'settled'>(name: Name) => {
      reportUnknownTotals(row, [`${name}_da`, `${name}_en`], known);
      return row.bilingual(`${name}_da`, `${name}_en`, true);
    };
    return {
      id: row.id('id'),
      title: row.bilingual('title_da', 'title_en', true),
      one: text('one'),
      other: text('other'),
      settled: text('settled'),
      sources: row.references('source', known.sources, true),
    };
  });
}
