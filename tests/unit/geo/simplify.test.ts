import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { clipPolygon, runsAlong } from '../../../geo/clip.ts';
import { grid, type Bounds } from '../../../geo/config.ts';
import { findContacts } from '../../../geo/contacts.ts';
import { measureDisplacement } from '../../../geo/displacement.ts';
import { arcOnGrid, fromGrid } from '../../../geo/grid.ts';
import { inputFacts } from '../../../geo/inputFacts.ts';
import { withoutSmallIslands } from '../../../geo/islands.ts';
import { simplifyAndMend } from '../../../geo/mend.ts';
import { groundArea, toDegrees, toPlane } from '../../../geo/plane.ts';
import { thin, triangleWeight, weigh } from '../../../geo/simplify.ts';
import type { Point } from '../../../geo/topologies.ts';
import { at, municipality, ring, square, twoMunicipalities } from './landscape.ts';

describe('the equal-area plane', () => {
  it('gives a place back', () => {
    const [lon, lat] = toDegrees(toPlane([10.5, 55.5]));
    expect([lon, lat]).toEqual([expect.closeTo(10.5, 9), expect.closeTo(55.5, 9)]);
  });

  it('measures a surface as the sphere of the ellipsoid’s curvature at 56° N does', () => {
    const exterior = square(0, 0);
    const steradians = geoArea({ type: 'Polygon', coordinates: [exterior] });
    expect(groundArea(exterior)).toBeCloseTo(steradians * 6386.1 ** 2, 1);
  });
});

describe('weighing points', () => {
  it('weighs a flat bend more than a sharp spike over the same area', () => {
    const bend = triangleWeight([
      [0, 0],
      [2, 1],
      [4, 0],
    ]);
    const spike = triangleWeight([
      [1.75, 0],
      [2, 8],
      [2.25, 0],
    ]);
    expect(bend).toBeGreaterThan(spike);
  });

  it('keeps five corners of an island at any tolerance', () => {
    const round = Array.from({ length: 24 }, (_, hour): Point => {
      const turn = (-hour / 12) * Math.PI;
      return [2 * Math.cos(turn), 2 * Math.sin(turn)];
    });
    const weighed = weigh([municipality('0741', 'Samsø', ring(...round))]);
    const [arc] = weighed.arcs;
    const kept = arc === undefined ? [] : thin(arc, Infinity, grid);
    expect(kept).toHaveLength(6);
    expect(kept[0]).toEqual(kept.at(-1));
  });

  it('keeps one arc for the two sides of a border', () => {
    expect(weigh(twoMunicipalities).arcs).toHaveLength(3);
  });
});

describe('the grid', () => {
  it('puts points of one cell together but leaves an arc two ends', () => {
    const close: Point[] = [at(0, 0), [10.0001, 56.0001]];
    expect(arcOnGrid(grid, close)).toEqual([
      [4000, 5000],
      [4000, 5000],
    ]);
    expect(arcOnGrid(grid, [...close, at(1, 1)])).toEqual([
      [4000, 5000],
      [4100, 5100],
    ]);
  });
});

describe('mending', () => {
  /** A strait with a kink: without its middle points the northern coast would run through the southern land. */
  const south = municipality('0482', 'Langeland', ring([0, -4], [0, 0], [2, 0.9], [4, 0], [4, -4]));
  const north = municipality(
    '0479',
    'Svendborg',
    ring([0, 0.2], [0, 9], [4, 9], [4, 0.2], [2, 1.1]),
  );
  const coarsest = (municipalities: (typeof south)[]): ReturnType<typeof simplifyAndMend> =>
    simplifyAndMend(weigh(municipalities), 0.01, inputFacts('', municipalities), grid);

  it('leaves no lines that cross', () => {
    expect(findContacts(coarsest([south, north]).arcs)).toEqual([]);
  });

  it('keeps the area of each municipality within 1 %', () => {
    const ragged = municipality(
      '0779',
      'Skive',
      ring([0, 0], [0, 2], [0.5, 2.4], [1, 2], [1.5, 2.4], [2, 2], [2.5, 2.4], [3, 2], [3, 0]),
    );
    const before = groundArea(ragged.polygons[0]?.[0] ?? []);
    const [arc] = coarsest([ragged]).arcs;
    const after = groundArea((arc ?? []).map((cell) => fromGrid(grid, cell)));
    expect(Math.abs(after / before - 1)).toBeLessThan(0.01);
  });
});

describe('small islands', () => {
  const main = square(0, 0, 20);
  const codesAndPieces = (of: Parameters<typeof withoutSmallIslands>[0]): number[] =>
    withoutSmallIslands(of, 0.5).map(({ polygons }) => polygons.length);

  it('go when they are too small to see', () => {
    expect(codesAndPieces([municipality('0741', 'Samsø', main, square(30, 0, 0.1))])).toEqual([1]);
  });

  it('stay when they are large enough', () => {
    expect(codesAndPieces([municipality('0741', 'Samsø', main, square(30, 0, 1))])).toEqual([2]);
  });

  it('stay when they are all there is', () => {
    expect(codesAndPieces([municipality('0741', 'Samsø', square(30, 0, 0.1))])).toEqual([1]);
  });

  it('stay when they are much of what there is', () => {
    const skerries = [square(30, 0, 0.1), square(31, 0, 0.08)];
    expect(codesAndPieces([municipality('0411', 'Christiansø', ...skerries)])).toEqual([2]);
  });

  it('stay when a neighbour borders on them: they would leave a gap', () => {
    const islet = municipality('0741', 'Samsø', main, square(20, 0, 0.1));
    const neighbour = municipality('0707', 'Norddjurs', square(20.1, 0, 0.1), square(40, 0));
    expect(codesAndPieces([islet, neighbour])).toEqual([2, 2]);
  });

  it('stay when people know them', () => {
    const [lon, lat] = [11.56, 56.71];
    const speck: Point[] = [
      [lon - 0.001, lat - 0.001],
      [lon - 0.001, lat + 0.001],
      [lon + 0.001, lat],
      [lon - 0.001, lat - 0.001],
    ];
    expect(codesAndPieces([municipality('0707', 'Norddjurs', main, speck)])).toEqual([2]);
    expect(codesAndPieces([municipality('0741', 'Samsø', main, speck)])).toEqual([1]);
  });
});

describe('displacement', () => {
  it('is how far the input lies from the line that stands for it, in metres', () => {
    const input = [
      {
        points: [toPlane(at(0, 0)), toPlane(at(1, 1)), toPlane(at(2, 0))],
        weights: [],
        closed: false,
      },
    ];
    const { largest, mean } = measureDisplacement(input, [[at(0, 0), at(2, 0)]]);
    expect(largest).toBeGreaterThan(3300);
    expect(largest).toBeLessThan(3400);
    expect(mean).toBe(Math.round(largest / 3));
  });
});

describe('cutting', () => {
  const bounds: Bounds = [10, 56, 10.1, 56.06];

  it('keeps what is inside, closed and in its direction', () => {
    const [cut, ...more] = clipPolygon([square(1, 1, 4)], bounds);
    expect(more).toEqual([]);
    expect(cut?.[0]).toEqual(cut?.at(-1));
    expect(groundArea(cut ?? [])).toBeCloseTo(groundArea(square(1, 1, 1)), 3);
  });

  it('leaves nothing of what is outside', () => {
    expect(clipPolygon([square(5, 5)], bounds)).toEqual([]);
  });

  it('knows a cut by its running along a side', () => {
    expect(runsAlong(bounds, [10, 56.01], [10, 56.02])).toBe(true);
    expect(runsAlong(bounds, [10.01, 56], [10.02, 56])).toBe(true);
    expect(runsAlong(bounds, [10, 56.01], [10.01, 56.01])).toBe(false);
    expect(runsAlong(bounds, [10, 57], [10, 58])).toBe(false);
  });
});
