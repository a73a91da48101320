/**
 * Tables as GeoJSON (RFC 7946): WGS84 degrees to five decimals (about a metre), exterior rings anticlockwise, holes
 * clockwise. TopoJSON and d3 have them the other way round.
 */
import type { MultiPoint, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { About } from './about.ts';
import type { Licence } from './licences.ts';
import { byName, type Cell, type Table } from './table.ts';

export type Geometry = Point | MultiPoint | Polygon | MultiPolygon;

/** A table's rows as features, one a line. `geometryOf` gives the geometry of a row by its cells; null where it has no place. */
export function toGeoJson(
  table: Table,
  geometryOf: (properties: Readonly<Record<string, Cell>>) => Geometry | null,
  about: About,
  terms: readonly Licence[],
): string {
  const features = table.rows.map((row) => {
    const properties = byName(table, row);
    const geometry = geometryOf(properties);
    return {
      type: 'Feature',
      ...(table.key === null ? {} : { id: String(properties[table.key]) }),
      geometry: geometry && wound(geometry),
      properties,
    };
  });
  const head = {
    type: 'FeatureCollection',
    title: table.title,
    data_date: about.dataDate,
    version: about.version,
    source: [...new Set(features.flatMap(({ properties }) => properties['source']))],
    licence: terms.map(({ title, url }) => ({ title, ...(url ? { url } : {}) })),
    bbox: boundsOf(features.flatMap(({ geometry }) => geometry ?? [])),
  };
  const lines = features.map((feature) => JSON.stringify(feature));
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** The geometry, rounded, with its rings wound as RFC 7946 wants them. */
export function wound(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: rounded(geometry.coordinates) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: geometry.coordinates.map(rounded) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: woundRings(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(woundRings) };
    default:
      return geometry satisfies never;
  }
}

function woundRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, at) => {
    const points = ring.map(rounded);
    const anticlockwise = signedArea(points) > 0;
    return anticlockwise === (at === 0) ? points : points.toReversed();
  });
}

/** Twice the area that a closed ring encloses in the plane of degrees, positive where it runs anticlockwise. */
export function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [lastX = 0, lastY = 0] = ring[at] ?? [];
    return sum + lastX * y - x * lastY;
  }, 0);
}

function rounded([lon = 0, lat = 0]: Position): Position {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}

/** West, south, east, north. */
function boundsOf(geometries: readonly Geometry[]): [number, number, number, number] {
  const points = geometries.flatMap(pointsOf);
  const lons = points.map(([lon = 0]) => lon);
  const lats = points.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function pointsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    default:
      return geometry satisfies never;
  }
}
