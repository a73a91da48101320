/** The columns that several tables share, and short ways to write the others. */
import type { Bilingual, Evidence, Source } from '../../model/dataset.ts';
import type { DatasetIndex } from '../../model/questions.ts';
import { da } from '../../text/da.ts';
import { daBackground } from '../../text/daBackground.ts';
import type { Licence } from './licences.ts';
import type { Cell, Column, ColumnOf, ColumnType } from './table.ts';

type Facets = Pick<Column, 'words' | 'phrases' | 'required' | 'pattern' | 'refersTo'>;

/** A column in one line: name, Danish heading, type, what it says in Danish and English, its cells, what else holds. */
export function column<Row>(
  name: string,
  heading: string,
  type: ColumnType,
  [danish, english]: readonly [string, string],
  value: (row: Row) => Cell,
  facets: Facets = {},
): ColumnOf<Row> {
  return { name, heading, type, says: { da: danish, en: english }, value, ...facets };
}

const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';

/** The row's own id, which stands in addresses. */
export function idColumn<Row extends { readonly id: string }>(): ColumnOf<Row> {
  return column(
    'id',
    'Id',
    'string',
    ['Fast id; den samme som i sidernes adresser', 'Permanent id, the same as in the addresses'],
    ({ id }) => id,
    { required: true, pattern: idPattern },
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A thing of another table: its id, and its name to read. */
export function referenceColumns<Row>(
  name: string,
  heading: string,
  says: readonly [string, string],
  refersTo: string,
  thing: (row: Row) => Named | null,
  required = true,
): ColumnOf<Row>[] {
  const [danish, english] = says;
  const idSays = [`${danish}: id i ${refersTo}.csv`, `${english}: id in ${refersTo}.csv`] as const;
  return [
    column(`${name}_id`, `${heading}, id`, 'string', idSays, (row) => thing(row)?.id ?? null, {
      required,
      refersTo,
      pattern: idPattern,
    }),
    column(name, heading, 'string', says, (row) => thing(row)?.name ?? null, { required }),
  ];
}

/** A text in both languages: two columns. */
export function bilingualColumns<Row>(
  name: string,
  heading: string,
  [danish, english]: readonly [string, string],
  value: (row: Row) => Bilingual | null,
  required = false,
): ColumnOf<Row>[] {
  const text = (own: string | undefined) => own || null;
  return [
    column(
      `${name}_da`,
      heading,
      'string',
      [`${danish}, på dansk`, `${english}, in Danish`],
      (row) => text(value(row)?.da),
      { required },
    ),
    column(
      `${name}_en`,
      `${heading} (engelsk)`,
      'string',
      [`${danish}, på engelsk`, `${english}, in English`],
      (row) => text(value(row)?.en),
      { required },
    ),
  ];
}

/** How sure something is. */
export function evidenceColumn<Row>(
  name: string,
  heading: string,
  says: readonly [string, string],
  value: (row: Row) => Evidence | null,
  required: boolean,
): ColumnOf<Row> {
  return column(name, heading, 'string', says, value, {
    words: daBackground.notes.evidence,
    required,
  });
}

/** Whether the cluster's field is an established one. */
export const statusWords = da.status;

/** A point: latitude and longitude. */
export function pointColumns<Row extends { readonly lat: number; readonly lon: number }>(
  danish: string,
  english: string,
): ColumnOf<Row>[] {
  return [
    column(
      'lat',
      'Breddegrad',
      'number',
      [`${danish}: breddegrad, WGS84`, `${english}: latitude, WGS84 degrees`],
      ({ lat }) => lat,
      { required: true },
    ),
    column(
      'lon',
      'Længdegrad',
      'number',
      [`${danish}: længdegrad, WGS84`, `${english}: longitude, WGS84 degrees`],
      ({ lon }) => lon,
      { required: true },
    ),
  ];
}

/** A number of things: clusters, municipalities, inhabitants. */
export function countColumn<Row>(
  name: string,
  heading: string,
  says: readonly [string, string],
  value: (row: Row) => number,
): ColumnOf<Row> {
  return column(name, heading, 'integer', says, value, { required: true });
}

/** Where the row's facts come from, and on what terms they may be used: the last columns of every table. */
export function sourceColumns<Row>(
  index: DatasetIndex,
  sourceIds: (row: Row) => readonly string[],
  terms: readonly Licence[],
): ColumnOf<Row>[] {
  const ids = (row: Row) => [...new Set(sourceIds(row))];
  return [
    column(
      'source',
      'Kilde',
      'list',
      ['Rækkens kilder i læsbar form', 'The sources of the row, in readable form'],
      (row) =>
        ids(row)
          .flatMap((id) => index.sources.get(id) ?? [])
          .map(citation),
      { required: true },
    ),
    column(
      'source_ids',
      'Kilde, id',
      'list',
      ['Kildernes id i kilder.csv', 'The sources’ ids in kilder.csv'],
      ids,
      { required: true },
    ),
    column(
      'licence',
      'Vilkår',
      'list',
      ['På hvilke vilkår rækken må bruges', 'On what terms the row may be used'],
      () => terms.map(({ title }) => title.en),
      {
        required: true,
        phrases: Object.fromEntries(terms.map(({ title }) => [title.en, title.da])),
      },
    ),
  ];
}

/** A source on one line: title and section, publisher and date, address. */
function citation({ title, section, publisher, date, url }: Source): string {
  return [
    section ? `${title}: ${section}` : title,
    [publisher, date].filter(Boolean).join(', '),
    url,
  ]
    .filter(Boolean)
    .join('. ');
}
