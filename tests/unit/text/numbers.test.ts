import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capital, dateIn, numbersIn } from '../../../src/text/numbers.ts';

const da = numbersIn('da');
const en = numbersIn('en');

describe('amounts', () => {
  it.each([
    [17_500_000, '17,5 mio. kr.', 'DKK 17.5m'],
    [4_000_000, '4,0 mio. kr.', 'DKK 4.0m'],
    [101_000_000, '101,0 mio. kr.', 'DKK 101.0m'],
    [160_000_000, '160,0 mio. kr.', 'DKK 160.0m'],
    [0, '0,0 mio. kr.', 'DKK 0.0m'],
    [1_234_567_890, '1.234,6 mio. kr.', 'DKK 1,234.6m'],
  ])('of DKK %d are written %s and %s', (kroner, danish, english) => {
    expect(da.amount(kroner)).toBe(danish);
    expect(en.amount(kroner)).toBe(english);
  });

  it('have the figure alone where the unit stands elsewhere', () => {
    expect([da.millions(17_500_000), en.millions(17_500_000)]).toEqual(['17,5', '17.5']);
  });
});

describe('whole numbers', () => {
  it.each([
    [237_082, '237.082', '237,082'],
    [5_825_250, '5.825.250', '5,825,250'],
    [1234, '1.234', '1,234'],
    [999, '999', '999'],
    [0, '0', '0'],
  ])('such as %d are written %s and %s', (value, danish, english) => {
    expect(da.whole(value)).toBe(danish);
    expect(en.whole(value)).toBe(english);
  });

  it('can be read back from their digits', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(Number(da.whole(value).replaceAll('.', ''))).toBe(value);
        expect(Number(en.whole(value).replaceAll(',', ''))).toBe(value);
      }),
    );
  });
});

describe('numbers in running text', () => {
  it.each([
    [1, 'én', 'one'],
    [3, 'tre', 'three'],
    [6, 'seks', 'six'],
    [11, 'elleve', 'eleven'],
    [12, 'tolv', 'twelve'],
    [13, 'tretten', 'thirteen'],
    [14, 'fjorten', 'fourteen'],
    [16, 'seksten', 'sixteen'],
    [20, 'tyve', 'twenty'],
    [21, '21', '21'],
    [1234, '1.234', '1,234'],
  ])('%d is %s and %s', (value, danish, english) => {
    expect(da.word(value)).toBe(danish);
    expect(en.word(value)).toBe(english);
  });

  it('have a word each up to twenty, no two alike', () => {
    const upToTwenty = Array.from({ length: 21 }, (_, value) => value);
    for (const { word } of [da, en]) {
      const words = upToTwenty.map(word);
      expect(new Set(words).size).toBe(21);
      for (const one of words) expect(one).toMatch(/^\p{L}+$/u);
    }
  });

  it('begin a sentence with a capital', () => {
    expect([da.Word(12), en.Word(12)]).toEqual(['Tolv', 'Twelve']);
    expect(da.Word(1)).toBe('Én');
    expect(da.Word(21)).toBe('21');
  });
});

describe('lists', () => {
  it.each([
    [[], '', ''],
    [['Viborg'], 'Viborg', 'Viborg'],
    [['Viborg', 'Skive'], 'Viborg og Skive', 'Viborg and Skive'],
    [['Viborg', 'Silkeborg', 'Skive'], 'Viborg, Silkeborg og Skive', 'Viborg, Silkeborg and Skive'],
  ])('of %j read %j and %j', (items, danish, english) => {
    expect(da.list(items)).toBe(danish);
    expect(en.list(items)).toBe(english);
  });
});

describe('names', () => {
  it('take a capital at the start, Danish letters too', () => {
    expect(capital('klynge')).toBe('Klynge');
    expect(capital('økonomi')).toBe('Økonomi');
    expect(capital('')).toBe('');
    expect(capital('CLEAN')).toBe('CLEAN');
  });
});

describe('dates', () => {
  it.each([
    ['2020-10-02', '2. oktober 2020', '2 October 2020'],
    ['2020-07-01', '1. juli 2020', '1 July 2020'],
    ['2020-12-31', '31. december 2020', '31 December 2020'],
    ['2020-10', 'oktober 2020', 'October 2020'],
    ['2019-01', 'januar 2019', 'January 2019'],
    ['2020', '2020', '2020'],
  ])('are as exact as the source: %s is %s and %s', (iso, danish, english) => {
    expect(dateIn('da', iso)).toBe(danish);
    expect(dateIn('en', iso)).toBe(english);
  });

  it.each([
    '',
    'efterår 2020',
    '2020-1',
    '2020-10-2',
    '20201002',
    '2020-10-02T09:30',
    '2020-13',
    '2020-02-30',
  ])('are left as they are where they are none: %j', (text) => {
    expect(dateIn('da', text)).toBe(text);
    expect(dateIn('en', text)).toBe(text);
  });
});
