import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessed, criteria, principleOf, principles } from '../../../src/articles/criteria.ts';
import { languages } from '../../../src/model/dataset.ts';

const folder = path.resolve(import.meta.dirname, '../../browser/a11y');

/** The numbers that names of browser tests begin with, and the files they stand in. */
const tested = new Map<string, string[]>();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.ts'))) {
  const text = readFileSync(path.join(folder, file), 'utf8');
  for (const [, number = ''] of text.matchAll(/\(\s*['`](\d\.\d\.\d{1,2}) /g)) {
    tested.set(number, [...(tested.get(number) ?? []), file]);
  }
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

describe('the table of criteria', () => {
  it('says of a criterion that it is tested just where a test of that number is', () => {
    const said = criteria.filter(({ check }) => check === 'test').map(({ number }) => number);
    expect(said).toEqual([...tested.keys()].toSorted(byNumber));
  });

  it('has every criterion of WCAG 2.2 on levels A and AA once, in the standard’s order', () => {
    const numbers = criteria.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].toSorted(byNumber));
    const on = (level: string) => criteria.filter((one) => one.level === level);
    // 4.1.1 is gone since 2.2.
    expect(on('A')).toHaveLength(31);
    expect(on('AA')).toHaveLength(24);
    expect(on('AAA').map(({ number }) => number)).toEqual(['2.3.3']);
  });

  it('says what was done, in both languages, in one or two sentences', () => {
    for (const { number, name, what } of criteria) {
      for (const language of languages) {
        expect(name[language], number).not.toBe('');
        expect(what[language], number).toMatch(/^[A-ZÆØÅ].*[.]$/);
      }
      expect(what.da, number).not.toBe(what.en);
    }
    expect(assessed).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('the browser’s tests of them', () => {
  it.each(principles)(
    'of the principle %s stand in its file, or in that of the live map',
    (one) => {
      const own = criteria.filter((criterion) => principleOf(criterion) === one);
      const files = own.flatMap(({ number }) => tested.get(number) ?? []);
      expect(files.length).toBeGreaterThan(0);
      expect([...new Set(files)].filter((file) => file !== 'liveMap.test.ts')).toEqual([
        `${one}.test.ts`,
      ]);
    },
  );
});
