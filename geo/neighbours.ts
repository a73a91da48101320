import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { MultiLineString, MultiPolygon as LandGeometry } from 'geojson';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { clipPolygon, runsAlong } from './clip.ts';
import { neighbours as settings, type Bounds } from './config.ts';
import { toDifferences } from './grid.ts';
import { ringArea, ringContains, toDegrees, toPlane } from './plane.ts';
import { thin, triangleWeight, weighedArcs } from './simplify.ts';
import type { NeighboursTopology, Point, Ring } from './topologies.ts';

/** `world-atlas/countries-10m.json`: Natural Earth's countries, their ids ISO numbers. */
export type Countries = Topology<{ countries: GeometryCollection }>;

/**
 * The land around Denmark: every other country merged, together with the strip that reaches under Denmark,
 * cut to the frame, simplified the more the further off it is; and its coast, without the cuts.
 */
export function buildNeighbours(countries: Countries): NeighboursTopology {
  const seen = landAround(countries).filter(
    ([exterior]) =>
      exterior !== undefined &&
      planeArea(exterior) >= settings.smallestIsland * coarsening(exterior),
  );
  const land: LandGeometry = {
    type: 'MultiPolygon',
    coordinates: seen.map((rings) => rings.map(planeRing)),
  };
  const coast: MultiLineString = {
    type: 'MultiLineString',
    coordinates: seen.flat().flatMap(coastOf).map(planeRing),
  };
  return simplified({ neighbours: land, coast });
}

/** The land in the frame but for Denmark, whose strip at the border is added; WGS84 degrees. */
function landAround(countries: Countries): Ring[][] {
  const surfaces = countries.objects.countries.geometries.filter(
    (each): each is Polygon | MultiPolygon =>
      each.type === 'Polygon' || each.type === 'MultiPolygon',
  );
  const isDenmark = ({ id }: Polygon | MultiPolygon): boolean => id === settings.denmark;
  const denmark = surfaces.find(isDenmark);
  if (denmark === undefined) throw new Error(`world-atlas has no country ${settings.denmark}`);
  const others = merge(
    countries,
    surfaces.filter((each) => !isDenmark(each)),
  );
  const cut = (from: LandGeometry, bounds: Bounds): Ring[][] =>
    polygonsOf(from).flatMap((polygon) => asPolygons(clipPolygon(polygon, bounds)));
  const strip = cut(merge(countries, [denmark]), settings.borderStrip);
  const land: LandGeometry = {
    type: 'MultiPolygon',
    coordinates: [...cut(others, settings.frame), ...strip],
  };
  // Both sides of the border have the very same points, so that cutting into arcs again finds and dissolves it.
  const pieces = topology({ land }) as Topology<{ land: MultiPolygon }>;
  return polygonsOf(merge(pieces, [pieces.objects.land]));
}

function polygonsOf({ coordinates }: LandGeometry): Ring[][] {
  return coordinates.map((rings) =>
    rings.map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y])),
  );
}

/** Rings that came out of a cut, each exterior with the holes inside it. */
function asPolygons(rings: readonly Ring[]): Ring[][] {
  const exteriors = rings.filter((ring) => ringArea(ring) > 0);
  const holes = rings.filter((ring) => ringArea(ring) < 0);
  return exteriors.map((exterior) => [
    exterior,
    ...holes.filter(([first]) => first !== undefined && ringContains(exterior, first)),
  ]);
}

/** The stretches of a ring that are coast: not along the frame, not along the strip's own cuts. */
function coastOf(ring: Ring): Ring[] {
  const lines: Ring[] = [];
  let line: Ring = [];
  ring.forEach((to, index) => {
    const from = ring[index - 1];
    if (from === undefined) return;
    if (runsAlong(settings.frame, from, to) || runsAlong(settings.borderStrip, from, to)) line = [];
    else if (line.length === 0) lines.push((line = [from, to]));
    else line.push(to);
  });
  return lines;
}

/** How many times larger than in the near frame an area may be overlooked where these points are. */
function coarsening(points: readonly Readonly<Point>[]): number {
  const distance = Math.min(...points.map((point) => distanceTo(settings.nearFrame, point)));
  return (1 + distance / settings.coarseningDistance) ** 2;
}

/** Kilometres from a rectangle, 0 inside it. */
function distanceTo([west, south, east, north]: Bounds, [lon, lat]: Readonly<Point>): number {
  const nearest: Point = [
    Math.min(east, Math.max(west, lon)),
    Math.min(north, Math.max(south, lat)),
  ];
  const [[x, y], [nx, ny]] = [toPlane([lon, lat]), toPlane(nearest)];
  return Math.hypot(x - nx, y - ny);
}

const planeRing = (ring: Ring): Ring => ring.map(toPlane);
const planeArea = (ring: Ring): number => ringArea(planeRing(ring));

function simplified(objects: {
  neighbours: LandGeometry;
  coast: MultiLineString;
}): NeighboursTopology {
  const weight = (triangle: [Point, Point, Point]): number =>
    triangleWeight(triangle) / coarsening([toDegrees(triangle[1])]);
  const whole = topology(objects) as NeighboursTopology;
  const arcs = weighedArcs(presimplify(whole, weight)).map((arc) =>
    thin(arc, settings.tolerance, settings.grid),
  );
  const { scale, translate } = settings.grid;
  return {
    type: 'Topology',
    transform: { scale: [...scale], translate: [...translate] },
    objects: {
      neighbours: { type: 'MultiPolygon', arcs: whole.objects.neighbours.arcs },
      coast: { type: 'MultiLineString', arcs: whole.objects.coast.arcs },
    },
    arcs: arcs.map(toDifferences),
  };
}
