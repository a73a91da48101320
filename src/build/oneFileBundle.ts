/** Builds the script of the one-file edition, and what it needs of MapLibre: all classic, since modules do not run from a file. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin, PluginOption } from 'vite';
import { datasetPlugin } from './datasetPlugin.ts';
import { buildOne } from './embedBundle.ts';

export interface OneFileBundle {
  readonly script: string;
  /** The styles of every part. */
  readonly css: string;
  /** MapLibre's worker, as a classic script, and its stylesheet. */
  readonly worker: string;
  readonly mapCss: string;
  /** The country's finer level, TopoJSON. */
  readonly detailed: string;
}

const source = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

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
  const [page, worker] = await Promise.all([
    buildClassic(root, source('oneFile.ts'), [
      svelte({ prebundleSvelteLibraries: false }),
      datasetPlugin({ quiet: true }),
      packedFiles,
    ]),
    buildClassic(root, inMapLibre('maplibre-gl-worker.mjs'), []),
  ]);
  return {
    ...page,
    worker: worker.script,
    mapCss: readFileSync(inMapLibre('maplibre-gl.css'), 'utf8'),
    detailed: readFileSync(`${root}/geo/denmark-detailed.topo.json`, 'utf8'),
  };
}

function inMapLibre(file: string): string {
  return fileURLToPath(import.meta.resolve(`maplibre-gl/dist/${file}`));
}

async function buildClassic(root: string, entry: string, plugins: PluginOption[]) {
  const items = await buildOne({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins,
    build: {
      target: 'es2022',
      write: false,
      minify: true,
      cssCodeSplit: false,
      lib: { entry, formats: ['iife'], name: 'klyngekort', cssFileName: 'styles' },
      rollupOptions: {
        treeshake: { manualPureFunctions: ['bisector', 'Blur2'], propertyReadSideEffects: false },
        output: { codeSplitting: false },
      },
    },
  });
  const script = items.find((item) => item.type === 'chunk');
  const styles = items.find((item) => item.type === 'asset' && item.fileName.endsWith('.css'));
  if (!script) throw new Error(`${entry} was not built.`);
  return {
    script: script.code.trim(),
    css: styles?.type === 'asset' ? String(styles.source).trim() : '',
  };
}
