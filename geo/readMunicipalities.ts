import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import { inputBounds, inputDecimals, propertySpellings } from './config.ts';
import { ringArea } from './plane.ts';
import type { Point, Ring } from './topologies.ts';

/** A municipality as the input has it: WGS84 degrees, exteriors clockwise, holes the other way. */
export interface Municipality {
  /** Official four-digit code, `0101`. */
  readonly code: string;
  readonly name: string;
  /** Polygons as lists of rings, the exterior first. */
  readonly polygons: Ring[][];
}

/**
 * The municipalities of a GeoJSON FeatureCollection or a TopoJSON topology, sorted by code. Features of one
 * code (DAGI gives one per island) become one municipality.
 * @param text the file's content; coordinates in WGS84 degrees.
 * @throws a sentence saying what is wrong: not JSON, an unknown format, a feature without code or name, a
 * geometry that is not a surface, coordinates that are not degrees in Denmark.
 */
export function readMunicipalities(text: string): Municipality[] {
  const byCode = new Map<string, Municipality>();
  featuresOf(parse(text)).forEach((item, index) => {
    const { code, name } = identify(item, index);
    const polygons = polygonsOf(item, `${code} ${name}`);
    const known = byCode.get(code);
    if (known === undefined) byCode.set(code, { code, name, polygons });
    else known.polygons.push(...polygons);
  });
  if (byCode.size === 0) throw new Error('the file holds no features');
  for (const { code, name, polygons } of byCode.values()) {
    if (polygons.length === 0) throw new Error(`${code} ${name} has no surface`);
  }
  return [...byCode.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`the file is not JSON (${String(error)}); GeoJSON or TopoJSON is expected`, {
      cause: error,
    });
  }
}

function featuresOf(value: unknown): Feature[] {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : null;
  if (type === 'FeatureCollection') return (value as FeatureCollection).features;
  if (type === 'Topology') return featuresOfTopology(value as Topology<Objects>);
  throw new Error(
    `unknown format: "type" is ${JSON.stringify(type)}, expected "FeatureCollection" (GeoJSON) or "Topology" (TopoJSON)`,
  );
}

function featuresOfTopology(topology: Topology<Objects>): Feature[] {
  const names = Object.keys(topology.objects);
  const name = names.length === 1 ? names[0] : names.find((each) => each === 'municipalities');
  const object = name === undefined ? undefined : topology.objects[name];
  if (object === undefined) {
    throw new Error(
      `the topology has the objects ${names.join(', ')}; expected one, or one named "municipalities"`,
    );
  }
  const found = feature(topology, object);
  return found.type === 'FeatureCollection' ? found.features : [found];
}

function identify(item: Feature, index: number): { code: string; name: string } {
  const properties = item.properties ?? {};
  for (const spelling of propertySpellings) {
    const code: unknown = properties[spelling.code];
    const name: unknown = properties[spelling.name];
    if (code === undefined || name === undefined) continue;
    const digits = String(code).padStart(4, '0');
    if (!/^\d{4}$/.test(digits)) {
      throw new Error(
        `feature ${index + 1} (${String(name)}): ${spelling.code} is ${JSON.stringify(code)}, expected at most four digits`,
      );
    }
    if (typeof name !== 'string' || name === '') {
      throw new Error(`feature ${index + 1} (${digits}): ${spelling.name} is empty`);
    }
    return { code: digits, name };
  }
  const expected = propertySpellings.map(({ code, name }) => `${code} and ${name}`).join(', or ');
  throw new Error(
    `feature ${index + 1} has the properties ${Object.keys(properties).join(', ') || '(none)'}; expected ${expected}`,
  );
}

function polygonsOf({ geometry }: Feature, who: string): Ring[][] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : null;
  if (polygons === null)
    throw new Error(`${who} is a ${geometry.type}, expected a Polygon or MultiPolygon`);
  return polygons
    .map((rings) => rings.map((ring, i) => wound(cleaned(ring, who), i === 0)))
    .filter(([exterior]) => exterior !== undefined && exterior.length > 0)
    .map((rings) => rings.filter((ring) => ring.length > 0));
}

/**
 * A ring of rounded degrees without what encloses nothing: repeated points, spikes that go and come back.
 * The first input has a dozen of these, left behind by its own rounding; each would look like a hole or an
 * overlap to the checks. Empty when nothing is left.
 */
function cleaned(ring: readonly Position[], who: string): Ring {
  const points: Ring = [];
  for (const position of ring) {
    points.push(rounded(position, who));
    shorten(points);
  }
  // The ring is closed: what happens across its seam is looked at by turning it.
  points.pop();
  for (let turned = 0; turned < 3 && points.length > 2; turned += 1) {
    const first = points.shift();
    if (first !== undefined) points.push(first);
    shorten(points);
  }
  const [first] = points;
  if (first === undefined || points.length < 3) return [];
  const closed: Ring = [...points, [...first]];
  return ringArea(closed) === 0 ? [] : closed;
}

/** Takes a repeated point or a spike off the end of a line. */
function shorten(points: Ring): void {
  for (;;) {
    const [a, b, c] = [points.at(-3), points.at(-2), points.at(-1)];
    if (b !== undefined && c !== undefined && b[0] === c[0] && b[1] === c[1]) points.length -= 1;
    else if (a !== undefined && c !== undefined && a[0] === c[0] && a[1] === c[1])
      points.length -= 2;
    else return;
  }
}

function rounded([lon, lat]: Position, who: string): Point {
  const [west, south, east, north] = inputBounds;
  if (!(
    lon !== undefined &&
    lat !== undefined &&
    lon >= west &&
    lon <= east &&
    lat >= south &&
    lat <= north
  )) {
    throw new Error(
      `${who} has the coordinates ${lon}, ${lat}: not WGS84 degrees in Denmark (convert with: ogr2ogr -t_srs EPSG:4326)`,
    );
  }
  const factor = 10 ** inputDecimals;
  return [Math.round(lon * factor) / factor, Math.round(lat * factor) / factor];
}

/** GeoJSON asks for anticlockwise exteriors, d3-geo reads clockwise ones: ours are as d3-geo reads them. */
function wound(ring: Ring, exterior: boolean): Ring {
  return ringArea(ring) > 0 === exterior ? ring : ring.toReversed();
}
