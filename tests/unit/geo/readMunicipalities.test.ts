import { topology } from 'topojson-server';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readMunicipalities } from '../../../geo/readMunicipalities.ts';
import { ringArea } from '../../../geo/plane.ts';
import type { Point } from '../../../geo/topologies.ts';
import { ring, square } from './landscape.ts';

/** A feature collection of one polygon per set of properties. */
function collection(
  ...features: { properties: Record<string, unknown>; exterior?: Point[] }[]
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({ properties, exterior = square(0, 0) }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates: [exterior] },
    })),
  };
}

const read = (value: unknown): ReturnType<typeof readMunicipalities> =>
  readMunicipalities(JSON.stringify(value));

describe('readMunicipalities', () => {
  it('reads both spellings of code and name', () => {
    const found = read(
      collection(
        { properties: { KOMKODE: '0791', KOMNAVN: 'Viborg' } },
        { properties: { code: '0779', name: 'Skive' }, exterior: square(4, 0) },
      ),
    );
    expect(found.map(({ code, name }) => [code, name])).toEqual([
      ['0779', 'Skive'],
      ['0791', 'Viborg'],
    ]);
  });

  it('reads codes that lost their leading zero as numbers', () => {
    const [found] = read(collection({ properties: { KOMKODE: 791, KOMNAVN: 'Viborg' } }));
    expect(found?.code).toBe('0791');
  });

  it('reads TopoJSON as it reads GeoJSON', () => {
    const geojson = collection({ properties: { code: '0779', name: 'Skive' } });
    expect(read(topology({ anything: geojson }))[0]?.polygons[0]?.[0]).toHaveLength(9);
  });

  it('makes one municipality of the features that share a code', () => {
    const properties = { code: '0741', name: 'Samsø' };
    const found = read(collection({ properties }, { properties, exterior: square(4, 4) }));
    expect(found.map(({ polygons }) => polygons.length)).toEqual([2]);
  });

  it('winds exteriors clockwise, whichever way they came', () => {
    const found = read(
      collection({
        properties: { code: '0779', name: 'Skive' },
        exterior: square(0, 0).toReversed(),
      }),
    );
    expect(ringArea(found[0]?.polygons[0]?.[0] ?? [])).toBeGreaterThan(0);
  });

  it('drops what encloses nothing: spikes, repeated points, collapsed rings', () => {
    const properties = { code: '0779', name: 'Skive' };
    const spiked = ring([0, 0], [0, 2], [0, 2], [1, 5], [0, 2], [2, 2], [2, 0]);
    const collapsed = ring([5, 5], [5, 5], [5, 5]);
    const found = read(
      collection({ properties, exterior: spiked }, { properties, exterior: collapsed }),
    );
    expect(found[0]?.polygons.map((rings) => rings[0]?.length)).toEqual([5]);
  });

  it('says that a file is not JSON', () => {
    expect(() => readMunicipalities('<gml/>')).toThrow(
      /not JSON .* GeoJSON or TopoJSON is expected/,
    );
  });

  it('says which format it got and which it knows', () => {
    expect(() => read({ type: 'Feature' })).toThrow(
      'unknown format: "type" is "Feature", expected "FeatureCollection" (GeoJSON) or "Topology" (TopoJSON)',
    );
    expect(() => read([])).toThrow(/"type" is null/);
  });

  it('names both spellings where a feature has neither', () => {
    expect(() => read(collection({ properties: { KOMNAVN: 'Viborg' } }))).toThrow(
      'feature 1 has the properties KOMNAVN; expected KOMKODE and KOMNAVN, or code and name',
    );
  });

  it('says which code is no code', () => {
    expect(() => read(collection({ properties: { code: 'DK-79', name: 'Skive' } }))).toThrow(
      'feature 1 (Skive): code is "DK-79", expected at most four digits',
    );
  });

  it('says that coordinates are metres, and how to convert them', () => {
    const exterior: Point[] = [
      [500000, 6200000],
      [500000, 6300000],
      [600000, 6200000],
      [500000, 6200000],
    ];
    expect(() =>
      read(collection({ properties: { code: '0779', name: 'Skive' }, exterior })),
    ).toThrow(/0779 Skive has the coordinates 500000, 6200000: not WGS84 degrees .* ogr2ogr/);
  });

  it('says which municipality is no surface', () => {
    const point = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { code: '0779', name: 'Skive' },
          geometry: { type: 'Point', coordinates: [9, 56] },
        },
      ],
    };
    expect(() => read(point)).toThrow('0779 Skive is a Point, expected a Polygon or MultiPolygon');
  });

  it('names the objects of a topology in which none is meant', () => {
    const two = topology({ lakes: collection(), roads: collection() });
    expect(() => read(two)).toThrow(
      'the topology has the objects lakes, roads; expected one, or one named "municipalities"',
    );
  });

  it('says that a file holds nothing', () => {
    expect(() => read(collection())).toThrow('the file holds no features');
  });
});
