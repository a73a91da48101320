import { droppableShare, knownIslands } from './config.ts';
import { groundArea, ringContains } from './plane.ts';
import type { Municipality } from './readMunicipalities.ts';
import type { Point, Ring } from './topologies.ts';

/**
 * The municipalities without the islands too small to see. Never dropped: an island people know, the largest
 * piece of a municipality, a large share of it (`droppableShare`), a piece that touches another (that would
 * leave a gap).
 * @param smallest km²; an island of exactly this size stays.
 */
export function withoutSmallIslands(
  municipalities: readonly Municipality[],
  smallest: number,
): Municipality[] {
  const uses = countUses(municipalities);
  return municipalities.map(({ code, name, polygons }) => {
    const places = knownIslands.filter((island) => island.code === code).map(({ place }) => place);
    const total = polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
    const largest = polygons.toSorted((a, b) => polygonArea(b) - polygonArea(a))[0];
    const kept = polygons.filter(
      (polygon) =>
        polygon === largest ||
        polygonArea(polygon) >= Math.min(smallest, total * droppableShare) ||
        places.some((place) => polygonContains(polygon, place)) ||
        polygon.flatMap(edgesOf).some((edge) => uses.get(edge) !== 1),
    );
    return { code, name, polygons: kept };
  });
}

/** Area of a polygon on the ground, holes taken off, km². */
export function polygonArea(polygon: readonly Ring[]): number {
  return polygon.reduce((sum, ring) => sum + groundArea(ring), 0);
}

/** Whether a place lies in a polygon and in none of its holes. */
export function polygonContains(polygon: readonly Ring[], place: Readonly<Point>): boolean {
  return polygon.filter((ring) => ringContains(ring, place)).length === 1;
}

/** How many rings pass along each edge: two along a border, one along a coast. */
function countUses(municipalities: readonly Municipality[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const ring of municipalities.flatMap(({ polygons }) => polygons.flat())) {
    for (const edge of edgesOf(ring)) uses.set(edge, (uses.get(edge) ?? 0) + 1);
  }
  return uses;
}

/** The stretches between the points of a ring, named alike whichever way they are walked. */
function edgesOf(ring: Readonly<Ring>): string[] {
  return ring.slice(1).map((to, index) => [String(ring[index]), String(to)].toSorted().join(' '));
}
