import { describe, expect, it } from 'vitest';
import {
  countRadius,
  hitRadius,
  kindRadius,
  mapType,
  numberSize,
  ringRadius,
} from '../../../src/look/marks.ts';
import { textWidth } from '../../../src/look/textWidth.ts';

describe('the marks on the map', () => {
  it('grow in area with the number of clusters', () => {
    expect(countRadius(1)).toBe(7.4);
    expect(countRadius(4)).toBeCloseTo(2 * countRadius(1), 9);
    expect(countRadius(12) ** 2 / countRadius(3) ** 2).toBeCloseTo(4, 9);
  });

  it('have room for their number', () => {
    for (let clusters = 1; clusters <= 14; clusters++) {
      const radius = countRadius(clusters);
      const size = numberSize(radius);
      expect(size).toBeGreaterThanOrEqual(11);
      const width = textWidth(String(clusters), size, true);
      const height = 0.72 * size;
      expect(Math.hypot(width, height) / 2, String(clusters)).toBeLessThan(radius);
    }
  });

  it('have a ring that leaves a gap around the disc', () => {
    expect(ringRadius(countRadius(8)) - countRadius(8)).toBeCloseTo(3.2, 9);
  });

  it('give a pointer at least 24 px, also where the mark is smaller', () => {
    expect(2 * hitRadius).toBeGreaterThanOrEqual(24);
    expect(kindRadius).toBeLessThan(hitRadius);
  });

  it('have larger type for cities with many clusters', () => {
    expect(mapType.large.size).toBeGreaterThan(mapType.plain.size);
  });
});
