import { totalOf } from './checkTotals.ts';
import type { Contradiction } from './dataset.ts';
import { decodeRows, type Decoded } from './decoded.ts';
import { reportRepeated } from './identifiers.ts';
import type { KnownIds, Tables } from './readTables.ts';
import type { ColumnOf } from './tables.ts';
import { totalsNamedIn } from './totals.ts';

/** Decodes `contradictions.csv`. Numbers that the tables give are written as the names of totals. */
export function decodeContradictions(
  table: Tables['contradictions.csv'],
  known: KnownIds,
): readonly Decoded<Contradiction, ColumnOf<'contradictions.csv'>>[] {
  reportRepeated(
    table.rows,
    'id',
    (row) => row.text('id'),
    (line) => `stands on line ${line} already`,
  );
  return decodeRows(table.rows, (row) => {
    const text = <Name extends 'one' | 'other' | 'settled'>(name: Name) => {
      for (const column of [`${name}_da`, `${name}_en`] as const) {
        for (const total of totalsNamedIn(row.text(column))) {
          if (!totalOf(total, known)) row.report(column, 'is not the name of a total', total);
        }
      }
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
