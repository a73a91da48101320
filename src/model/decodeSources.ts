import { sourceKinds, type Publisher, type Source } from './dataset.ts';
import { decodeRows, type Decoded } from './decoded.ts';
import { reportRepeated } from './identifiers.ts';
import type { KnownIds, Tables } from './readTables.ts';
import type { ColumnOf } from './tables.ts';

/** Decodes `sources.csv`. */
export function decodeSources(
  table: Tables['sources.csv'],
): readonly Decoded<Source, ColumnOf<'sources.csv'>>[] {
  reportRepeated(
    table.rows,
    'id',
    (row) => row.text('id'),
    (line) => `is the id of line ${line} already`,
  );
  return decodeRows(table.rows, (row) => ({
    id: row.id('id'),
    title: row.requiredText('title'),
    publisher: row.text('publisher'),
    date: row.date('date'),
    section: row.text('section'),
    url: row.address('url'),
    kind: row.oneOf('kind', sourceKinds),
  }));
}

/** Decodes `publisher.csv`: one row, in which any cell may be empty; no row is the same as an empty one. */
export function decodePublisher(table: Tables['publisher.csv'], known: KnownIds): Publisher {
  const [first, ...others] = decodeRows(table.rows, (row) => {
    row.references('source', known.sources, false);
    return {
      name: row.text('name'),
      contact: row.text('contact'),
      address: row.text('address'),
    };
  });
  for (const { row } of others) row.report('name', 'is a second publisher; the table has one row');
  return first?.entity ?? { name: '', contact: '', address: '' };
}

/** The fields of the publisher that nobody has filled in: they show as unknown, and the build warns. */
export function missingPublisherFields(publisher: Publisher): readonly (keyof Publisher)[] {
  const fields = ['name', 'contact', 'address'] as const;
  return fields.filter((field) => publisher[field] === '');
}
