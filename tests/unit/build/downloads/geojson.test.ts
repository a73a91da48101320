import type { FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { signedArea, wound } from '../../../../src/build/downloads/geojson.ts';
import { selectionName } from '../../../../src/state/address.ts';
import { selectionKinds } from '../../../../src/state/view.ts';
import { dataset, index } from '../../state/tables.ts';
import { contentOf } from './material.ts';

const anticlockwise: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const clockwise = anticlockwise.toReversed();

/** A file with what RFC 7946 allows besides features. */
type Collection = FeatureCollection<Point | Polygon | MultiPolygon, Record<string, unknown>> &
  Record<string, unknown>;
const read = (name: string) => JSON.parse(contentOf(`${name}.geojson`)) as Collection;

const polygonsOf = (geometry: Point | Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : [];

describe('rings', () => {
  it('have an area that tells which way they run', () => {
    expect(signedArea(anticlockwise)).toBe(32);
    expect(signedArea(clockwise)).toBe(-32);
  });

  it.each([
    [clockwise, clockwise],
    [anticlockwise, anticlockwise],
    [clockwise, anticlockwise],
  ])('are wound exterior anticlockwise, hole clockwise, however they came', (exterior, hole) => {
    const polygon = wound({ type: 'Polygon', coordinates: [exterior, hole] }) as Polygon;
    expect(polygon.coordinates.map(signedArea)).toEqual([32, -32]);
    const many = wound({ type: 'MultiPolygon', coordinates: [[exterior], [hole]] });
    expect((many as MultiPolygon).coordinates.map(([ring = []]) => signedArea(ring))).toEqual([
      32, 32,
    ]);
  });

  it('are rounded to five decimals', () => {
    expect(wound({ type: 'Point', coordinates: [12.565_501_9, 55.675_899_9] })).toEqual({
      type: 'Point',
      coordinates: [12.5655, 55.6759],
    });
  });
});

describe.each([
  ['byer', 28],
  ['kommuner', 98],
  ['hospitalsomraader', 21],
])('the map %s', (name, count) => {
  const map = read(name);

  it('has a feature for each row, with the row’s id and all that the table has', () => {
    expect(map.features).toHaveLength(count);
    for (const { id, properties } of map.features) {
      expect(id).toBe(properties['id']);
      expect(properties['source']).not.toEqual([]);
      expect(properties['clusters']).toBeGreaterThanOrEqual(0);
    }
  });

  it('says its source, its terms, its version and how old it is', () => {
    expect(map['source']).toEqual(expect.arrayContaining([expect.stringContaining('Bilag')]));
    expect(JSON.stringify(map['licence'])).toContain('CC BY 4.0');
    expect(map['version']).toBe('1.2.3');
    expect(map['data_date']).toMatchObject({ en: 'Status: autumn 2020' });
  });

  it('lies in Denmark, in whole rings of five decimals wound as RFC 7946 wants', () => {
    const [west = 0, south = 0, east = 0, north = 0] = map.bbox ?? [];
    expect([west > 8, south > 54.5, east < 15.3, north < 57.8]).toEqual([true, true, true, true]);
    for (const { geometry } of map.features) {
      for (const [exterior = [], ...holes] of polygonsOf(geometry)) {
        expect(signedArea(exterior)).toBeGreaterThan(0);
        for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
        for (const ring of [exterior, ...holes]) {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring.at(0)).toEqual(ring.at(-1));
        }
      }
    }
    expect(contentOf(`${name}.geojson`)).not.toMatch(/\d\.\d{6,}/);
  });
});

it('names who made the outlines where there are some', () => {
  expect(JSON.stringify(read('kommuner')['licence'])).toContain('DAGI 1:500,000 (February 2014)');
  expect(JSON.stringify(read('byer')['licence'])).not.toContain('DAGI');
});

describe('the map of what is on screen', () => {
  const geometryTypes = (name: string) => [
    ...new Set(read(name).features.map(({ geometry }) => (geometry as Point | null)?.type ?? null)),
  ];

  it.each([
    ['klynger', 14, ['MultiPoint']],
    ['tilstedevaerelser', dataset.branches.length, ['Point', null]],
    ['klynge-clean', 6, ['Point']],
    ['by-aarhus', 1, ['Point']],
    ['kommune-thisted', 1, ['Polygon', 'MultiPolygon']],
    ['region-nordjylland', 3, ['Polygon', 'MultiPolygon']],
  ] as const)('%s has %d features of the right kind', (name, count, types) => {
    expect(read(name).features).toHaveLength(count);
    expect(
      geometryTypes(name).filter((type) => !(types as readonly unknown[]).includes(type)),
    ).toEqual([]);
  });

  it('has an area as its municipalities', () => {
    expect(read('omraade-viborg').features.map(({ id }) => id)).toEqual([
      'silkeborg',
      'skive',
      'viborg',
    ]);
  });

  it('has no place for what is only known by its region', () => {
    const lost = read('klynge-odense-robotics').features.filter(
      ({ geometry }) => (geometry as Point | null) === null,
    );
    expect(lost.map(({ properties }) => properties['region'])).toEqual(['Hovedstaden']);
  });

  it('is there for every table and selection that a chart names, as is its JSON', () => {
    for (const name of [
      'klynger',
      'tilstedevaerelser',
      'hospitalsomraader',
      ...selectionKinds.flatMap((kind) => index.ids[kind].map((id) => selectionName({ kind, id }))),
    ]) {
      const rows = (JSON.parse(contentOf(`${name}.json`)) as { rows: unknown[] }).rows;
      expect(rows.length, name).toBeGreaterThan(0);
      expect(read(name).type, name).toBe('FeatureCollection');
    }
  });
});
