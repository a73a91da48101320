import {
  itemKinds,
  languages,
  programmeForms,
  type Bilingual,
  type Programme,
  type ProgrammeItem,
  type ProgrammeTheme,
  type ProgrammeTrack,
} from './dataset.ts';
import { decodeRows, type Decoded } from './decoded.ts';
import { reportRepeated, reportRepeatedId } from './identifiers.ts';
import type { KnownIds, Tables } from './readTables.ts';
import type { Row } from './row.ts';
import type { ColumnOf } from './tables.ts';

/** The programmes' tables. */
type ProgrammeTables = Pick<
  Tables,
  'programmes.csv' | 'programme-tracks.csv' | 'programme-items.csv' | 'programme-themes.csv'
>;

/** The part of a programme that stands in `programmes.csv`. */
export type ProgrammeDay = Omit<Programme, 'tracks' | 'items' | 'themes'>;

/** What stands in a table of its own, with the id of its programme. */
export type OfProgramme<Part> = Part & { readonly programme: string };

/** An item as its row has it: the end is empty where the row gives none. */
export type ItemRow = OfProgramme<
  Omit<ProgrammeItem, 'end' | 'endComputed'> & { readonly end: string }
>;

/** The decoded rows of all four tables. */
export interface DecodedProgrammes {
  readonly days: readonly Decoded<ProgrammeDay, ColumnOf<'programmes.csv'>>[];
  readonly tracks: readonly Decoded<
    OfProgramme<ProgrammeTrack>,
    ColumnOf<'programme-tracks.csv'>
  >[];
  readonly items: readonly Decoded<ItemRow, ColumnOf<'programme-items.csv'>>[];
  readonly themes: readonly Decoded<
    OfProgramme<ProgrammeTheme>,
    ColumnOf<'programme-themes.csv'>
  >[];
}

/** Decodes the programmes, their tracks, items and themes. */
export function decodeProgrammes(tables: ProgrammeTables, known: KnownIds): DecodedProgrammes {
  const days = tables['programmes.csv'].rows;
  const tracks = tables['programme-tracks.csv'].rows;
  const themes = tables['programme-themes.csv'].rows;
  reportRepeatedId(days, 'id');
  reportRepeatedNumber(tracks);
  reportRepeatedNumber(themes);
  return {
    days: decodeRows(days, (row) => decodeDay(row, known)),
    tracks: decodeRows(tracks, (row) => numbered(row, known)),
    items: decodeRows(tables['programme-items.csv'].rows, (row) => decodeItem(row, known)),
    themes: decodeRows(themes, (row) => ({
      ...numbered(row, known),
      questions: decodeQuestions(row),
      text: row.bilingual('text_da', 'text_en', true),
    })),
  };
}

function decodeDay(row: Row<ColumnOf<'programmes.csv'>>, known: KnownIds): ProgrammeDay {
  const form = row.oneOf('form', programmeForms);
  const somewhere = row.text('form') === 'in-person';
  for (const column of ['venue', 'address', 'city'] as const) {
    if (somewhere) row.requiredText(column);
    else if (row.text(column) !== '' && row.text('form') === 'virtual') {
      row.report(column, 'stands on a virtual programme, which has no place');
    }
  }
  return {
    id: row.id('id'),
    title: row.bilingual('title_da', 'title_en', true),
    date: row.day('date'),
    start: row.time('start', true),
    end: row.time('end', true),
    form,
    venue: row.text('venue'),
    address: row.text('address'),
    city: row.text('city') === '' ? null : row.reference('city', known.cities),
    organiser: row.text('organiser'),
    summary: row.bilingual('summary_da', 'summary_en', true),
    note: row.bilingual('note', 'note_en', false),
    url: row.address('url'),
    sources: row.references('source', known.sources, true),
  };
}

function decodeItem(row: Row<ColumnOf<'programme-items.csv'>>, known: KnownIds): ItemRow {
  const speaker = row.text('speaker');
  const role = row.bilingual('role_da', 'role_en', false);
  if (speaker === '' && role.da !== '') row.report('role_da', 'has no speaker');
  return {
    programme: row.reference('programme', known.programmes),
    track: row.text('track') === '' ? null : row.wholeNumber('track'),
    start: row.time('start', true),
    end: row.time('end', false),
    kind: row.oneOf('kind', itemKinds),
    title: row.bilingual('title_da', 'title_en', true),
    summary: row.bilingual('summary_da', 'summary_en', false),
    speaker,
    role,
    spoken: row.text('spoken') === '' ? null : row.oneOf('spoken', languages),
    sources: row.references('source', known.sources, true),
  };
}

type NumberedColumn = ColumnOf<'programme-tracks.csv'>;

/** What tracks and themes have in common: a programme numbers them. */
function numbered<Column extends string>(row: Row<Column | NumberedColumn>, known: KnownIds) {
  return {
    programme: row.reference('programme', known.programmes),
    number: row.wholeNumber('number'),
    title: row.bilingual('title_da', 'title_en', true),
    sources: row.references('source', known.sources, true),
  };
}

function reportRepeatedNumber<Column extends string>(
  rows: readonly Row<Column | NumberedColumn>[],
): void {
  reportRepeated(
    rows,
    'number',
    (row) => `${row.text('programme')} ${row.text('number')}`,
    (line) => `stands on line ${line} already for this programme`,
  );
}

function decodeQuestions(row: Row<ColumnOf<'programme-themes.csv'>>): readonly Bilingual[] {
  row.requiredText('questions_da');
  const danish = row.list('questions_da');
  const english = row.list('questions_en');
  if (danish.length !== english.length) {
    row.report(
      'questions_en',
      `holds ${english.length} questions and questions_da ${danish.length}; each needs its twin`,
    );
  }
  return danish.map((da, at) => ({ da, en: english[at] ?? '' }));
}
