/** Points and outlines in the plane: within a country the globe's curve does not matter. */
import type { Position } from 'geojson';

const kmPerDegree = 111.2;

/** Whether a point (WGS84 degrees) lies inside the rings of a surface, outside its holes; which way round they run is all one. */
export function isInside(
  rings: readonly (readonly Position[])[],
  lon: number,
  lat: number,
): boolean {
  let inside = false;
  for (const ring of rings) {
    let [fromLon = 0, fromLat = 0] = ring.at(-1) ?? [];
    for (const [toLon = 0, toLat = 0] of ring) {
      // A line due east from the point crosses the outline an odd number of times.
      if (fromLat > lat !== toLat > lat) {
        const crossing = fromLon + ((lat - fromLat) / (toLat - fromLat)) * (toLon - fromLon);
        if (crossing > lon) inside = !inside;
      }
      [fromLon, fromLat] = [toLon, toLat];
    }
  }
  return inside;
}

/** How far a point (WGS84 degrees) is from the nearest line of the rings, km. Good to a few per cent within Denmark. */
export function kmToOutline(
  rings: readonly (readonly Position[])[],
  lon: number,
  lat: number,
): number {
  const eastScale = kmPerDegree * Math.cos((lat * Math.PI) / 180);
  let shortest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let previous: readonly [number, number] | null = null;
    for (const [ringLon = 0, ringLat = 0] of ring) {
      const point = [(ringLon - lon) * eastScale, (ringLat - lat) * kmPerDegree] as const;
      if (previous !== null) shortest = Math.min(shortest, distanceToOrigin(previous, point));
      previous = point;
    }
  }
  return shortest;
}

/** Shortest distance from the origin to the straight line between two points. */
function distanceToOrigin(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length2));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
