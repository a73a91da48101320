import type { Source } from '../../model/dataset.ts';
import type { DatasetIndex } from '../../model/questions.ts';
import { daBackground } from '../../text/daBackground.ts';
import { column, idColumn } from './columns.ts';
import { licences } from './licences.ts';
import { fillTable, type Table } from './table.ts';

/** The documents, statements and registers that the other tables name. */
export function sourcesTable(index: DatasetIndex): Table {
  return fillTable<Source>(
    {
      name: 'kilder',
      title: { da: 'Kilder', en: 'Sources' },
      says: {
        da: 'En række for hver kilde. De andre tabeller nævner kilderne ved id.',
        en: 'One row for each source. The other tables name the sources by id.',
      },
      key: 'id',
      licences: [licences.facts],
    },
    [
      idColumn(),
      column(
        'title',
        'Titel',
        'string',
        ['Kildens egen titel', 'The source’s own title'],
        ({ title }) => title,
        { required: true },
      ),
      column(
        'publisher',
        'Udgiver',
        'string',
        ['Udgiver; tom, hvor kilden ingen nævner', 'Publisher; empty where the source names none'],
        ({ publisher }) => publisher || null,
      ),
      column(
        'date',
        'Dato',
        'string',
        ['År, måned eller dag, som kilden har den', 'Year, month or day, as the source has it'],
        ({ date }) => date || null,
        { pattern: '^\\d{4}(-\\d{2}){0,2}$' },
      ),
      column(
        'section',
        'Afsnit',
        'string',
        ['Hvilken del der er brugt', 'Which part is used'],
        ({ section }) => section || null,
      ),
      column(
        'url',
        'Adresse',
        'string',
        ['Adresse; tom, hvor der ingen er', 'Address; empty where there is none'],
        ({ url }) => url || null,
        { pattern: '^https?://' },
      ),
      column(
        'kind',
        'Art',
        'string',
        ['Hvad kilden er', 'What the source is'],
        ({ kind }) => kind,
        { words: daBackground.notes.sourceKind, required: true },
      ),
    ],
    index.dataset.sources,
  );
}
