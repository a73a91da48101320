import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  frameAspect,
  frameBounds,
  frameIds,
  frameRectangle,
  fromFrame,
  toFrame,
  viewBox,
  within,
} from '../../../src/map/frames.ts';
import { dataset } from '../state/tables.ts';

const { west, east, south, north } = frameBounds.denmark;
const mercator = geoMercator().scale(1).translate([0, 0]);
const project = (lon: number, lat: number): [number, number] => mercator([lon, lat]) ?? [NaN, NaN];
const [left, top] = project(west, north);
const [right, bottom] = project(east, south);

describe('the country’s frame', () => {
  it('has the country’s Mercator proportions', () => {
    expect(frameAspect).toBeCloseTo((right - left) / (bottom - top), 9);
  });

  it('runs from 0,0 in its north-western corner to 1,1 in its south-eastern', () => {
    expect(toFrame(west, north)).toEqual({ x: 0, y: 0 });
    const end = toFrame(east, south);
    expect(end.x).toBeCloseTo(1, 12);
    expect(end.y).toBeCloseTo(1, 12);
  });

  it('has every city and hospital where d3-geo’s Mercator has it', () => {
    for (const { id, lon, lat } of [...dataset.cities, ...dataset.areas]) {
      const [x, y] = project(lon, lat);
      const point = toFrame(lon, lat);
      expect(point.x, id).toBeCloseTo((x - left) / (right - left), 9);
      expect(point.y, id).toBeCloseTo((y - top) / (bottom - top), 9);
      expect(contains(frameRectangle('denmark'), point), id).toBe(true);
    }
  });

  it('leads back to where on earth a point is', () => {
    const coordinate = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(coordinate(-30, 40), coordinate(30, 75), (lon, lat) => {
        const [backLon, backLat] = fromFrame(toFrame(lon, lat));
        expect(backLon).toBeCloseTo(lon, 9);
        expect(backLat).toBeCloseTo(lat, 9);
      }),
    );
    fc.assert(
      fc.property(coordinate(-2, 3), coordinate(-2, 3), (x, y) => {
        const back = toFrame(...fromFrame({ x, y }));
        expect(back.x).toBeCloseTo(x, 9);
        expect(back.y).toBeCloseTo(y, 9);
      }),
    );
  });
});

describe('the insets', () => {
  it('lie within the country’s frame, but for some sea east of Bornholm', () => {
    for (const id of frameIds) {
      const { x, y, width, height } = frameRectangle(id);
      expect(Math.min(x, y), id).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + width, y + height), id).toBeLessThan(1.05);
    }
  });

  it('show the capital’s seven cities, and Rønne with its hospital', () => {
    const inside = (id: 'capital' | 'bornholm') =>
      dataset.cities
        .filter(({ lon, lat }) => contains(frameRectangle(id), toFrame(lon, lat)))
        .map((city) => city.id)
        .toSorted();
    expect(inside('capital')).toEqual([
      'albertslund',
      'broendby',
      'frederiksberg',
      'hoersholm',
      'koebenhavn',
      'lyngby',
      'taastrup',
    ]);
    expect(inside('bornholm')).toEqual(['roenne']);
    const hospital = dataset.areas.find(({ id }) => id === 'bornholm');
    expect(
      hospital && contains(frameRectangle('bornholm'), toFrame(hospital.lon, hospital.lat)),
    ).toBe(true);
  });

  it('are drawn without distortion: to a whole unit of their viewBox', () => {
    for (const id of frameIds) {
      const { width, height } = viewBox(id);
      const rectangle = frameRectangle(id);
      const exact = (width * rectangle.height) / rectangle.width / frameAspect;
      expect(Math.abs(height - exact), id).toBeLessThanOrEqual(0.5);
    }
  });

  it('have their own corners at 0,0 and 1,1', () => {
    for (const id of frameIds) {
      const rectangle = frameRectangle(id);
      const { west: w, east: e, south: s, north: n } = frameBounds[id];
      const start = within(rectangle, toFrame(w, n));
      const end = within(rectangle, toFrame(e, s));
      for (const [value, expected] of [
        [start.x, 0],
        [start.y, 0],
        [end.x, 1],
        [end.y, 1],
      ] as const) {
        expect(value).toBeCloseTo(expected, 9);
      }
    }
  });
});
