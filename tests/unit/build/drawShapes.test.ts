import { describe, expect, it } from 'vitest';
import { drawShapes } from '../../../src/build/drawShapes.ts';
import {
  embedFineness,
  frameIds,
  frameRectangle,
  toFrame,
  viewBox,
  within,
  type FrameId,
} from '../../../src/map/frames.ts';
import { dataset } from '../state/tables.ts';

const shapes = drawShapes(dataset);

type Ring = [number, number][];

/** The rings of path data such as `M10 20l3-1 4 5z`. */
function ringsOf(d: string): Ring[] {
  return d
    .split('M')
    .filter(Boolean)
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d+/g)].map(Number);
      let [x = 0, y = 0] = numbers;
      const ring: Ring = [[x, y]];
      for (let at = 2; at + 1 < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        ring.push([x, y]);
      }
      return ring;
    });
}

function contains(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [at, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [0, 0];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

/** Whether a point in degrees lies in a municipality's drawn land, give or take so many units. */
function lies(
  frame: FrameId,
  municipality: string,
  lon: number,
  lat: number,
  slack: number,
): boolean {
  const { width, height } = viewBox(frame);
  const point = within(frameRectangle(frame), toFrame(lon, lat));
  const rings = ringsOf(shapes[frame].municipalities[municipality] ?? '');
  const steps = [-slack, 0, slack];
  return steps.some((dx) =>
    steps.some((dy) => contains(rings, point.x * width + dx, point.y * height + dy)),
  );
}

describe('the drawing of the country', () => {
  const { municipalities, areaLines, regionLines, neighbours, unassigned } = shapes.denmark;

  it('has the land of all 98 municipalities', () => {
    expect(Object.keys(municipalities).toSorted()).toEqual(
      dataset.municipalities.map(({ id }) => id).toSorted(),
    );
  });

  it('has borders between areas and between regions, and the neighbours', () => {
    for (const d of [areaLines, regionLines, neighbours]) expect(ringsOf(d)).not.toEqual([]);
    expect(areaLines.length).toBeGreaterThan(regionLines.length);
  });

  it('has every city in the land of its own municipality', () => {
    const lost = dataset.cities.filter(
      ({ municipality, lon, lat }) => !lies('denmark', municipality, lon, lat, 3),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('closes every piece of land, and none of the borders', () => {
    for (const d of Object.values(municipalities)) {
      expect(d.split('z')).toHaveLength(d.split('M').length);
    }
    expect(areaLines + regionLines).not.toContain('z');
    expect(unassigned).toMatch(/^(M.*z)?$/);
  });
});

describe.each(frameIds)('the drawing of %s', (frame) => {
  it('is written in whole units, relative to the last point', () => {
    const { municipalities, neighbours, unassigned, areaLines, regionLines } = shapes[frame];
    const others = [neighbours, unassigned, areaLines, regionLines];
    for (const d of [...Object.values(municipalities), ...others]) {
      expect(d).toMatch(/^(M-?\d+[ -]\d+l-?\d+[ -][\d -]*z?)*$/);
    }
  });

  it('goes on beyond its edge, but not for ever', () => {
    const { width, height } = viewBox(frame);
    const points = Object.values(shapes[frame].municipalities).flatMap(ringsOf).flat();
    for (const [x, y] of points) {
      expect(Math.abs(x - width / 2)).toBeLessThan(1.2 * width);
      expect(Math.abs(y - height / 2)).toBeLessThan(1.2 * Math.max(width, height));
    }
  });
});

describe('the insets', () => {
  it('have the capital’s cities in the land of their municipalities, and no land of Jutland', () => {
    const cities = dataset.cities.filter(
      ({ municipality }) => shapes.capital.municipalities[municipality],
    );
    expect(cities.map(({ id }) => id)).toContain('koebenhavn');
    const inside = cities.filter(({ lon, lat, municipality }) =>
      lies('capital', municipality, lon, lat, 2),
    );
    expect(inside).toHaveLength(7);
    expect(shapes.capital.municipalities['aarhus']).toBeUndefined();
  });

  it('have Bornholm alone in its box', () => {
    expect(Object.keys(shapes.bornholm.municipalities)).toEqual(['bornholm']);
  });
});

describe('an embed’s coarser drawing', () => {
  const coarser = drawShapes(dataset, 'geo', embedFineness);
  const points = (drawn: typeof shapes) =>
    Object.values(drawn.denmark.municipalities).flatMap(ringsOf).flat().length;

  it('has all 98 municipalities, Christiansø and every region’s borders, in two thirds of the points', () => {
    expect(Object.keys(coarser.denmark.municipalities)).toHaveLength(98);
    // In the country’s frame its skerries are smaller than a pixel.
    expect(coarser.bornholm.unassigned).not.toBe('');
    expect(coarser.denmark.regionLines).not.toBe('');
    expect(points(coarser)).toBeLessThan(0.67 * points(shapes));
  });

  it.each([
    ['Anholt', 'norddjurs', 11.56, 56.71],
    ['Læsø', 'laesoe', 11.0, 57.27],
    ['Samsø', 'samsoe', 10.6, 55.83],
    ['Ærø', 'aeroe', 10.38, 54.87],
    ['Fanø', 'fanoe', 8.4, 55.42],
    ['Bornholm', 'bornholm', 14.92, 55.13],
  ])('keeps %s', (_, municipality, lon, lat) => {
    const { width, height } = viewBox('denmark', embedFineness.units.denmark);
    const point = within(frameRectangle('denmark'), toFrame(lon, lat));
    const rings = ringsOf(coarser.denmark.municipalities[municipality] ?? '');
    const near = rings
      .flat()
      .some(([x, y]) => Math.hypot(x - point.x * width, y - point.y * height) < 12);
    expect(near || contains(rings, point.x * width, point.y * height)).toBe(true);
  });
});
