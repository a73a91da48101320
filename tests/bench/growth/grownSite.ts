/** Builds the site over synthetic tables, in a folder of its own: the project's files, with other tables. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { boundariesOf, readDenmark } from '../../../src/build/drawShapes.ts';
import { readTableFiles } from '../../../src/build/loadDataset.ts';
import { kmOutside, surfacesByCode } from '../../../src/model/boundaries.ts';
import { growTables } from './growTables.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const copied = [
  'geo',
  'public',
  'src',
  'index.html',
  'package.json',
  'package-lock.json',
  'CITATION.cff',
  'LICENSE',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/** Of each kind of thing only these have pages here: those whose bytes every build checks. */
const sampled = `.filter((id) => ['clean', 'koebenhavn', 'odense', 'hovedstaden', 'thisted'].includes(id))`;
/** Makes Node say at its end how long processors worked for it, microseconds. */
const sayingTime = `data:text/javascript,process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('processors: ' + (user + system) + '\\n'); })`;
/** Where the renderers go through the things that have a page, or a card. */
const everyThing = 'index.ids[kind].map(';

export interface GrownSite {
  /** The folder; `dist/` in it is the site. */
  readonly folder: string;
  readonly cities: number;
  readonly branches: number;
  /** How long processors worked for the build of the sampled pages, seconds: it does not tell of what else they did. */
  readonly seconds: number;
  /** What the build said was over its budget; empty where nothing was. */
  readonly over: readonly string[];
  remove(): void;
}

/**
 * Builds the site over tables with `factor` times the cities. Only a sample of the pages is made, so that the time
 * tells what a page costs and does not itself grow a thousandfold.
 *
 * @throws if the build fails for another reason than its byte budgets, or takes longer than `most` seconds
 */
export async function buildGrown(factor: number, most: number): Promise<GrownSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'klyngekort-growth-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (const file of copied)
      cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
    linkPackages(folder);
    const tables = grownTables(factor);
    mkdirSync(path.join(folder, 'data'));
    for (const [name, text] of Object.entries(tables)) {
      writeFileSync(path.join(folder, 'data', name), text);
    }
    for (const file of ['src/build/renderPage.ts', 'src/pictures/cards.ts']) {
      samplePages(path.join(folder, file));
    }
    const rowsOf = (name: string) => (tables[name]?.trim().split('\n').length ?? 1) - 1;
    const { seconds, over } = await build(folder, most);
    return {
      folder,
      cities: rowsOf('cities.csv'),
      branches: rowsOf('branches.csv'),
      seconds,
      over,
      remove,
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The packages, one by one: what the build keeps among them stays apart from the project's own. */
function linkPackages(folder: string): void {
  const packages = path.join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    if (name === '.cache' || name.startsWith('.vite')) continue;
    symlinkSync(path.join(root, 'node_modules', name), path.join(packages, name));
  }
}

function grownTables(factor: number): Readonly<Record<string, string>> {
  const surfaces = surfacesByCode(boundariesOf(readDenmark('detailed', path.join(root, 'geo'))));
  return growTables(readTableFiles(path.join(root, 'data')), factor, (code, lon, lat) => {
    const surface = surfaces.get(code);
    return surface !== undefined && kmOutside(surface, lon, lat) === 0;
  });
}

function samplePages(file: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(everyThing)) throw new Error(`${file} no longer has '${everyThing}'.`);
  writeFileSync(file, text.replace(everyThing, everyThing.replace('.map(', `${sampled}.map(`)));
}

function build(folder: string, most: number): Promise<Pick<GrownSite, 'seconds' | 'over'>> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const vite = path.join(root, 'node_modules/vite/bin/vite.js');
    const child = spawn(process.execPath, ['--import', sayingTime, vite, 'build'], {
      cwd: folder,
      timeout: most * 1000,
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=6000', NO_COLOR: '1' },
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(said).toString();
      const seconds = Number(/processors: (\d+)/.exec(text)?.[1] ?? 0) / 1e6;
      const [, over = ''] = /Over the byte budget \([^)]*\):\n([\s\S]*?)\n\s+at /.exec(text) ?? [];
      if (code === 0 || over) resolve({ seconds, over: over.split('\n').filter(Boolean) });
      else
        reject(
          new Error(
            `The build stopped after ${((performance.now() - start) / 1000).toFixed(0)} s: ${text.slice(-1500)}`,
          ),
        );
    });
  });
}
