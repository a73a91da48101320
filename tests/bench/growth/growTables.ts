/** Synthetic tables: the real ones with a multiple of their cities and branches. Pure, and the same at every call. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

type Cells = Record<string, string>;

/** The texts of tables by file name, as `data/` holds them. */
export type TableFiles = Readonly<Record<string, string>>;

/** Whether a point (WGS84 degrees) lies in the municipality with a code. */
export type IsInside = (code: string, lon: number, lat: number) => boolean;

/** How far from its original a copy of a city may lie, degrees of latitude: 22 km. */
const furthest = 0.2;
/** How often a point is sought nearer by before the original's own serves. */
const mostTries = 8;

/**
 * Tables with `factor` times the cities and branches: every city has copies named "Aalborg 2" in its municipality,
 * and every cluster in a city is in all of its copies, too. A cluster keeps its one headquarters; in copies of its
 * city it has a branch. Offices that are placed in no city stay as they are, and so do all other tables but the
 * expected totals.
 */
export function growTables(files: TableFiles, factor: number, isInside: IsInside): TableFiles {
  const cities = rowsOf(files, 'cities.csv');
  const branches = rowsOf(files, 'branches.csv');
  const placed = new Set(cities.map(({ id }) => id));
  const random = seeded(14);
  const copies = Array.from({ length: factor - 1 }, (_, at) => at + 2);

  const allCities = [...cities];
  const allBranches = [...branches];
  for (const number of copies) {
    for (const city of cities) allCities.push(copyOfCity(city, number, random, isInside));
    const taken = new Set<string>();
    for (const branch of branches) {
      if (!placed.has(branch['place'])) continue;
      const copy = copyOfBranch(branch, number);
      // What was a headquarters is a branch now, and the cluster may have had one there besides.
      const key = `${copy['cluster']} ${copy['place']} ${copy['kind']}`;
      if (!taken.has(key)) allBranches.push(copy);
      taken.add(key);
    }
  }
  return {
    ...files,
    'cities.csv': stringify(allCities, { header: true }),
    'branches.csv': stringify(allBranches, { header: true }),
    'checks.csv': stringify(checksOf(rowsOf(files, 'checks.csv'), allCities, allBranches), {
      header: true,
    }),
  };
}

function rowsOf(files: TableFiles, name: string): Cells[] {
  return parse(files[name] ?? '', { columns: true, bom: true });
}

function copyId(id: string, number: number): string {
  return `${id}-${number}`;
}

function copyOfCity(city: Cells, number: number, random: () => number, isInside: IsInside): Cells {
  const [lat, lon] = [Number(city['lat']), Number(city['lon'])];
  let point = { lat, lon };
  let reach = furthest;
  for (let tries = 0; tries < mostTries; tries += 1, reach *= 0.7) {
    // A degree of longitude is little more than half as long up here.
    const near = {
      lat: lat + (random() * 2 - 1) * reach,
      lon: lon + (random() * 2 - 1) * reach * 1.75,
    };
    if (isInside(city['municipality'] ?? '', near.lon, near.lat)) {
      point = near;
      break;
    }
  }
  return {
    ...city,
    id: copyId(city['id'] ?? '', number),
    name: `${city['name']} ${number}`,
    other_names: '',
    lat: point.lat.toFixed(4),
    lon: point.lon.toFixed(4),
  };
}

function copyOfBranch(branch: Cells, number: number): Cells {
  return {
    ...branch,
    place: copyId(branch['place'] ?? '', number),
    kind: branch['kind'] === 'headquarters' ? 'branch' : (branch['kind'] ?? ''),
    note: '',
    note_en: '',
    evidence: '',
    evidence_source: '',
    evidence_note: '',
    evidence_note_en: '',
  };
}

/** The expected totals with those that grow counted anew; what is expected of one thing is left out if it grows. */
function checksOf(
  checks: readonly Cells[],
  cities: readonly Cells[],
  branches: readonly Cells[],
): Cells[] {
  const ofKind = (kind: string) => branches.filter((branch) => branch['kind'] === kind).length;
  const today = branches.filter(({ kind }) => kind !== 'planned');
  const ids = new Set(cities.map(({ id }) => id));
  const grown: Readonly<Record<string, number>> = {
    cities: cities.length,
    'cities-today': new Set(today.map(({ place }) => place).filter((place) => ids.has(place))).size,
    'rows-of-branches': branches.length,
    'rows-today': today.length,
    branches: ofKind('branch'),
    representations: ofKind('representation'),
    'partner-staff': ofKind('partner-staff'),
    planned: ofKind('planned'),
  };
  return checks
    .filter(({ name = '' }) => !/^(cities-of|pairs-in)-/.test(name))
    .map((check) => {
      const expected = grown[check['name'] ?? ''];
      return expected === undefined ? check : { ...check, expected: String(expected) };
    });
}

/** Numbers from 0 to 1 that look random and are always the same (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
