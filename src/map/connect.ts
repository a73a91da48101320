/** Lines from a cluster's headquarters to where else it is. */
import { isCrowded } from '../model/crowd.ts';
import { presencesOfCluster, type DatasetIndex } from '../model/questions.ts';
import type { View } from '../state/view.ts';
import { frameAspect, toFrame, type Point } from './frames.ts';
import { indexTogether } from './together.ts';

export interface Connection {
  /** City ids. */
  readonly from: string;
  readonly to: string;
  readonly planned: boolean;
  /** Which of the compared clusters it belongs to. */
  readonly of: 'selected' | 'compared';
  /** A quadratic curve in fractions of the country's frame: start, control, end. */
  readonly curve: readonly [Point, Point, Point];
}

/** How far the control point stands off the chord, as a share of its length: the longest line bends most. */
const leastBend = 0.05;
const mostBend = 0.14;

/** The connections of the selected cluster, and of the one it is compared with. */
export function connections(index: DatasetIndex, view: View): Connection[] {
  return [
    ...connectionsOf(index, 'selected', view.selection),
    ...connectionsOf(index, 'compared', view.comparison),
  ];
}

function connectionsOf(
  index: DatasetIndex,
  of: Connection['of'],
  thing: View['selection'],
): Connection[] {
  if (thing?.kind !== 'cluster') return [];
  const drawn = import.meta.mayBeCrowded && isCrowded(index.dataset) ? indexTogether(index) : index;
  const [headquarters, ...others] = presencesOfCluster(drawn, thing.id).filter(
    ({ city }) => city !== null,
  );
  const from = headquarters?.city;
  if (!from) return [];
  const start = toFrame(from.lon, from.lat);
  const ends = others.flatMap(({ city, planned }) =>
    city ? { to: city.id, planned, end: toFrame(city.lon, city.lat) } : [],
  );
  const longest = Math.max(...ends.map(({ end }) => lengthOf(start, end)));
  return ends.map(({ to, planned, end }) => {
    const bend = leastBend + (mostBend - leastBend) * (lengthOf(start, end) / longest);
    return { from: from.id, to, planned, of, curve: curveBetween(start, end, bend) };
  });
}

/** In frame widths. */
function lengthOf(start: Point, end: Point): number {
  return Math.hypot(end.x - start.x, (end.y - start.y) / frameAspect);
}

/** Bends to the right of the way from the headquarters, so that lines in one direction fan out. */
function curveBetween(start: Point, end: Point, bend: number): [Point, Point, Point] {
  const dx = end.x - start.x;
  // y counts in frame heights: one step of it is shorter on screen than one of x.
  const dy = (end.y - start.y) / frameAspect;
  const control = {
    x: (start.x + end.x) / 2 - bend * dy,
    y: (start.y + end.y) / 2 + bend * dx * frameAspect,
  };
  return [start, control, end];
}
