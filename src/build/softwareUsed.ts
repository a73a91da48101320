/** Whose software the site is made of and with, read from the lock file and the installed packages. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LicencesUsed, Software } from '../articles/licences.ts';

/** What the lock file says of a package, as far as it is read here. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
type Lock = Readonly<Record<string, Locked>>;

/** The packages whose code is in what readers get. The build fails where a script holds another one. */
const shipped = [
  'svelte',
  'clsx',
  'esm-env',
  'maplibre-gl',
  'topojson-client',
  'd3-array',
  'internmap',
  '@leeoniya/ufuzzy',
  'fastest-levenshtein',
  'workbox-precaching',
  'workbox-core',
  'workbox-routing',
  'workbox-strategies',
] as const;
/** MapLibre's one file holds what it is made of. */
const holdsItsOwn = ['maplibre-gl'];
/** The type of the pictures: its glyphs are in the cards. */
const drawnWith = ['@expo-google-fonts/arimo', '@expo-google-fonts/source-serif-4'];

/**
 * Throws, naming the package, where a built script holds code of a package that the page of licences does not list.
 * `modules` is what is in it, by path; of some nothing is left.
 */
export function checkShipped(
  modules: Readonly<Record<string, { readonly code: string | null }>>,
): void {
  for (const [module, { code }] of Object.entries(modules)) {
    if (!code) continue;
    const [, name] = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module) ?? [];
    const known: readonly string[] = shipped;
    if (name && !known.includes(name.replace('\\', '/'))) {
      throw new Error(`${name} is in a script of the site, but not in src/build/softwareUsed.ts.`);
    }
  }
}

/** Reads whose software is used, without the terms of the data. `root` is the project's folder. Throws where it is not installed. */
export function readSoftwareUsed(root: string): Omit<LicencesUsed, 'data'> {
  const lock = (
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Lock }
  ).packages;
  const own = lock['']?.devDependencies ?? {};
  const keys = new Set([
    ...shipped.map((name) => `node_modules/${name}`),
    ...holdsItsOwn.flatMap((name) => neededBy(lock, `node_modules/${name}`)),
    ...drawnWith.map((name) => `node_modules/${name}`),
  ]);
  const inPages = [...keys].map((key) => software(root, lock, key, true));
  const tools = Object.keys(own).filter((name) => !keys.has(`node_modules/${name}`));
  const others = Object.entries(lock).filter(
    ([key, { version }]) => key !== '' && version && !keys.has(key) && !tools.includes(nameOf(key)),
  );
  const counts = new Map<string, number>();
  for (const [, { license = '' }] of others) counts.set(license, (counts.get(license) ?? 0) + 1);
  return {
    inPages: inPages.toSorted(byName),
    tools: tools
      .map((name) => software(root, lock, `node_modules/${name}`, false))
      .toSorted(byName),
    needed: [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)),
  };
}

const byName = (a: Software, b: Software) => (a.name < b.name ? -1 : 1);
const nameOf = (key: string) => key.replace(/^.*node_modules\//, '');

/** What a package needs, and what that needs, by their keys in the lock file. Types are no code. */
function neededBy(lock: Lock, key: string, seen = new Set<string>()): readonly string[] {
  for (const name of Object.keys(lock[key]?.dependencies ?? {})) {
    const nested = `${key}/node_modules/${name}`;
    const found = lock[nested] ? nested : `node_modules/${name}`;
    if (name.startsWith('@types/') || seen.has(found)) continue;
    seen.add(found);
    neededBy(lock, found, seen);
  }
  return [...seen];
}

function software(root: string, lock: Lock, key: string, whole: boolean): Software {
  const { version, license = '' } = lock[key] ?? {};
  if (version === undefined) throw new Error(`${key} is not in package-lock.json.`);
  return {
    name: nameOf(key),
    version,
    licence: license,
    text: whole ? licenceText(join(root, key)) : '',
  };
}

function licenceText(folder: string): string {
  if (!existsSync(folder)) throw new Error(`${folder} is not installed: run \`npm ci\`.`);
  const file = readdirSync(folder).find((name) =>
    /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name),
  );
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
}
