import {
  areaLimit,
  expectedSurfaces,
  fewestVertices,
  islandTolerance,
  knownIslands,
  outsideMunicipalities,
  totalAreaTolerance,
} from '../config.ts';
import { degreeArcs } from '../grid.ts';
import { polygonArea, polygonContains } from '../islands.ts';
import { ringArea } from '../plane.ts';
import { polygonsOf, ringPoints, type DenmarkTopology, type Ring } from '../topologies.ts';
import { nameOf, placeOf, type LevelSubject } from './subject.ts';

/** Each municipality's polygons in WGS84 degrees, by code. */
function polygonsByCode(topology: DenmarkTopology): Map<string, Ring[][]> {
  const arcs = degreeArcs(topology);
  return new Map(
    topology.objects.municipalities.geometries.map((surface) => [
      surface.properties?.code ?? '',
      polygonsOf(surface).map((rings) => rings.map((ring) => ringPoints(arcs, ring))),
    ]),
  );
}

const totalArea = (polygons: readonly Ring[][]): number =>
  polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);

const percent = (share: number): string => `${share > 0 ? '+' : ''}${(100 * share).toFixed(2)} %`;

/** Every municipality of the table and Christiansø are there, once each, and nothing else is. */
export function checkPresence({ topology, memberships }: LevelSubject): string[] {
  const expected = [...memberships.keys(), outsideMunicipalities.code];
  const found = topology.objects.municipalities.geometries.map(
    (surface) => surface.properties?.code ?? '',
  );
  const problems = expected
    .filter((code) => !found.includes(code))
    .map((code) => `${nameOf(memberships, code)} is missing`);
  for (const code of new Set(found)) {
    const times = found.filter((each) => each === code).length;
    if (times > 1) problems.push(`${nameOf(memberships, code)} is there ${times} times`);
    if (!expected.includes(code)) {
      problems.push(`'${code}' is a surface, but no municipality of data/municipalities.csv`);
    }
  }
  if (found.length !== expectedSurfaces) {
    problems.push(`there are ${found.length} municipalities, expected ${expectedSurfaces}`);
  }
  return problems;
}

/** No municipality has become a triangle or a kite. */
export function checkVertices({ topology, memberships }: LevelSubject): string[] {
  return [...polygonsByCode(topology)].flatMap(([code, polygons]) => {
    const vertices = polygons.flat().reduce((sum, ring) => sum + ring.length - 1, 0);
    return vertices < fewestVertices
      ? [
          `${nameOf(memberships, code)} has ${vertices} vertices, at least ${fewestVertices} are needed`,
        ]
      : [];
  });
}

/** Every ring is closed, encloses something, and runs clockwise where it is an exterior (as d3-geo reads it). */
export function checkRings({ topology, memberships }: LevelSubject): string[] {
  const problems: string[] = [];
  for (const [code, polygons] of polygonsByCode(topology)) {
    const who = nameOf(memberships, code);
    if (polygons.length === 0) problems.push(`${who} has no ring at all`);
    for (const [index, ring] of polygons.flatMap((rings) => [...rings.entries()])) {
      const [first, last] = [ring[0], ring.at(-1)];
      const where = first === undefined ? '' : ` at ${placeOf(first)}`;
      const area = ringArea(ring);
      if (String(first) !== String(last))
        problems.push(`${who} has a ring${where} that is not closed`);
      else if (area === 0) problems.push(`${who} has a ring${where} that encloses nothing`);
      else if (area > 0 !== (index === 0)) {
        problems.push(
          `${who} has ${index === 0 ? 'an exterior' : 'a hole'}${where} that runs the wrong way round`,
        );
      }
    }
  }
  return problems;
}

/** Every municipality, and the country, has the area it has in the input, within the tolerance. */
export function checkArea({ topology, memberships, input }: LevelSubject): string[] {
  const areas = new Map(
    [...polygonsByCode(topology)].map(([code, polygons]) => [code, totalArea(polygons)]),
  );
  const problems = [...areas].flatMap(([code, area]) => {
    const expected = input.municipalities[code]?.area;
    if (expected === undefined)
      return [`${nameOf(memberships, code)} has no area in geo/report.json`];
    const change = area / expected - 1;
    const limit = areaLimit(code);
    return Math.abs(change) > limit
      ? [
          `${nameOf(memberships, code)} has ${area.toFixed(2)} km², ${expected.toFixed(2)} km² in the input (${percent(change)}, allowed ${percent(limit)})`,
        ]
      : [];
  });
  const total = sum(areas.values());
  const expected = sum(Object.values(input.municipalities).map(({ area }) => area));
  const change = total / expected - 1;
  if (Math.abs(change) > totalAreaTolerance) {
    problems.push(
      `Denmark has ${total.toFixed(0)} km², ${expected.toFixed(0)} km² in the input (${percent(change)}, allowed ${percent(totalAreaTolerance)})`,
    );
  }
  return problems;
}

/** The islands people know are there, in their municipality, and as large as in the input. */
export function checkIslands({ topology, memberships, input }: LevelSubject): string[] {
  const polygons = polygonsByCode(topology);
  return knownIslands.flatMap(({ name, code, place }) => {
    const who = `${name} (${nameOf(memberships, code)})`;
    const island = polygons.get(code)?.find((polygon) => polygonContains(polygon, place));
    if (island === undefined) return [`${who} is missing: no land of it at ${placeOf(place)}`];
    const expected = input.islands[name];
    if (expected === undefined) return [`${who} has no area in geo/report.json`];
    const change = polygonArea(island) / expected - 1;
    return Math.abs(change) > islandTolerance
      ? [
          `${who} has ${polygonArea(island).toFixed(2)} km², ${expected.toFixed(2)} km² in the input (${percent(change)}, allowed ${percent(islandTolerance)})`,
        ]
      : [];
  });
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}
