import { mesh } from 'topojson-client';
import { neighbours as settings, type Bounds } from '../config.ts';
import { findContacts } from '../contacts.ts';
import { degreeArcs, fromGrid, gridArcs } from '../grid.ts';
import { polygonContains } from '../islands.ts';
import { isIn, ringArea } from '../plane.ts';
import {
  ringPoints,
  type DenmarkTopology,
  type NeighboursTopology,
  type Point,
} from '../topologies.ts';
import { placeOf } from './subject.ts';

/** What the checks of the neighbours' land look at. */
export interface NeighbourSubject {
  readonly topology: NeighboursTopology;
  /** The levels that are drawn on top, by file. */
  readonly levels: Readonly<Record<string, DenmarkTopology>>;
}

/** The land fills the frame to each of its four sides and goes no further. */
export function checkFrame({ topology }: NeighbourSubject): string[] {
  const points = degreeArcs(topology).flat();
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const found = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  return (['west', 'south', 'east', 'north'] as const).flatMap((side, index) => {
    const [is, must] = [found[index] ?? NaN, settings.frame[index] ?? NaN];
    return Math.abs(is - must) < cell
      ? []
      : [`the neighbours' land ends at ${is.toFixed(3)}° in the ${side}, the frame at ${must}°`];
  });
}

/** Every ring of land is closed and encloses something, exteriors clockwise; no lines cross or touch. */
export function checkLand({ topology }: NeighbourSubject): string[] {
  const arcs = degreeArcs(topology);
  const rings = topology.objects.neighbours.arcs.flatMap((polygon) =>
    polygon.map((ring, index) => ({ points: ringPoints(arcs, ring), exterior: index === 0 })),
  );
  const problems = rings.flatMap(({ points, exterior }) => {
    const where = placeOf(points[0] ?? [0, 0]);
    if (String(points[0]) !== String(points.at(-1)))
      return [`a ring of land at ${where} is not closed`];
    const area = ringArea(points);
    if (area === 0) return [`a ring of land at ${where} encloses nothing`];
    return area > 0 === exterior ? [] : [`a ring of land at ${where} runs the wrong way round`];
  });
  const contacts = findContacts(gridArcs(topology)).map(
    ({ cell: at }) => `lines of land cross or touch at ${placeOf(fromGrid(settings.grid, at))}`,
  );
  return [...problems, ...contacts];
}

/** No coast is drawn where the land was only cut: along the frame, along the strip under Denmark. */
export function checkCoast({ topology }: NeighbourSubject): string[] {
  return mesh(topology, topology.objects.coast).coordinates.flatMap((line) =>
    line.flatMap((position, index) => {
      const [from, to] = [line[index - 1], position] as [Point | undefined, Point];
      if (from === undefined) return [];
      const along = cuts.find((bounds) => liesAlong(bounds, from, to));
      return along === undefined
        ? []
        : [`a coast is drawn along a cut from ${placeOf(from)} to ${placeOf(to)}`];
    }),
  );
}

/** At the land border the neighbours' land reaches under Denmark at every level: no sea shines through. */
export function checkLandBorder({ topology, levels }: NeighbourSubject): string[] {
  const arcs = degreeArcs(topology);
  const land = topology.objects.neighbours.arcs.map((rings) =>
    rings.map((ring) => ringPoints(arcs, ring)),
  );
  return Object.entries(levels).flatMap(([file, level]) => {
    const border = landBorderOf(level);
    if (border.length === 0) return [`${file} has no outline where the land border is`];
    return border
      .filter((place) => !land.some((polygon) => polygonContains(polygon, place)))
      .map((place) => `sea shines through between ${file} and its neighbour at ${placeOf(place)}`);
  });
}

/** Points of Denmark's outline along the land border: its corners, and nine between any two. */
function landBorderOf(level: DenmarkTopology): Point[] {
  const outline = mesh(level, level.objects.municipalities, (a, b) => a === b);
  return outline.coordinates.flatMap((line) =>
    line.flatMap((position, index) => {
      const [from, to] = [line[index - 1], position] as [Point | undefined, Point];
      if (
        from === undefined ||
        !isIn(settings.landBorder, from) ||
        !isIn(settings.landBorder, to)
      ) {
        return [];
      }
      return Array.from({ length: 11 }, (_, step): Point => {
        const t = step / 10;
        return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
      });
    }),
  );
}

/** Degrees: what lies closer to a cut than a cell of the grid lies on it. */
const cell = Math.max(...settings.grid.scale);

/** Degrees: a coast that meets a cut at a flat angle may lie on it for as long as this. */
const flatStretch = 10 * cell;

const cuts = [settings.frame, settings.borderStrip];

function liesAlong([west, south, east, north]: Bounds, from: Point, to: Point): boolean {
  const near = (axis: 0 | 1, side: number): boolean =>
    Math.abs(from[axis] - side) < cell && Math.abs(to[axis] - side) < cell;
  if (Math.hypot(to[0] - from[0], to[1] - from[1]) < flatStretch) return false;
  const inside = isIn([west - cell, south - cell, east + cell, north + cell], from);
  return inside && (near(0, west) || near(0, east) || near(1, south) || near(1, north));
}
