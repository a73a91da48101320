import { knownIslands } from './config.ts';
import { polygonArea, polygonContains } from './islands.ts';
import type { Municipality } from './readMunicipalities.ts';
import { sha256, type InputFacts, type InputMunicipality } from './report.ts';
import { weigh } from './simplify.ts';
import { arcOf, ringsOf } from './topologies.ts';

/**
 * What the checks need to know of the input when it is no longer at hand.
 * @param input the file's text, for its hash.
 * @param municipalities what was read from it.
 */
export function inputFacts(input: string, municipalities: readonly Municipality[]): InputFacts {
  const borders = bordersOf(municipalities);
  const entries = municipalities.map(({ code, name, polygons }): [string, InputMunicipality] => [
    code,
    {
      name,
      area: rounded(polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0)),
      vertices: polygons.flat().reduce((sum, ring) => sum + ring.length - 1, 0),
      borders: [...(borders.get(code) ?? [])].toSorted().join(' '),
    },
  ]);
  const islands = knownIslands.flatMap(({ name, code, place }): [string, number][] => {
    const polygons = municipalities.find((each) => each.code === code)?.polygons ?? [];
    const island = polygons.find((polygon) => polygonContains(polygon, place));
    return island === undefined ? [] : [[name, rounded(polygonArea(island))]];
  });
  return {
    sha256: sha256(input),
    islands: Object.fromEntries(islands),
    municipalities: Object.fromEntries(entries),
  };
}

/** Codes of the municipalities that share an arc with each. */
function bordersOf(municipalities: readonly Municipality[]): Map<string, Set<string>> {
  const users = new Map<number, string[]>();
  for (const surface of weigh(municipalities).surfaces) {
    for (const index of ringsOf(surface).flat()) {
      const codes = users.get(arcOf(index)) ?? [];
      users.set(arcOf(index), [...codes, surface.properties?.code ?? '']);
    }
  }
  const borders = new Map<string, Set<string>>();
  for (const codes of users.values()) {
    for (const code of codes) {
      const others = borders.get(code) ?? new Set();
      codes.filter((other) => other !== code).forEach((other) => others.add(other));
      borders.set(code, others);
    }
  }
  return borders;
}

/** Four decimals: the last one is 100 m² of an area, far below what a cell of the grid can tell. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
