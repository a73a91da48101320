import type { LevelSubject } from '../../../geo/checks/subject.ts';
import { grid } from '../../../geo/config.ts';
import { inputFacts } from '../../../geo/inputFacts.ts';
import { assembleLevel } from '../../../geo/level.ts';
import type { Memberships } from '../../../geo/membership.ts';
import type { Municipality } from '../../../geo/readMunicipalities.ts';
import { thin, weigh } from '../../../geo/simplify.ts';
import type { Point, Ring } from '../../../geo/topologies.ts';

/** A step of the landscape: a hundred cells each way, about 3 km. */
const step: Point = [0.05, 0.03];

/** Where column 0, row 0 lies, WGS84 degrees. */
const origin: Point = [10, 56];

/** The WGS84 degrees of a column and a row. */
export function at(column: number, row: number): Point {
  const digits = (value: number): number => Number(value.toFixed(6));
  return [digits(origin[0] + column * step[0]), digits(origin[1] + row * step[1])];
}

/** A closed ring through columns and rows. */
export function ring(...corners: readonly Point[]): Ring {
  const points = corners.map(([column, row]) => at(column, row));
  const [first] = points;
  return first === undefined ? [] : [...points, [...first]];
}

/** A clockwise square with a point in the middle of each side, `size` steps wide. */
export function square(column: number, row: number, size = 2): Ring {
  const [half, right, top] = [size / 2, column + size, row + size];
  return ring(
    [column, row],
    [column, row + half],
    [column, top],
    [column + half, top],
    [right, top],
    [right, row + half],
    [right, row],
    [column + half, row],
  );
}

/** A municipality of one polygon for each exterior. */
export function municipality(code: string, name: string, ...exteriors: Ring[]): Municipality {
  return { code, name, polygons: exteriors.map((exterior) => [exterior]) };
}

/** Who belongs where: code to name, area, region. */
export function table(rows: Record<string, [string, string, string]>): Memberships {
  return new Map(
    Object.entries(rows).map(([code, [name, area, region]]) => [code, { name, area, region }]),
  );
}

/** A level of exactly these municipalities, nothing simplified, as the checks see it. */
export function levelOf(
  municipalities: readonly Municipality[],
  memberships: Memberships,
): LevelSubject {
  const weighed = weigh(municipalities);
  const arcs = weighed.arcs.map((arc) => thin(arc, 0, grid));
  return {
    topology: assembleLevel(arcs, weighed.surfaces, memberships, grid),
    memberships,
    input: inputFacts('', municipalities),
  };
}

/** Skive and Viborg side by side, in one region and two areas. */
export const twoMunicipalities = [
  municipality('0779', 'Skive', square(0, 0)),
  municipality('0791', 'Viborg', square(2, 0)),
];

/** Where the two of them belong. */
export const twoMemberships = table({
  '0779': ['Skive', 'viborg', 'midtjylland'],
  '0791': ['Viborg', 'gødstrup', 'midtjylland'],
});

/** The two as a level that has nothing wrong but their number. */
export function soundLevel(): LevelSubject {
  return levelOf(twoMunicipalities, twoMemberships);
}
