import { describe, expect, it } from 'vitest';
import { freezeDeep } from '../../../src/model/freezeDeep.ts';
import { formatProblem, ProblemLog } from '../../../src/model/problem.ts';
import { Row } from '../../../src/model/row.ts';

/** Reads one cell in one of the ways that a Row has: the value, and what the editor is told. */
function reading<Value>(cell: string, read: (row: Row<'x'>) => Value) {
  const log = new ProblemLog();
  const value = read(new Row('data/t.csv', 2, new Map([['x', cell]]), log));
  return { value, told: log.sorted().map(formatProblem) };
}

const told = (message: string): string[] => [`data/t.csv:2 x: ${message}`];

describe('a cell with a code of four digits', () => {
  it.each(['0101', '9999'])('takes %s', (cell) => {
    expect(reading(cell, (row) => row.fourDigitCode('x'))).toEqual({ value: cell, told: [] });
  });

  it.each([
    ['101', "; did you mean '0101'?"],
    ['x101', ''],
    ['101x', ''],
    ['01010', ''],
    ['x0101', ''],
    ['0101x', ''],
  ])('does not take %s', (cell, meant) => {
    const message = told(`'${cell}' is not a code of four digits${meant}`);
    expect(reading(cell, (row) => row.fourDigitCode('x')).told).toEqual(message);
  });
});

describe('a cell with a whole number', () => {
  it.each([
    ['4.000.000', "; did you mean '4000000'?"],
    ["4'000", "; did you mean '4000'?"],
    ['ca. 4000', ''],
    ['4000 kr', ''],
    ['-4', ''],
  ])('does not take %s', (cell, meant) => {
    const message = told(`'${cell}' is not a whole number written in digits only${meant}`);
    expect(reading(cell, (row) => row.wholeNumber('x'))).toEqual({ value: 0, told: message });
  });
});

describe('a cell with degrees', () => {
  it.each<[string, number]>([
    ['55.6759', 55.6759],
    ['55,6759', 55.6759],
    ['-7', -7],
    ['9', 9],
  ])('takes %s', (cell, value) => {
    expect(reading(cell, (row) => row.degrees('x'))).toEqual({ value, told: [] });
  });

  it.each(['N55.6', '55.6N', '55°40', '1055.6', '55.'])('does not take %s', (cell) => {
    const message = told(`'${cell}' is not a number of degrees such as 55.6759`);
    expect(reading(cell, (row) => row.degrees('x'))).toEqual({ value: 0, told: message });
  });

  it('says of an empty one that it is empty, and no more', () => {
    expect(reading('', (row) => row.degrees('x')).told).toEqual(told('the cell is empty'));
  });
});

describe('a cell with a date', () => {
  it.each(['', '2020', '2020-10', '2020-10-02', '2020-02-29'])('takes %j', (cell) => {
    expect(reading(cell, (row) => row.date('x'))).toEqual({ value: cell, told: [] });
  });

  it.each(['2020-10-02x', '2020-x1', '2021-02-29', '20', '2020-13', 'x2020'])(
    'does not take %s',
    (cell) => {
      const message = told(`'${cell}' is not a date such as 2020, 2020-10 or 2020-10-02`);
      expect(reading(cell, (row) => row.date('x')).told).toEqual(message);
    },
  );

  it('takes a day only where a day is needed, and says of an empty one that it is empty', () => {
    expect(reading('2020-11-24', (row) => row.day('x')).told).toEqual([]);
    expect(reading('2020-11', (row) => row.day('x')).told).toEqual(
      told("'2020-11' is not a day such as 2020-11-24"),
    );
    expect(reading('', (row) => row.day('x')).told).toEqual(told('the cell is empty'));
  });
});

describe('a cell with a time', () => {
  it.each(['', '00:00', '09:30', '19:05', '20:00', '23:59'])('takes %j', (cell) => {
    expect(reading(cell, (row) => row.time('x', false))).toEqual({ value: cell, told: [] });
  });

  it.each([
    ['9.30', "; did you mean '09:30'?"],
    ['13.30', "; did you mean '13:30'?"],
    ['9:30:00', "; did you mean '09:30'?"],
    ['9.30.00', "; did you mean '09:30'?"],
    ['kl. 9.30', ''],
    ['9.30 ca.', ''],
    ['24:00', ''],
    ['9.75', ''],
    ['x09:30', ''],
    ['09:30x', ''],
    ['halv ti', ''],
  ])('does not take %s', (cell, meant) => {
    const message = told(`'${cell}' is not a time such as 09:30${meant}`);
    expect(reading(cell, (row) => row.time('x', false)).told).toEqual(message);
  });
});

describe('a cell with a web address', () => {
  it.each(['', 'https://example.org/a', 'http://example.org'])('takes %j', (cell) => {
    expect(reading(cell, (row) => row.address('x'))).toEqual({ value: cell, told: [] });
  });

  it.each(['see https://example.org', 'https://example.org and more', 'www.example.org'])(
    'does not take %s',
    (cell) => {
      const message = told(`'${cell}' is not an address that begins with https:// or http://`);
      expect(reading(cell, (row) => row.address('x')).told).toEqual(message);
    },
  );
});

describe('a cell that says yes or nothing', () => {
  it('means it', () => {
    expect(reading('yes', (row) => row.yes('x'))).toEqual({ value: true, told: [] });
    expect(reading('', (row) => row.yes('x'))).toEqual({ value: false, told: [] });
    expect(reading('no', (row) => row.yes('x'))).toEqual({
      value: false,
      told: told("'no' is neither yes nor empty"),
    });
  });
});

describe('a cell with an id', () => {
  it.each([
    ['Øby', "; did you mean 'oeby'?"],
    ['engby-', "; did you mean 'engby'?"],
    ['--engby--dal--', "; did you mean 'engby-dal'?"],
    ['!', ''],
  ])('does not take %s', (cell, meant) => {
    const message = `'${cell}' is not an id: lower-case letters a to z, digits and single hyphens${meant}`;
    expect(reading(cell, (row) => row.id('x')).told).toEqual(told(message));
  });

  it('takes hyphens between longer words', () => {
    expect(reading('engby-dal-2', (row) => row.id('x')).told).toEqual([]);
  });
});

describe('a text with its twin in the other language', () => {
  const twin = (da: string, en: string) => {
    const log = new ProblemLog();
    const cells = new Map<'da' | 'en', string>([
      ['da', da],
      ['en', en],
    ]);
    const row = new Row('data/t.csv', 2, cells, log);
    expect(row.bilingual('da', 'en', false)).toEqual({ da, en });
    return log.sorted().map(formatProblem);
  };

  it('may be missing in both, and in neither one alone', () => {
    expect(twin('', '')).toEqual([]);
    expect(twin('Vind', 'Wind')).toEqual([]);
    const needsBoth = 'both languages are needed';
    expect(twin('Vind', '')).toEqual([
      `data/t.csv:2 en: the cell is empty though da is not; ${needsBoth}`,
    ]);
    expect(twin('', 'Wind')).toEqual([
      `data/t.csv:2 da: the cell is empty though en is not; ${needsBoth}`,
    ]);
  });
});

describe('the list of problems', () => {
  it('stands by file and line, whatever order they were found in', () => {
    const log = new ProblemLog();
    const places: [string, number | null][] = [
      ['b.csv', 3],
      ['a.csv', 12],
      ['c.csv', null],
      ['a.csv', 4],
      ['b.csv', null],
      ['a.csv', 5],
    ];
    for (const [file, line] of places) {
      log.add({ file, line, column: null, value: null, message: 'is wrong' });
    }
    expect(log.sorted().map(({ file, line }) => [file, line])).toEqual([
      ['a.csv', 4],
      ['a.csv', 5],
      ['a.csv', 12],
      ['b.csv', null],
      ['b.csv', 3],
      ['c.csv', null],
    ]);
  });
});

describe('a frozen value', () => {
  it('is frozen all the way down, and is the value itself', () => {
    const value = { list: [{ deep: { deeper: 1 } }], none: null, text: 'a', act: () => 1 };
    expect(freezeDeep(value)).toBe(value);
    for (const part of [value, value.list, value.list[0], value.list[0]?.deep]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(Object.isFrozen(value.act)).toBe(false);
    expect(freezeDeep(null)).toBeNull();
  });

  it('is not gone through again: what is frozen already stays as it is', () => {
    const within = { open: 1 };
    const frozen = Object.freeze({ within });
    freezeDeep(frozen);
    expect(Object.isFrozen(within)).toBe(false);
  });
});
