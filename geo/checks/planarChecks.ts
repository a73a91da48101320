import { mergeArcs } from 'topojson-client';
import type { Bounds } from '../config.ts';
import { findContacts } from '../contacts.ts';
import { degreeArcs } from '../grid.ts';
import { polygonContains } from '../islands.ts';
import { groundArea, isIn } from '../plane.ts';
import { arcOf, polygonsOf, ringPoints, type Point, type Ring } from '../topologies.ts';
import { cellsOf, nameOf, namesOfArcs, placeOf, placeOfCell, usesOfArcs } from './subject.ts';
import type { LevelSubject } from './subject.ts';

/**
 * Every arc is coast (one municipality) or a border (two different ones, on its two sides), and every pair that
 * had a border in the input has one.
 */
export function checkBorders({ topology, memberships, input }: LevelSubject): string[] {
  const problems: string[] = [];
  const bordering = new Set<string>();
  usesOfArcs(topology).forEach(([first, second, ...more], arc) => {
    if (first === undefined) problems.push(`arc ${arc} belongs to no municipality`);
    else if (second !== undefined) {
      const codes = [first, second, ...more].map(({ code }) => code);
      const names = codes.map((code) => nameOf(memberships, code)).join(' and ');
      if (more.length > 0)
        problems.push(`arc ${arc} bounds ${codes.length} municipalities: ${names}`);
      else if (first.code === second.code) {
        problems.push(
          `${nameOf(memberships, first.code)} uses arc ${arc} twice: a border inside it`,
        );
      } else if (first.backwards === second.backwards) {
        problems.push(`${names} lie on the same side of their border (arc ${arc}): they overlap`);
      }
      bordering.add(pair(first.code, second.code));
    }
  });
  for (const [code, { borders }] of Object.entries(input.municipalities)) {
    for (const other of borders === '' ? [] : borders.split(' ')) {
      if (code < other && !bordering.has(pair(code, other))) {
        problems.push(
          `${nameOf(memberships, code)} and ${nameOf(memberships, other)} no longer share their border`,
        );
      }
    }
  }
  return problems;
}

const pair = (a: string, b: string): string => [a, b].toSorted().join(' ');

/** No line crosses, touches or runs along another other than where arcs end: surfaces do not overlap in part. */
export function checkContacts(subject: LevelSubject): string[] {
  return findContacts(cellsOf(subject.topology)).map(
    ({ arcs, cell }) =>
      `lines of ${namesOfArcs(subject, arcs)} cross or touch at ${placeOfCell(subject.topology, cell)}`,
  );
}

/** No piece of land lies inside a municipality (its own holes excepted): surfaces do not overlap in whole. */
export function checkNesting({ topology, memberships }: LevelSubject): string[] {
  const arcs = degreeArcs(topology);
  const pieces = topology.objects.municipalities.geometries.flatMap((surface) =>
    polygonsOf(surface).map((rings) => ({
      code: surface.properties?.code ?? '',
      arcs: new Set(rings.flat().map(arcOf)),
      rings: rings.map((ring) => ringPoints(arcs, ring)),
    })),
  );
  const boxes = pieces.map(({ rings }) => boxOf(rings[0] ?? []));
  const problems: string[] = [];
  pieces.forEach((piece, i) => {
    const [exterior = []] = piece.rings;
    pieces.forEach((around, j) => {
      const box = boxes[j];
      if (i === j || box === undefined || !exterior.some((corner) => isIn(box, corner))) return;
      // Pieces with a common border cannot contain one another: checkBorders sees to their sides.
      if ([...piece.arcs].some((arc) => around.arcs.has(arc))) return;
      // A corner that both have says nothing about inside and outside.
      const theirs = new Set(around.rings.flat().map(String));
      const corner = exterior.find((each) => !theirs.has(String(each)));
      if (corner !== undefined && polygonContains(around.rings, corner)) {
        problems.push(
          `land of ${nameOf(memberships, piece.code)} at ${placeOf(corner)} lies inside ${nameOf(memberships, around.code)}`,
        );
      }
    });
  });
  return problems;
}

function boxOf(ring: Ring): Bounds {
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** The municipalities together leave no hole: what is inside the country belongs to one of them. */
export function checkGaps(subject: LevelSubject): string[] {
  const { topology } = subject;
  const arcs = degreeArcs(topology);
  return mergeArcs(topology, topology.objects.municipalities.geometries).arcs.flatMap(
    ([, ...holes]) =>
      holes.map((hole) => {
        const points: Point[] = ringPoints(arcs, hole);
        const where = points[0] === undefined ? '' : ` at ${placeOf(points[0])}`;
        return `there is a gap of ${Math.abs(groundArea(points)).toFixed(3)} km²${where} between ${namesOfArcs(subject, hole.map(arcOf))}`;
      }),
  );
}
