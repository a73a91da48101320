/** Lines from a cluster's headquarters to where else it is. */
import { presencesOfCluster, type DatasetIndex } from '../model/questions.ts';
import type { View } from '../state/view.ts';
import { frameAspect, toFrame, type Point } from './frames.ts';

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

/** How far the control point stands off the chord, as a share of its length. */
const bend = 0.1;

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
  const [headquarters, ...others] = presencesOfCluster(index, thing.id).filter(
    ({ city }) => city !== null,
  );
  const from = headquarters?.city;
  if (!from) return [];
  return others.flatMap(({ city, planned }) =>
    city
      ? { from: from.id, to: city.id, planned, of, curve: curveBetween(toFrame(from.lon, from.lat), toFrame(city.lon, city.lat)) }
      : [],
  );
}

/** Bends to the side that points north, so that lines along one way fan out alike. */
function curveBetween(start: Point, end: Point): [Point, Point, Point] {
  const dx = end.x - start.x;
  // y counts in frame heights: one step of it is shorter on screen than one of x.
  const dy = (end.y - start.y) / frameAspect;
  const side = dx >= 0 ? -1 : 1;
  const control = {
    x: (start.x + end.x) / 2 - side * bend * dy,
    y: (start.y + end.y) / 2 + side * bend * dx * frameAspect,
  };
  return [start, control, end];
}
