import { checkBudget, checkHash, checkSettings, type FileSubject } from './checks/fileChecks.ts';
import { checkAreas, checkRegions } from './checks/memberChecks.ts';
import {
  checkCoast,
  checkFrame,
  checkLand,
  checkLandBorder,
  type NeighbourSubject,
} from './checks/neighbourChecks.ts';
import { checkBorders, checkContacts, checkGaps, checkNesting } from './checks/planarChecks.ts';
import type { Check, LevelSubject } from './checks/subject.ts';
import {
  checkArea,
  checkIslands,
  checkPresence,
  checkRings,
  checkVertices,
} from './checks/surfaceChecks.ts';
import { levels, neighbours } from './config.ts';
import type { Memberships } from './membership.ts';
import type { Report } from './report.ts';
import type { DenmarkTopology, NeighboursTopology } from './topologies.ts';

/** What a level must fulfil, by name. */
export const levelChecks: Readonly<Record<string, Check<LevelSubject>>> = {
  'every municipality once': checkPresence,
  'five vertices at least': checkVertices,
  'rings closed and wound': checkRings,
  'borders shared': checkBorders,
  'no overlap (lines)': checkContacts,
  'no overlap (land inside land)': checkNesting,
  'no gap': checkGaps,
  'area kept': checkArea,
  'known islands kept': checkIslands,
  'hospital areas merged': checkAreas,
  'regions merged': checkRegions,
};

/** What the neighbours' land must fulfil, by name. */
export const neighbourChecks: Readonly<Record<string, Check<NeighbourSubject>>> = {
  'land fills the frame': checkFrame,
  'land closed and wound': checkLand,
  'no coast along a cut': checkCoast,
  'no sea at the land border': checkLandBorder,
};

/** What every file must fulfil, by name. */
export const fileChecks: Readonly<Record<string, Check<FileSubject>>> = {
  'as built': checkHash,
  size: checkBudget,
};

/**
 * Everything that is wrong with the files of `geo/`, each problem as `geo/<file>: <check>: <sentence>`; empty
 * when they may be used.
 * @param texts the files' contents by name; one that is missing or no JSON is a problem like any other.
 */
export function checkFiles(
  texts: Readonly<Record<string, string>>,
  report: Report,
  memberships: Memberships,
): string[] {
  const problems = checkSettings(report).map((problem) => `geo/config.ts: settings: ${problem}`);
  const budgets = [...levels, neighbours].map(({ file, budget }) => [file, budget] as const);
  for (const [file, budget] of budgets) {
    const text = texts[file];
    if (text === undefined) problems.push(`geo/${file}: it is missing`);
    else problems.push(...run(file, fileChecks, { file, text, report, budget }));
  }
  // A level that cannot be read has no subject: its one problem says so, and the others are still checked.
  const readLevels: Record<string, DenmarkTopology> = {};
  for (const { file } of levels) {
    const topology = readTopology<DenmarkTopology>(file, texts[file], problems);
    if (topology === null) continue;
    readLevels[file] = topology;
    problems.push(...run(file, levelChecks, { topology, memberships, input: report.input }));
  }
  const { file } = neighbours;
  const topology = readTopology<NeighboursTopology>(file, texts[file], problems);
  if (topology !== null) {
    problems.push(...run(file, neighbourChecks, { topology, levels: readLevels }));
  }
  return problems;
}

function readTopology<T>(file: string, text: string | undefined, problems: string[]): T | null {
  if (text === undefined) return null;
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    problems.push(`geo/${file}: it is not JSON (${String(error)})`);
    return null;
  }
}

function run<Subject>(
  file: string,
  checks: Readonly<Record<string, Check<Subject>>>,
  subject: Subject,
): string[] {
  return Object.entries(checks).flatMap(([name, check]) => {
    try {
      return check(subject).map((problem) => `geo/${file}: ${name}: ${problem}`);
    } catch (error) {
      // Damage that a check did not expect (an arc that does not exist) is damage all the same.
      return [`geo/${file}: ${name}: cannot be checked: ${String(error)}`];
    }
  });
}
