import type { Bounds } from './config.ts';
import type { Point, Ring } from './topologies.ts';

const degree = Math.PI / 180;
const middle = Math.cos(56 * degree);

/**
 * Kilometres. The sphere that has the curvature of the WGS84 ellipsoid at 56° N (√(M·N)), so that areas
 * anywhere in Denmark are true within 0.05 %.
 */
const radius = 6386.1;

/**
 * Lambert's cylindrical equal-area projection with 56° N true: a plane in which the area of a triangle or a
 * ring is its area on the ground, and a parallel or a meridian stays a straight line.
 * @param point WGS84 longitude and latitude, degrees.
 * @returns kilometres east of Greenwich and north of the equator.
 */
export function toPlane([lon, lat]: Readonly<Point>): Point {
  return [radius * lon * degree * middle, (radius * Math.sin(lat * degree)) / middle];
}

/** The inverse of {@link toPlane}: kilometres to WGS84 degrees. */
export function toDegrees([x, y]: Readonly<Point>): Point {
  return [x / (radius * middle * degree), Math.asin((y * middle) / radius) / degree];
}

/** Area inside a ring in the square of its unit; positive when it runs clockwise (x east, y north). */
export function ringArea(ring: readonly Readonly<Point>[]): number {
  let doubled = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous !== undefined) doubled += point[0] * previous[1] - previous[0] * point[1];
    previous = point;
  }
  return doubled / 2;
}

/** Area on the ground inside a ring given in WGS84 degrees, km²; positive when it runs clockwise. */
export function groundArea(ring: Readonly<Ring>): number {
  return ringArea(ring.map(toPlane));
}

/** Distance from a point to a stretch of line, in the unit of the three. */
export function distanceToSegment(
  [x, y]: Readonly<Point>,
  [ax, ay]: Readonly<Point>,
  [bx, by]: Readonly<Point>,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Whether a point lies inside a ring (even-odd rule); on the line itself either answer may come. */
export function ringContains(ring: readonly Readonly<Point>[], [x, y]: Readonly<Point>): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous !== undefined && point[1] > y !== previous[1] > y) {
      const t = (y - point[1]) / (previous[1] - point[1]);
      if (x < point[0] + t * (previous[0] - point[0])) inside = !inside;
    }
    previous = point;
  }
  return inside;
}

/** Whether a point lies in a rectangle, its sides included; any unit. */
export function isIn([west, south, east, north]: Bounds, [x, y]: Readonly<Point>): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
