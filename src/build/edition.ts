/** Which edition of the site this is: one answer for everything that says or compares it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Edition {
  /** The version in `package.json`. */
  readonly version: string;
  /** ISO date: of the last commit, or of today where files have been edited since or there is no git. */
  readonly date: string;
  /** Eight characters that change with whatever the site is made from. */
  readonly id: string;
}

/** Everything that the site is made from. */
const sources = [
  'data',
  'geo',
  'public',
  'src',
  'index.html',
  'package-lock.json',
  'vite.config.ts',
];

/**
 * The edition that a folder and a site's address make. The same sources give the same id anywhere, and the same
 * commit the same date; `SOURCE_DATE_EPOCH` (seconds) sets another.
 */
export function readEdition(root: string, siteUrl: string): Edition {
  const hash = createHash('sha256').update(siteUrl);
  for (const file of sources.flatMap((source) => filesIn(root, source))) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { version, date: dateOf(root), id: hash.digest('hex').slice(0, 8) };
}

/** An edition as one word: `0.1.0-20201124-1a2b3c4d`. */
export function editionName({ version: number, date, id }: Edition): string {
  return `${number}-${date.replaceAll('-', '')}-${id}`;
}

function filesIn(root: string, path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}

function dateOf(root: string): string {
  const set = process.env['SOURCE_DATE_EPOCH'];
  if (set) return new Date(Number(set) * 1000).toISOString().slice(0, 10);
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const edited = git('status', '--porcelain', '--', ...sources).trim() !== '';
    if (!edited) return git('log', '-1', '--format=%cs').trim();
  } catch {
    // No git here.
  }
  return new Date().toISOString().slice(0, 10);
}
