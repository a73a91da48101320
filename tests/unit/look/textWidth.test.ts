import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/look/textWidth.ts';
import { dataset } from '../state/tables.ts';

describe('the width of a name', () => {
  it('is the sum of its letters’ widths, in Arial', () => {
    // 667 + 556 + 556 + 556 + 556 + 333 thousandths.
    expect(textWidth('Bonner', 10)).toBeCloseTo(32.24, 9);
    expect(textWidth('', 14)).toBe(0);
  });

  it('grows with the size and with the weight', () => {
    expect(textWidth('Aarhus', 28)).toBeCloseTo(2 * textWidth('Aarhus', 14), 9);
    expect(textWidth('Aarhus', 14, true)).toBeGreaterThan(textWidth('Aarhus', 14));
  });

  it('knows every letter of the names on the map', () => {
    const names = [...dataset.cities, ...dataset.areas].map(({ name }) => name);
    // A letter that is not in the table counts as a digit; then these two would be alike.
    const letters = new Set(names.join(''));
    const unknown = [...letters].filter(
      (letter) => textWidth(letter, 1000) === 556 && !'abdegnopquLåhn–'.includes(letter),
    );
    expect(unknown).toEqual([]);
    expect(textWidth('Æ', 1000)).toBe(1000);
    expect(textWidth('ø', 1000)).toBe(611);
  });
});
