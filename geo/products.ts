import { grid, levels, neighbours, type Level } from './config.ts';
import { measureDisplacement } from './displacement.ts';
import { fromGrid, gridArcs } from './grid.ts';
import { rounded, inputFacts } from './inputFacts.ts';
import { withoutSmallIslands } from './islands.ts';
import { assembleLevel } from './level.ts';
import type { Memberships } from './membership.ts';
import { simplifyAndMend } from './mend.ts';
import { buildNeighbours, type Countries } from './neighbours.ts';
import { groundArea } from './plane.ts';
import { readMunicipalities, type Municipality } from './readMunicipalities.ts';
import { fileFacts, settingsHash } from './report.ts';
import type { InputFacts, LevelFacts, Report } from './report.ts';
import { weigh } from './simplify.ts';
import { ringPoints, ringsOf, type DenmarkTopology } from './topologies.ts';

/** The files of `geo/` by name, and the report that goes with them. Nothing is written yet. */
export interface Products {
  readonly texts: Readonly<Record<string, string>>;
  readonly report: Report;
}

/**
 * Computes every file from a municipality file. The same input gives the same bytes.
 * @param input text of a GeoJSON or TopoJSON file.
 * @throws what `readMunicipalities` throws.
 */
export function productsFromInput(
  input: string,
  memberships: Memberships,
  countries: Countries,
): Products {
  const municipalities = readMunicipalities(input);
  const facts = inputFacts(input, municipalities);
  const texts: Record<string, string> = {};
  const levelFacts: Record<string, LevelFacts> = {};
  for (const level of levels) {
    const built = buildLevel(level, municipalities, facts, memberships);
    texts[level.file] = asText(built.topology);
    levelFacts[level.name] = built.facts;
  }
  texts[neighbours.file] = asText(buildNeighbours(countries));
  return { texts, report: reportOf(facts, levelFacts, texts) };
}

/**
 * Merges the hospital areas and regions anew out of the municipalities of the committed files, for when the
 * table has changed and no municipality file is at hand; computes the neighbours' land anew.
 * @param texts the committed levels by file name.
 */
export function productsFromCommitted(
  texts: Readonly<Record<string, string>>,
  report: Report,
  memberships: Memberships,
  countries: Countries,
): Products {
  const merged: Record<string, string> = {};
  for (const { file } of levels) {
    const topology = JSON.parse(texts[file] ?? 'null') as DenmarkTopology | null;
    if (topology === null) throw new Error(`geo/${file} is missing: give a municipality file`);
    const { geometries } = topology.objects.municipalities;
    merged[file] = asText(assembleLevel(gridArcs(topology), geometries, memberships, grid));
  }
  merged[neighbours.file] = asText(buildNeighbours(countries));
  return { texts: merged, report: reportOf(report.input, report.levels, merged) };
}

const asText = (topology: object): string => `${JSON.stringify(topology)}\n`;

function reportOf(
  input: InputFacts,
  levelFacts: Readonly<Record<string, LevelFacts>>,
  texts: Readonly<Record<string, string>>,
): Report {
  const files = Object.entries(texts).map(([file, text]) => [file, fileFacts(text)] as const);
  return { settings: settingsHash(), files: Object.fromEntries(files), levels: levelFacts, input };
}

function buildLevel(
  level: Level,
  municipalities: readonly Municipality[],
  input: InputFacts,
  memberships: Memberships,
): { topology: DenmarkTopology; facts: LevelFacts } {
  const kept = withoutSmallIslands(municipalities, level.smallestIsland);
  const weighed = weigh(kept);
  const { arcs, tolerance, mendedArcs } = simplifyAndMend(weighed, level.keep, input, grid);
  const degrees = arcs.map((arc) => arc.map((cell) => fromGrid(grid, cell)));
  const changes = weighed.surfaces.map((surface) => {
    const code = surface.properties?.code ?? '';
    const area = ringsOf(surface).reduce(
      (sum, ring) => sum + groundArea(ringPoints(degrees, ring)),
      0,
    );
    return { code, percent: rounded(100 * (area / (input.municipalities[code]?.area ?? NaN) - 1)) };
  });
  const [largest] = changes.toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent));
  const pieces = (of: readonly Municipality[]): number =>
    of.flatMap(({ polygons }) => polygons).length;
  return {
    topology: assembleLevel(arcs, weighed.surfaces, memberships, grid),
    facts: {
      vertices: arcs.reduce((sum, arc) => sum + arc.length, 0),
      pieces: `${pieces(kept)} of ${pieces(municipalities)}`,
      tolerance: rounded(tolerance),
      mendedArcs,
      displacement: measureDisplacement(weighed.arcs, degrees),
      largestAreaChange: largest ?? { code: '', percent: 0 },
    },
  };
}
