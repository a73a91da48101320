/** Which municipality a position lies in: by the detailed geometry, on the device. */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import {
  kmOutside,
  municipalityAt,
  surfacesByCode,
  type MunicipalityBoundaries,
  type Surfaces,
} from '../../model/boundaries.ts';

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

/** The surfaces of the municipalities, fetched when they are first needed. */
export async function readSurfaces(): Promise<Surfaces> {
  const { default: text } = await import('../../../geo/denmark-detailed.topo.json?raw');
  const topology = JSON.parse(text) as Detailed;
  // The committed file holds nothing but surfaces: its own checks see to that.
  const shapes = feature(topology, topology.objects.municipalities) as MunicipalityBoundaries;
  return surfacesByCode(shapes);
}

/** Code of the municipality at a position, Christiansø's among them; null at sea and abroad. */
export function codeAt(surfaces: Surfaces, { longitude, latitude }: Position): string | null {
  const inside = municipalityAt(surfaces, longitude, latitude);
  if (inside !== null) return inside;
  const [nearest] = [...surfaces]
    .map(([code, surface]) => ({ code, km: kmOutside(surface, longitude, latitude) }))
    .toSorted((a, b) => a.km - b.km);
  return nearest && nearest.km <= offCoastKm ? nearest.code : null;
}
