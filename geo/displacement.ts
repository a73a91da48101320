import { distanceToSegment, toPlane } from './plane.ts';
import type { LevelFacts } from './report.ts';
import type { WeighedArc } from './simplify.ts';
import type { Point } from './topologies.ts';

/**
 * How far the points of the input lie from the simplified line that stands for them, in metres.
 * @param input the arcs as they were, kilometres in the equal-area plane.
 * @param simplified the same arcs thinned, WGS84 degrees.
 */
export function measureDisplacement(
  input: readonly WeighedArc[],
  simplified: readonly (readonly Point[])[],
): LevelFacts['displacement'] {
  const distances = input
    .flatMap(({ points }, index) => {
      const line = (simplified[index] ?? []).map(toPlane);
      return points.map((point) => distanceToLine(point, line));
    })
    .toSorted((a, b) => a - b);
  const metres = (kilometres: number): number => Math.round(kilometres * 1000);
  return {
    mean: metres(distances.reduce((sum, each) => sum + each, 0) / distances.length),
    p95: metres(distances[Math.floor(distances.length * 0.95)] ?? 0),
    largest: metres(distances.at(-1) ?? 0),
  };
}

function distanceToLine(point: Readonly<Point>, line: readonly Point[]): number {
  let nearest = Infinity;
  line.forEach((to, index) => {
    const from = line[index - 1];
    if (from !== undefined) nearest = Math.min(nearest, distanceToSegment(point, from, to));
  });
  return nearest;
}
