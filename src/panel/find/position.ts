/** Which municipality a position lies in: by the detailed geometry, on the device. */
import { detailedFile } from '../../model/detailedFile.ts';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Feature, MultiPolygon, Polygon, Position as Point } from 'geojson';
import { isInside, kmToOutline } from '../../model/outline.ts';

/** WGS84 degrees, and how far off they may be, metres. */
export type Position = Pick<GeolocationCoordinates, 'latitude' | 'longitude' | 'accuracy'>;

type Detailed = Topology<{ municipalities: GeometryCollection<{ code: string }> }>;

/** The code of the islands that belong to no municipality. */
export const christiansoe = '0411';

/**
 * How far off the coast a position may lie, km: the lines are simplified by about 150 m, and a quay or a bridge
 * lies outside them. Abroad is farther away, but for the last metres before the German border.
 */
const offCoastKm = 0.3;

/** The rings of each municipality's surface, by its code. */
export type Outlines = ReadonlyMap<string, readonly (readonly Point[])[]>;

/** The outlines of the municipalities and of Christiansø. */
export function outlinesOf(
  features: readonly Feature<Polygon | MultiPolygon, { code: string }>[],
): Outlines {
  return new Map(
    features.map(({ geometry, properties }) => [
      properties.code,
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    ]),
  );
}

/** The same of the detailed geometry, fetched when it is first needed. */
export async function readOutlines(): Promise<Outlines> {
  const text = await detailedFile();
  const topology = JSON.parse(text) as Detailed;
  const { features } = feature(topology, topology.objects.municipalities);
  // The committed file holds nothing but surfaces: its own checks see to that.
  return outlinesOf(features as Feature<Polygon | MultiPolygon, { code: string }>[]);
}

/** Code of the municipality at a position, Christiansø's among them; null at sea and abroad. */
export function codeAt(outlines: Outlines, { longitude, latitude }: Position): string | null {
  for (const [code, rings] of outlines) if (isInside(rings, longitude, latitude)) return code;
  const [nearest] = [...outlines]
    .map(([code, rings]) => ({ code, km: kmToOutline(rings, longitude, latitude) }))
    .toSorted((a, b) => a.km - b.km);
  return nearest && nearest.km <= offCoastKm ? nearest.code : null;
}
