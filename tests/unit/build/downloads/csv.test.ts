import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv, toExcelCsv } from '../../../../src/build/downloads/csv.ts';
import { column } from '../../../../src/build/downloads/columns.ts';
import { fillTable, type Cell } from '../../../../src/build/downloads/table.ts';
import { downloads } from './material.ts';

const says = ['Dansk', 'English'] as const;
const words = { headquarters: 'hovedkvarter', branch: 'afdeling' };

/** A table of one row with a cell of each kind. */
function tableOf(text: string | null) {
  return fillTable<Cell>(
    { name: 'x', title: { da: '', en: '' }, says: { da: '', en: '' }, key: null, licences: [] },
    [
      column('text', 'Tekst', 'string', says, (row) => row),
      column('lat', 'Breddegrad', 'number', says, () => 55.6759),
      column('sure', 'Sikker', 'boolean', says, () => true),
      column('kind', 'Art', 'string', says, () => 'branch', { words }),
      column('kinds', 'Arter', 'list', says, () => ['headquarters', 'branch'], { words }),
    ],
    [text],
  );
}

describe('a file for programs', () => {
  it('has English names and codes, commas and decimal points', () => {
    expect(toCsv(tableOf('Ærø; Fanø'))).toBe(
      'text,lat,sure,kind,kinds\nÆrø; Fanø,55.6759,true,branch,headquarters | branch\n',
    );
  });

  it('quotes what holds a comma, a quotation mark or a line end, and leaves nothing for nothing', () => {
    expect(toCsv(tableOf('a, "b"\nc'))).toContain('\n"a, ""b""\nc",55.6759');
    expect(toCsv(tableOf(null))).toContain('\n,55.6759');
  });
});

describe('a file for Danish Excel', () => {
  const content = toExcelCsv(tableOf('Ærø; Fanø'));

  it('begins with a byte order mark and has Windows line ends', () => {
    expect(content.codePointAt(0)).toBe(0xfeff);
    expect(content.match(/\r\n/g)).toHaveLength(2);
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has Danish headings and words, semicolons and decimal commas', () => {
    expect(content.slice(1)).toBe(
      'Tekst;Breddegrad;Sikker;Art;Arter\r\n"Ærø; Fanø";55,6759;ja;afdeling;hovedkvarter | afdeling\r\n',
    );
  });
});

describe('no cell runs as a formula', () => {
  it.each(['=1+1', '+45 12 34', '-2', '@SUM(A1)', '\t=1'])('%j gets a mark in front', (text) => {
    for (const [content, delimiter] of [
      [toCsv(tableOf(text)), ','],
      [toExcelCsv(tableOf(text)), ';'],
    ] as const) {
      const [, row] = parse(content, { delimiter, bom: true, record_delimiter: ['\r\n', '\n'] });
      expect(row?.[0]).toBe(`'${text}`);
    }
  });

  it('and none of the real ones begins like one, or had to be marked', () => {
    const cells = downloads.files
      .filter(({ file }) => file.endsWith('.csv'))
      .flatMap(({ file, content }) =>
        parse(content, { delimiter: file.endsWith('-excel.csv') ? ';' : ',', bom: true }).flat(),
      );
    expect(cells.length).toBeGreaterThan(10_000);
    expect(cells.filter((cell) => /^[=+\-@\t\r']/.test(cell))).toEqual([]);
  });
});
