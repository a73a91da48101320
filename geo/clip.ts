import { geoIdentity } from 'd3-geo';
import type { Bounds } from './config.ts';
import type { Ring } from './topologies.ts';

/**
 * The part of a polygon inside a rectangle, as closed rings that keep their direction; where it was cut, a
 * ring runs along the rectangle's side. Empty when nothing is inside.
 * @param polygon exterior and holes, closed rings.
 */
export function clipPolygon(polygon: readonly Readonly<Ring>[], bounds: Bounds): Ring[] {
  const [west, south, east, north] = bounds;
  const rings: Ring[] = [];
  let ring: Ring = [];
  const clip = geoIdentity()
    .clipExtent([
      [west, south],
      [east, north],
    ])
    .stream({
      point: (x, y) => {
        const last = ring.at(-1);
        if (last === undefined || last[0] !== x || last[1] !== y) ring.push([x, y]);
      },
      lineStart: () => (ring = []),
      lineEnd: () => {
        const [[first], last] = [ring, ring.at(-1)];
        if (first === undefined || last === undefined) return;
        if (ring.length > 1 && String(first) === String(last)) ring.pop();
        rings.push([...ring, [...first]]);
      },
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    });
  clip.polygonStart();
  for (const each of polygon) {
    clip.lineStart();
    for (const [x, y] of each.slice(1)) clip.point(x, y);
    clip.lineEnd();
  }
  clip.polygonEnd();
  return rings;
}

/** Whether a stretch of line runs along a side of a rectangle, as only a cut does. */
export function runsAlong(
  [west, south, east, north]: Bounds,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): boolean {
  const vertical = ax === bx && (ax === west || ax === east) && within(south, north, ay, by);
  const horizontal = ay === by && (ay === south || ay === north) && within(west, east, ax, bx);
  return vertical || horizontal;
}

function within(low: number, high: number, ...values: number[]): boolean {
  return values.every((value) => value >= low && value <= high);
}
