import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

/** A closed surface of a topology: what municipalities, areas and regions are drawn as. */
export type Surface<P extends object> = Polygon<P> | MultiPolygon<P>;

/** A collection of nothing but surfaces. */
export interface Surfaces<P extends object> extends GeometryCollection<P> {
  geometries: Surface<P>[];
}

/** What a municipality carries: its official four-digit code, `0101`. */
export interface CodeProperties {
  code: string;
}

/** What a hospital area or region carries: its id in the tables. */
export interface IdProperties {
  id: string;
}

/** Municipalities alone: the input, and each step between it and a committed level. */
export type MunicipalityTopology = Topology<{ municipalities: Surfaces<CodeProperties> }>;

/** One committed level: `denmark-detailed.topo.json` and `denmark-coarse.topo.json`. WGS84 once decoded. */
export type DenmarkTopology = Topology<{
  municipalities: Surfaces<CodeProperties>;
  areas: Surfaces<IdProperties>;
  regions: Surfaces<IdProperties>;
}>;

/** `neighbours.topo.json`: the land around Denmark, and the part of its outline that is coast. */
export type NeighboursTopology = Topology<{
  neighbours: MultiPolygon;
  coast: MultiLineString;
}>;

/** Longitude, latitude in WGS84 degrees; or x, y in kilometres; or column, row of the grid. */
export type Point = [number, number];

/** A closed line of points, first and last equal. */
export type Ring = Point[];

/** The polygons of a surface as lists of rings of arc indexes, whichever of the two types it has. */
export function polygonsOf(surface: Surface<object>): number[][][] {
  return surface.type === 'Polygon' ? [surface.arcs] : surface.arcs;
}

/** Every ring of a surface, exteriors and holes, as arc indexes (`~i` is arc `i` backwards). */
export function ringsOf(surface: Surface<object>): number[][] {
  return polygonsOf(surface).flat();
}

/** The index of an arc whichever way it is used. */
export function arcOf(index: number): number {
  return index < 0 ? ~index : index;
}

/**
 * The points of a ring of arcs, first and last equal.
 * @param arcs absolute positions per arc, not differences.
 * @throws when the ring names an arc that does not exist.
 */
export function ringPoints(arcs: readonly (readonly Point[])[], ring: readonly number[]): Ring {
  const points: Ring = [];
  for (const index of ring) {
    const arc = arcs[arcOf(index)];
    if (arc === undefined) throw new Error(`arc ${arcOf(index)} is used but does not exist`);
    const way = index < 0 ? arc.toReversed() : arc;
    points.push(...(points.length > 0 ? way.slice(1) : way));
  }
  return points;
}
