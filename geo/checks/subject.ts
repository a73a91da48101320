import { outsideMunicipalities } from '../config.ts';
import { fromGrid, gridArcs } from '../grid.ts';
import type { Memberships } from '../membership.ts';
import type { InputFacts } from '../report.ts';
import { arcOf, ringsOf, type DenmarkTopology, type Point } from '../topologies.ts';

/** What the checks of a level look at. */
export interface LevelSubject {
  readonly topology: DenmarkTopology;
  /** Who must be in it, and belongs where. */
  readonly memberships: Memberships;
  /** What the input was. */
  readonly input: InputFacts;
}

/** A check: what is wrong, a sentence each, naming the municipality and the numbers; empty when all is well. */
export type Check<Subject> = (subject: Subject) => string[];

/** Code and name as the problems give them: `0825 Læsø`. */
export function nameOf(memberships: Memberships, code: string): string {
  const name =
    code === outsideMunicipalities.code ? outsideMunicipalities.name : memberships.get(code)?.name;
  return name === undefined ? code : `${code} ${name}`;
}

/** A place as the problems give it: `10.6° E 55.84° N`. */
export function placeOf([lon, lat]: Readonly<Point>): string {
  return `${Number(lon.toFixed(3))}° E ${Number(lat.toFixed(3))}° N`;
}

/** WGS84 degrees of a cell of a quantised topology; of 0, 0 when it is not quantised. */
export function placeOfCell(topology: DenmarkTopology, cell: Readonly<Point>): string {
  return placeOf(topology.transform === undefined ? [0, 0] : fromGrid(topology.transform, cell));
}

/** One use of an arc by a ring of a municipality. */
export interface ArcUse {
  readonly code: string;
  readonly backwards: boolean;
}

/** Who uses each arc, by arc; empty where nobody does. */
export function usesOfArcs({ objects, arcs }: DenmarkTopology): ArcUse[][] {
  const uses: ArcUse[][] = arcs.map(() => []);
  for (const surface of objects.municipalities.geometries) {
    const code = surface.properties?.code ?? '';
    for (const index of ringsOf(surface).flat()) {
      uses[arcOf(index)]?.push({ code, backwards: index < 0 });
    }
  }
  return uses;
}

/** The municipalities of some arcs, as the problems give them: `0101 København, 0147 Frederiksberg`. */
export function namesOfArcs(
  { topology, memberships }: LevelSubject,
  arcs: Iterable<number>,
): string {
  const uses = usesOfArcs(topology);
  const codes = new Set([...arcs].flatMap((arc) => (uses[arc] ?? []).map(({ code }) => code)));
  return [...codes]
    .toSorted()
    .map((code) => nameOf(memberships, code))
    .join(', ');
}

/** The arcs of a level as absolute cells. */
export function cellsOf(topology: DenmarkTopology): Point[][] {
  return gridArcs(topology);
}
