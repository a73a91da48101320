import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDataset } from '../../../src/model/decode.ts';
import { ProblemLog } from '../../../src/model/problem.ts';
import { readTable } from '../../../src/model/readTable.ts';
import { tableNames } from '../../../src/model/tables.ts';
import { messagesAbout, smallBoundaries, smallTables, withChange } from './smallTables.ts';

function decoded(tables: Readonly<Record<string, string>>): unknown {
  return decodeDataset(tables, smallBoundaries);
}

function everyTable(edit: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(smallTables).map(([name, text]) => [name, edit(text)]));
}

/** Edits what stands outside quotation marks. */
function outsideQuotes(text: string, edit: (part: string) => string): string {
  const parts = text.split(/("[^"]*")/);
  return parts.map((part) => (part.startsWith('"') ? part : edit(part))).join('');
}

/** As a Danish spreadsheet writes it: semicolons between cells, commas in numbers with decimals. */
function semicolons(text: string): string {
  return outsideQuotes(text, (part) => part.replaceAll(',', ';').replace(/(\d)\.(\d)/g, '$1,$2'));
}

describe('what spreadsheets write is accepted', () => {
  const untouched = decoded(smallTables);

  it('the small tables themselves are in order', () => {
    expect(messagesAbout(smallTables)).toEqual([]);
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['semicolons, with decimal commas', semicolons],
    ['all three at once', (text: string) => `\uFEFF${semicolons(text).replaceAll('\n', '\r\n')}`],
    ['no line end after the last row', (text: string) => text.trimEnd()],
    ['letters composed of two characters', (text: string) => text.normalize('NFD')],
    [
      'spaces around cells',
      (text: string) => outsideQuotes(text, (part) => part.replaceAll(',', ' , ')),
    ],
    ['empty lines between rows', (text: string) => text.replaceAll('\n', '\n\n')],
  ])('%s', (_, edit) => {
    expect(decoded(everyTable(edit))).toEqual(untouched);
  });

  it('rows whose cells are all empty', () => {
    const tables = withChange('grants.csv', 'lyd,4000000', ',,,\nlyd,4000000');
    expect(decoded(tables)).toEqual(untouched);
  });

  it('a publisher table with nothing under its header', () => {
    const tables = { ...smallTables, 'publisher.csv': 'name,contact,address,source\n' };
    expect(decoded(tables)).toEqual(untouched);
  });

  it('columns in another order', () => {
    const regions = 'source,code,name,id\nkort,1081,Nord,nord\nkort,1083,Syd,syd\n';
    expect(decoded({ ...smallTables, 'regions.csv': regions })).toEqual(untouched);
  });

  it('a city up to 1.5 km outside the simplified line', () => {
    expect(messagesAbout(withChange('cities.csv', '56.5,10.5', '56.5,11.02'))).toEqual([]);
    expect(messagesAbout(withChange('cities.csv', '56.5,10.5', '56.5,11.03'))).toEqual([
      "data/cities.csv:3 lat, lon: '56.5, 11.03' lies in the sea or abroad, 2 km outside its municipality Øby (0102)",
    ]);
  });
});

describe('all problems at once', () => {
  it('names every problem of every table, by file and line', () => {
    const first = withChange('grants.csv', '17500000', 'meget');
    const second = withChange('cities.csv', 'oeby,Øby,Oeby,56.5,10.5', 'oeby,,Oeby,58,10.5', first);
    const third = withChange(
      'branches.csv',
      'lyd,engby,headquarters',
      'lid,engby,headquarters',
      second,
    );
    expect(messagesAbout(third)).toEqual([
      "data/branches.csv:5 cluster: 'lid' is not in data/clusters.csv; did you mean 'lyd'?",
      'data/cities.csv:3 name: the cell is empty',
      "data/grants.csv:2 amount_dkk: 'meget' is not a whole number written in digits only",
    ]);
  });

  it('names the line of a row after cells with line breaks in them', () => {
    const broken = withChange('clusters.csv', 'Om vind.', '"Om\nvind."');
    expect(messagesAbout(withChange('clusters.csv', 'emerging', 'spirer', broken))).toEqual([
      "data/clusters.csv:4 status: 'spirer' is not one of established, emerging",
    ]);
  });

  it('names every table when the folder is empty', () => {
    expect(messagesAbout({})).toEqual(
      tableNames.map((name) => `data/${name}: the file is missing`).toSorted(),
    );
  });

  it('says something of any text in place of any table, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tableNames), fc.string(), (name, text) => {
        expect(messagesAbout({ ...smallTables, [name]: text })).not.toEqual([]);
      }),
    );
  });
});

describe('reading a table', () => {
  it('gives back the cells that were written, whatever is in them', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.normalize('NFC').trim())
      .filter((text) => !text.includes('\uFFFD'));
    const row = fc.tuple(cell, cell).filter(([a, b]) => a !== '' || b !== '');
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(row),
        fc.constantFrom(',', ';'),
        fc.constantFrom('\n', '\r\n'),
        (rows, separator, lineEnd) => {
          const lines = [['a', 'b'], ...rows].map((cells) => cells.map(quoted).join(separator));
          const table = readTable('t.csv', lines.join(lineEnd), ['a', 'b'], new ProblemLog());
          const read = table.rows.map((found) => [found.text('a'), found.text('b')]);
          expect(read).toEqual(rows.map((cells) => cells.map((c) => c.replace(/\r\n?/g, '\n'))));
        },
      ),
    );
  });
});
