import { describe, expect, test } from 'vitest';
import { boundariesOf, readDenmark } from '../../../src/build/drawShapes.ts';
import { readTableFiles } from '../../../src/build/loadDataset.ts';
import { kmOutside, surfacesByCode } from '../../../src/model/boundaries.ts';
import { decodeDataset } from '../../../src/model/decode.ts';
import { growTables } from '../../bench/growth/growTables.ts';

const boundaries = boundariesOf(readDenmark('detailed'));
const surfaces = surfacesByCode(boundaries);
const isInside = (code: string, lon: number, lat: number) => {
  const surface = surfaces.get(code);
  return surface !== undefined && kmOutside(surface, lon, lat) === 0;
};
const real = readTableFiles('data');

describe('synthetic tables', () => {
  test('are accepted by every check of the real ones', () => {
    const decoded = decodeDataset(growTables(real, 10, isInside), boundaries);
    expect(decoded.kind === 'problems' ? decoded.problems : []).toEqual([]);
  });

  test('have that many times the cities and branches', () => {
    const rows = (name: string, factor: number) =>
      growTables(real, factor, isInside)[name]?.trim().split('\n').length ?? 0;
    expect((rows('cities.csv', 10) - 1) / (rows('cities.csv', 1) - 1)).toBe(10);
    expect((rows('branches.csv', 10) - 1) / (rows('branches.csv', 1) - 1)).toBeCloseTo(10, 0);
  });

  test('are the same every time', () => {
    expect(growTables(real, 3, isInside)).toEqual(growTables(real, 3, isInside));
  });
});
