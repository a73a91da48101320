/** Builds beside the site's own: scripts and stylesheets for what is loaded apart from its pages. All in memory. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type PluginOption, type Rollup } from 'vite';
import { datasetPlugin } from './datasetPlugin.ts';
import { checkShipped } from './softwareUsed.ts';

/** A module of `src/`, by its path there. */
export const source = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** What draws with the site's components and tables is built with these. */
export const componentPlugins = (): PluginOption[] => [
  svelte({ prebundleSvelteLibraries: false }),
  datasetPlugin({ quiet: true }),
];

/** D3's modules call these at their top level for functions that nothing here uses. */
export const treeshake = {
  manualPureFunctions: ['bisector', 'Blur2'],
  propertyReadSideEffects: false as const,
};

export interface BuiltScript {
  readonly script: string;
  /** The styles of what the script draws; empty where it draws nothing. */
  readonly css: string;
}

/**
 * Builds one script with everything in it. `root` is the project's folder; `build` says from what, and what is to
 * become of it. Throws where nothing came out.
 */
export async function buildScript(root: string, config: InlineConfig): Promise<BuiltScript> {
  const items = await buildItems(root, config);
  const script = items.find((item) => item.type === 'chunk');
  if (!script) throw new Error(`No script was built of ${JSON.stringify(config.build)}.`);
  checkShipped(script.modules);
  return { script: script.code, css: stylesOf(items) };
}

/** Builds scripts that share what they have in common: all of them, entries and shared ones. */
export async function buildChunks(
  root: string,
  config: InlineConfig,
): Promise<Rollup.OutputChunk[]> {
  const items = await buildItems(root, config);
  const chunks = items.filter((item) => item.type === 'chunk');
  for (const { modules } of chunks) checkShipped(modules);
  return chunks;
}

/** The one stylesheet of a shell, from the module in `src/` that names all that it draws. */
export async function buildStyles(root: string, module: string): Promise<string> {
  const { css } = await buildScript(root, {
    plugins: componentPlugins(),
    build: { lib: { entry: source(module), formats: ['es'], fileName: 'styles' } },
  });
  if (!css) throw new Error(`The styles of src/${module} were not built.`);
  return css;
}

function stylesOf(items: readonly Rollup.OutputBundle[string][]): string {
  const styles = items.find((item) => item.type === 'asset' && item.fileName.endsWith('.css'));
  return styles?.type === 'asset' ? String(styles.source).trim() : '';
}

async function buildItems(
  root: string,
  { build: own, ...config }: InlineConfig,
): Promise<Rollup.OutputBundle[string][]> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ...config,
    build: { target: 'es2022', write: false, minify: true, cssCodeSplit: false, ...own },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((one) => ('output' in one ? one.output : []));
}
