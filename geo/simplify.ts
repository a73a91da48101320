import { topology } from 'topojson-server';
import { presimplify, quantile } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { angleWeight, fewestVertices } from './config.ts';
import { arcOnGrid, type Grid } from './grid.ts';
import { toDegrees, toPlane } from './plane.ts';
import type { Municipality } from './readMunicipalities.ts';
import type { CodeProperties, MunicipalityTopology, Point, Surface } from './topologies.ts';

/** An arc of the input in kilometres, each point with the weight it would be missed by (∞ at the ends). */
export interface WeighedArc {
  readonly points: readonly Point[];
  readonly weights: readonly number[];
  /** Whether it is a whole ring: an island or a lake of one arc. */
  readonly closed: boolean;
}

/** The municipalities cut into arcs that neighbours share, ready to be thinned at any tolerance. */
export interface Weighed {
  readonly arcs: readonly WeighedArc[];
  readonly surfaces: readonly Surface<CodeProperties>[];
  /** The tolerance that keeps a given share of all points, km². */
  readonly toleranceKeeping: (share: number) => number;
}

/**
 * The area of the triangle at a point, less where its corner is sharp (weighted Visvalingam, as in
 * Bloch's mapshaper): what the line loses when the point goes, in the square of its unit.
 */
export function triangleWeight([a, b, c]: [Point, Point, Point]): number {
  const [ux, uy, vx, vy] = [a[0] - b[0], a[1] - b[1], c[0] - b[0], c[1] - b[1]];
  const lengths = Math.hypot(ux, uy) * Math.hypot(vx, vy);
  const cosine = lengths === 0 ? 1 : (ux * vx + uy * vy) / lengths;
  return (Math.abs(ux * vy - uy * vx) / 2) * (1 - angleWeight * cosine);
}

/** Finds the shared arcs and weighs every point of them, in the equal-area plane. */
export function weigh(municipalities: readonly Municipality[]): Weighed {
  const features = municipalities.map(({ code, polygons }) => ({
    type: 'Feature' as const,
    properties: { code },
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: polygons.map((rings) => rings.map((ring) => ring.map(toPlane))),
    },
  }));
  const collection = { type: 'FeatureCollection' as const, features };
  const whole = topology({ municipalities: collection }) as MunicipalityTopology;
  const weighed = presimplify(whole, triangleWeight);
  return {
    surfaces: whole.objects.municipalities.geometries,
    toleranceKeeping: (share) => quantile(weighed, share),
    arcs: weighedArcs(weighed),
  };
}

/** The arcs of a presimplified topology, whose positions carry their weight as a third number. */
export function weighedArcs(weighed: Topology): WeighedArc[] {
  return weighed.arcs.map((arc) => {
    const points = arc.map(([x = 0, y = 0]): Point => [x, y]);
    const [first, last] = [points[0], points.at(-1)];
    return {
      points,
      weights: arc.map(([, , weight = 0]) => weight),
      closed: first !== undefined && String(first) === String(last),
    };
  });
}

/**
 * The points of an arc that weigh at least the tolerance, on the grid. A ring of one arc keeps its
 * heaviest five whatever the tolerance.
 * @param tolerance km².
 */
export function thin(arc: WeighedArc, tolerance: number, grid: Grid): Point[] {
  // Both ends of a closed arc weigh ∞ and are one vertex.
  const heaviest = arc.weights.toSorted((a, b) => b - a)[fewestVertices];
  const least = arc.closed && heaviest !== undefined ? Math.min(tolerance, heaviest) : tolerance;
  const kept = arc.points.filter((_, index) => (arc.weights[index] ?? 0) >= least);
  return arcOnGrid(grid, kept.map(toDegrees));
}
