/** Builds the script of the one-file edition, and what it needs of MapLibre: all classic, since modules do not run from a file. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, PluginOption } from 'vite';
import { buildScript, componentPlugins, source, treeshake } from './buildOne.ts';

export interface OneFileBundle {
  readonly script: string;
  /** What unpacks the script and runs it. */
  readonly loader: string;
  /** The styles of every part. */
  readonly css: string;
  /** MapLibre's worker, as a classic script, and its stylesheet. */
  readonly worker: string;
  readonly mapCss: string;
  /** The country's finer level, TopoJSON. */
  readonly detailed: string;
}

/** What the site fetches as files of their own lies in the file itself: these modules stand in for those that fetch. */
const standIns = { 'mapFiles.ts': '/map/live/', 'detailedFile.ts': '/src/' } as const;
const packedFiles: Plugin = {
  name: 'klyngekort:packed-files',
  enforce: 'pre',
  resolveId: (id, importer) => {
    const name = Object.keys(standIns).find((one) => id.endsWith(`/${one}`)) as
      keyof typeof standIns | undefined;
    const isMeant = name && importer?.includes(standIns[name]) && !importer.includes('/oneFile/');
    return isMeant ? source(`shells/oneFile/${name}`) : undefined;
  },
};

/** Builds it anew. `root` is the project's folder. */
export async function buildOneFileBundle(root: string): Promise<OneFileBundle> {
  const [page, loader, worker] = await Promise.all([
    buildClassic(root, source('oneFile.ts'), [...componentPlugins(), packedFiles]),
    buildClassic(root, source('shells/oneFile/loader.ts'), []),
    buildClassic(root, inMapLibre('maplibre-gl-worker.mjs'), []),
  ]);
  return {
    ...page,
    loader: loader.script,
    worker: worker.script,
    mapCss: readFileSync(inMapLibre('maplibre-gl.css'), 'utf8'),
    detailed: readFileSync(`${root}/geo/denmark-detailed.topo.json`, 'utf8'),
  };
}

function inMapLibre(file: string): string {
  return fileURLToPath(import.meta.resolve(`maplibre-gl/dist/${file}`));
}

function buildClassic(root: string, entry: string, plugins: PluginOption[]) {
  return buildScript(root, {
    plugins,
    build: {
      lib: { entry, formats: ['iife'], name: 'klyngekort', cssFileName: 'styles' },
      rollupOptions: { treeshake, output: { codeSplitting: false } },
    },
  });
}
