import { readFileSync, writeFileSync } from 'node:fs';
import { levels, neighbours } from './config.ts';
import { readMemberships, type Memberships } from './membership.ts';
import type { Countries } from './neighbours.ts';
import type { Products } from './products.ts';
import type { Report } from './report.ts';

const reportFile = 'report.json';

/** The text of each file of `geo/` that is there, by name. */
export function readTexts(): Record<string, string> {
  const files = [...levels, neighbours].map(({ file }) => file);
  return Object.fromEntries(
    files.flatMap((file) => {
      const text = read(new URL(file, import.meta.url));
      return text === null ? [] : [[file, text]];
    }),
  );
}

/** @throws when `geo/report.json` is missing or is not JSON. */
export function readReport(): Report {
  const text = read(new URL(reportFile, import.meta.url));
  if (text === null) throw new Error('geo/report.json is missing: run npm run geo -- <file>');
  return JSON.parse(text) as Report;
}

/** @throws when `data/municipalities.csv` is missing or wrong. */
export function readTable(): Memberships {
  const text = read(new URL('../data/municipalities.csv', import.meta.url));
  if (text === null) throw new Error('data/municipalities.csv is missing');
  return readMemberships(text);
}

/** @throws when the package world-atlas is not installed. */
export function readCountries(): Countries {
  const file = new URL(import.meta.resolve('world-atlas/countries-10m.json'));
  return JSON.parse(readFileSync(file, 'utf8')) as Countries;
}

/** Writes every file and the report to `geo/`. */
export function writeProducts({ texts, report }: Products): void {
  for (const [file, text] of Object.entries(texts)) {
    writeFileSync(new URL(file, import.meta.url), text);
  }
  writeFileSync(new URL(reportFile, import.meta.url), `${JSON.stringify(report, null, 1)}\n`);
}

function read(file: URL): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
