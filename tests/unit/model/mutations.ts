/**
 * Wrong edits of the real tables, made from the tables themselves: in every column what a slip of the hand, a
 * spreadsheet or another encoding does to it.
 */
import { parse, stringify } from './csvCells.ts';
import { tableColumns, tableNames, type TableName } from '../../../src/model/tables.ts';

export interface Mutation {
  readonly table: TableName;
  readonly column: string;
  /** Line in the file; 1 where the header is what was edited. */
  readonly line: number;
  readonly edit: string;
  /** The whole text of the table after the edit. */
  readonly text: string;
}

/** What a column holds, which says what is wrong in it. */
type Content =
  'id' | 'reference' | 'word' | 'number' | 'degrees' | 'date' | 'time' | 'code' | 'url' | 'text';

/** The columns that hold something else than text, by name; the same name means the same in every table. */
const contents: Readonly<Record<string, Content>> = {
  id: 'id',
  cluster: 'reference',
  place: 'reference',
  region: 'reference',
  area: 'reference',
  municipality: 'reference',
  city: 'reference',
  programme: 'reference',
  selected: 'reference',
  compared: 'reference',
  source: 'reference',
  note_source: 'reference',
  evidence_source: 'reference',
  population_source: 'reference',
  figures: 'reference',
  status: 'word',
  designated_by: 'word',
  kind: 'word',
  evidence: 'word',
  basis: 'word',
  concerns: 'word',
  psychiatry: 'word',
  form: 'word',
  spoken: 'word',
  layout: 'word',
  theme: 'word',
  amount_dkk: 'number',
  population: 'number',
  number: 'number',
  track: 'number',
  count: 'number',
  expected: 'number',
  minutes: 'number',
  lat: 'degrees',
  lon: 'degrees',
  date: 'date',
  from: 'date',
  until: 'date',
  start: 'time',
  end: 'time',
  code: 'code',
  url: 'url',
};
/** Names that mean something else in one table. */
const exceptions: Readonly<Record<string, Content>> = {
  'checks.csv name': 'reference',
  'publisher.csv address': 'text',
};

const contentOf = (table: TableName, column: string): Content =>
  exceptions[`${table} ${column}`] ?? contents[column] ?? 'text';

/** Columns in which an empty cell is a fact of its own, says `data/README.md`: emptying them is no mistake that can be told. */
const mayBeEmpty = new Set([
  'sources.csv publisher',
  'sources.csv date',
  'sources.csv section',
  'sources.csv url',
  'clusters.csv other_names',
  'branches.csv from',
  'branches.csv until',
  'cities.csv other_names',
  'benchmarks.csv psychiatry',
  'count-notes.csv source',
  'programmes.csv organiser',
  'programmes.csv url',
  'programme-items.csv track',
  'programme-items.csv end',
  'programme-items.csv speaker',
  'programme-items.csv spoken',
  'slides.csv compared',
  'slides.csv status',
  'slides.csv figures',
]);

/** A cell after a mistake; null where the mistake cannot be made in it. */
type Edit = (cell: string) => string | null;

const only =
  (pattern: RegExp, edit: (cell: string) => string): Edit =>
  (cell) =>
    pattern.test(cell) ? edit(cell) : null;
const always =
  (edit: (cell: string) => string): Edit =>
  (cell) =>
    edit(cell);
const latin1 = (cell: string) => Buffer.from(cell, 'utf8').toString('latin1');

/** What a spreadsheet, an editor or another program does to any cell. */
const anywhere: Readonly<Record<string, Edit>> = {
  'a formula that found nothing': always(() => '#REF!'),
  'the same in Danish': always(() => '#I/T'),
  'a column too narrow, copied as it looks': always(() => '########'),
  'UTF-8 read as another encoding': only(/[æøåÆØÅé–’]/, latin1),
  'a character that cannot be seen': only(/./, (cell) => `${cell}\u0007`),
  'spaces around it': always((cell) => `  ${cell}\u00A0`),
  'its letters composed of two': only(/[åÅé]/, (cell) => cell.normalize('NFD')),
};

const byContent: Readonly<Record<Content, Readonly<Record<string, Edit>>>> = {
  id: {
    'a capital': only(/[a-z]/, (cell) => cell[0]?.toUpperCase() + cell.slice(1)),
    'a Danish letter': always((cell) => `${cell}ø`),
    'a space in it': only(/../, (cell) => `${cell[0]} ${cell.slice(1)}`),
    'an underscore': always((cell) => `${cell}_2`),
    'a prototype’s name': always(() => '__proto__'),
  },
  reference: {
    'a letter too many': always((cell) => `${cell}x`),
    'a capital': only(/^[a-z]/, (cell) => cell[0]?.toUpperCase() + cell.slice(1)),
    'another separator': only(/\|/, (cell) => cell.replace('|', ';')),
    'a prototype’s name': always(() => 'constructor'),
  },
  word: {
    'a letter too many': always((cell) => `${cell}x`),
    'a capital': only(/^[a-z]/, (cell) => cell[0]?.toUpperCase() + cell.slice(1)),
    'a prototype’s name': always(() => 'toString'),
  },
  number: {
    'points between thousands': only(/^\d{4,}$/, (cell) => Number(cell).toLocaleString('de')),
    'a minus': always((cell) => `-${cell}`),
    decimals: always((cell) => `${cell},5`),
    'a unit': always((cell) => `${cell} kr.`),
    'an exponent': always((cell) => `${cell}E+03`),
    'no number': always(() => 'NaN'),
  },
  degrees: {
    'a degree further': only(/\d/, (cell) => String(Number(cell) + 1)),
    'no point': only(/\./, (cell) => cell.replace('.', '')),
    'a minus': always((cell) => `-${cell}`),
    'minutes and seconds': always((cell) => `${cell.split('.')[0]}°30′`),
    'no number': always(() => 'NaN'),
  },
  date: {
    'as Danes write it': always(() => '24-11-2020'),
    'a thirteenth month': always(() => '2020-13-01'),
    'a day that there is not': always(() => '2020-02-31'),
    'a serial number': always(() => '44159'),
    'a word': always(() => 'snart'),
  },
  time: {
    'a point': only(/:/, (cell) => cell.replace(':', '.')),
    'an hour that there is not': always(() => '25:00'),
    'a fraction of the day': always(() => '0,395833333'),
  },
  code: {
    'without its zeros': only(/^0/, (cell) => cell.replace(/^0+/, '')),
    'one digit too many': always((cell) => `${cell}1`),
    'a letter': always((cell) => `${cell.slice(0, -1)}O`),
  },
  url: {
    'no beginning': always(() => 'www.example.dk'),
    'a script': always(() => 'javascript:alert(1)'),
    'a space in it': only(/./, (cell) => `${cell.slice(0, 12)} ${cell.slice(12)}`),
    'a file of one computer': always(() => 'file:///C:/bilag.pdf'),
  },
  text: {},
};

/** The rows of a table that are edited: those in which the column holds something, first, middle and last. */
function rowsFor(cells: readonly (readonly string[])[], at: number): readonly number[] {
  const filled = cells.flatMap((row, line) => (line > 0 && row[at] !== '' ? [line] : []));
  const rows = filled.length > 0 ? filled : [1];
  return [...new Set([rows[0], rows[Math.floor(rows.length / 2)], rows.at(-1)])].filter(
    (line) => line !== undefined,
  );
}

/** Every mutation of every column of every table. */
export function mutationsOf(tables: Readonly<Record<string, string>>): readonly Mutation[] {
  return tableNames.flatMap((table) => {
    const cells = parse(tables[table] ?? '');
    return tableColumns[table].flatMap((column) => mutationsOfColumn(table, column, cells));
  });
}

function mutationsOfColumn(
  table: TableName,
  column: string,
  cells: readonly (readonly string[])[],
): Mutation[] {
  const at = cells[0]?.indexOf(column) ?? -1;
  const header: Readonly<Record<string, (name: string) => string>> = {
    'its name misspelled': (name) => `${name}x`,
    'its name with a capital': (name) => name[0]?.toUpperCase() + name.slice(1),
    'its name gone': () => '',
    'its name with spaces': (name) => ` ${name} `,
  };
  const found: Mutation[] = Object.entries(header).map(([edit, change]) => ({
    table,
    column,
    line: 1,
    edit,
    text: stringify(withCell(cells, 0, at, change(column))),
  }));
  const without = cells.map((row) => row.filter((_, other) => other !== at));
  found.push(
    { table, column, line: 1, edit: 'the column gone', text: stringify(without) },
    {
      table,
      column,
      line: 1,
      edit: 'the column twice',
      text: stringify(cells.map((row) => [...row, row[at] ?? ''])),
    },
    {
      table,
      column,
      line: 1,
      edit: 'the column last',
      text: stringify(cells.map((row, line) => [...(without[line] ?? []), row[at] ?? ''])),
    },
  );
  const edits = { ...anywhere, ...byContent[contentOf(table, column)] };
  for (const line of rowsFor(cells, at)) {
    const cell = cells[line]?.[at] ?? '';
    const further: Record<string, Edit> =
      cell !== '' && !mayBeEmpty.has(`${table} ${column}`) ? { 'nothing in it': () => '' } : {};
    for (const [edit, change] of Object.entries({ ...edits, ...further })) {
      const changed = change(cell);
      if (changed === null || changed === cell) continue;
      found.push({
        table,
        column,
        line: line + 1,
        edit: `${edit}: '${changed.slice(0, 30)}'`,
        text: stringify(withCell(cells, line, at, changed)),
      });
    }
  }
  return found;
}

const withCell = (
  cells: readonly (readonly string[])[],
  line: number,
  at: number,
  cell: string,
): string[][] =>
  cells.map((row, other) =>
    row.map((own, column) => (other === line && column === at ? cell : own)),
  );
