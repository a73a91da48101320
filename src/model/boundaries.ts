import { geoArea, geoContains } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { kmToOutline } from './outline.ts';

/** Municipality surfaces in WGS84 degrees, by official four-digit code. Rings may run either way round. */
export type MunicipalityBoundaries = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly code: string }
>;

/** Surfaces by code, ready to be asked. */
export type Surfaces = ReadonlyMap<string, Feature<MultiPolygon>>;

/**
 * How far outside its municipality a point may lie, km. The committed lines are simplified, which moves them
 * by about 150 m and cuts a harbour or a narrow spit by more; a wrong municipality is at least a town away.
 */
export const toleranceKm = 1.5;

/** Surfaces by code, with every ring turned the way `d3-geo` wants it (exteriors clockwise). */
export function surfacesByCode(boundaries: MunicipalityBoundaries): Surfaces {
  return new Map(
    boundaries.features.map(({ geometry, properties }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const coordinates = polygons.map(woundForSphere);
      const surface: Feature<MultiPolygon> = {
        type: 'Feature',
        properties: null,
        geometry: { type: 'MultiPolygon', coordinates },
      };
      return [properties.code, surface];
    }),
  );
}

/** A ring the wrong way round encloses the rest of the globe: more than half of its 4π. */
function woundForSphere(rings: Position[][]): Position[][] {
  const wrong = geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI;
  return wrong ? rings.map((ring) => ring.toReversed()) : rings;
}

/** How far a point (WGS84 degrees) lies outside a surface, km; 0 inside. Good to a few per cent within Denmark. */
export function kmOutside(surface: Feature<MultiPolygon>, lon: number, lat: number): number {
  if (geoContains(surface, [lon, lat])) return 0;
  return kmToOutline(surface.geometry.coordinates.flat(), lon, lat);
}

/** Code of the municipality in which a point (WGS84 degrees) lies, or null at sea and abroad. */
export function municipalityAt(surfaces: Surfaces, lon: number, lat: number): string | null {
  for (const [code, surface] of surfaces) {
    if (geoContains(surface, [lon, lat])) return code;
  }
  return null;
}
