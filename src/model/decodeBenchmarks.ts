import { benchmarkConcerns, type Benchmark, type CountNote } from './dataset.ts';
import { decodeRows, type Decoded } from './decoded.ts';
import { reportRepeatedId } from './identifiers.ts';
import type { KnownIds, Tables } from './readTables.ts';
import type { ColumnOf } from './tables.ts';

/** Decodes `benchmarks.csv`. The numbers are the document's: each once, and none left out. */
export function decodeBenchmarks(
  table: Tables['benchmarks.csv'],
  known: KnownIds,
): readonly Decoded<Benchmark, ColumnOf<'benchmarks.csv'>>[] {
  reportRepeatedId(table.rows, 'number');
  const decoded = decodeRows(table.rows, (row) => ({
    number: row.wholeNumber('number'),
    concerns: row.oneOf('concerns', benchmarkConcerns),
    title: row.bilingual('title_da', 'title_en', true),
    text: row.bilingual('text_da', 'text_en', true),
    psychiatry: row.yes('psychiatry'),
    sources: row.references('source', known.sources, true),
  }));
  decoded.forEach(({ entity, row }, at) => {
    const before = decoded[at - 1]?.entity.number ?? 0;
    if (decoded.length === table.rows.length && entity.number !== before + 1) {
      row.report('number', `does not follow ${before}; the rows stand in the document's order`);
    }
  });
  return decoded;
}

/** Decodes `count-notes.csv`, the only table whose source may be missing: the page then says so. */
export function decodeCountNotes(
  table: Tables['count-notes.csv'],
  known: KnownIds,
): readonly Decoded<CountNote, ColumnOf<'count-notes.csv'>>[] {
  return decodeRows(table.rows, (row) => {
    row.requiredText('date');
    return {
      date: row.date('date'),
      count: row.wholeNumber('count'),
      name: row.bilingual('name_da', 'name_en', true),
      sources: row.references('source', known.sources, false),
    };
  });
}
