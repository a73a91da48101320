import { areaLimit, islandTolerance, knownIslands, mendingShares } from './config.ts';
import { findContacts } from './contacts.ts';
import { fromGrid, type Grid } from './grid.ts';
import { polygonArea, polygonContains } from './islands.ts';
import type { InputFacts } from './report.ts';
import { thin, type Weighed } from './simplify.ts';
import { arcOf, polygonsOf, ringPoints, ringsOf, type Point } from './topologies.ts';

/** Simplified arcs, and how many needed a tolerance of their own. */
export interface Mended {
  /** Absolute cells per arc. */
  readonly arcs: Point[][];
  /** km². */
  readonly tolerance: number;
  /** How many arcs have another tolerance, to mend what this one broke. */
  readonly mendedArcs: number;
}

/**
 * Simplifies all arcs at one tolerance, then tries other tolerances (`mendingShares`) for those that came to
 * cross or touch another, for rings that collapsed, and for municipalities and known islands whose area moved
 * too far, until nothing is wrong or there is nothing more to try (the checks then say what remains).
 * @param keep share of the points that the tolerance is chosen to keep.
 * @param input the areas to hold on to.
 */
export function simplifyAndMend(
  weighed: Weighed,
  keep: number,
  input: InputFacts,
  grid: Grid,
): Mended {
  const tolerance = weighed.toleranceKeeping(keep);
  const tries = weighed.arcs.map(() => 0);
  const arcs = weighed.arcs.map((arc) => thin(arc, tolerance, grid));
  for (const _ of mendingShares) {
    for (const index of brokenArcs(weighed, arcs, input, grid)) {
      const arc = weighed.arcs[index];
      const next = (tries[index] ?? 0) + 1;
      const share = mendingShares[next];
      if (arc === undefined || share === undefined) continue;
      tries[index] = next;
      arcs[index] = thin(arc, tolerance * share, grid);
    }
  }
  return { arcs, tolerance, mendedArcs: tries.filter((each) => each > 0).length };
}

/** A ring needs three corners and the first again. */
const shortestRing = 4;

function brokenArcs(
  { surfaces }: Weighed,
  arcs: readonly Point[][],
  input: InputFacts,
  grid: Grid,
): Set<number> {
  const broken = new Set(findContacts(arcs).flatMap((contact) => contact.arcs));
  const breakAll = (rings: readonly (readonly number[])[]): void =>
    rings.flat().forEach((index) => broken.add(arcOf(index)));
  for (const surface of surfaces) {
    const code = surface.properties?.code ?? '';
    const islands = knownIslands.filter((island) => island.code === code);
    let total = 0;
    for (const rings of polygonsOf(surface)) {
      const polygon = rings.map((ring) =>
        ringPoints(arcs, ring).map((cell) => fromGrid(grid, cell)),
      );
      if (polygon.some((ring) => ring.length < shortestRing)) breakAll(rings);
      const area = polygonArea(polygon);
      const island = islands.find(({ place }) => polygonContains(polygon, place));
      if (differs(area, input.islands[island?.name ?? ''], islandTolerance)) breakAll(rings);
      total += area;
    }
    if (differs(total, input.municipalities[code]?.area, areaLimit(code))) {
      breakAll(ringsOf(surface));
    }
  }
  return broken;
}

function differs(area: number, expected: number | undefined, tolerance: number): boolean {
  return expected !== undefined && Math.abs(area / expected - 1) > tolerance;
}
