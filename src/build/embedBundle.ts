/** Builds what embeds load: one classic script a language, and their styles. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Rollup } from 'vite';
import { languages, type Language } from '../model/dataset.ts';
import { datasetPlugin } from './datasetPlugin.ts';

/** The texts of the scripts and of the stylesheet that every embed has inline. */
export interface EmbedBundle {
  readonly scripts: Readonly<Record<Language, string>>;
  readonly css: string;
}

/** A module of `src/`. */
export const source = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Builds them anew. `root` is the project's folder. */
export async function buildEmbeds(root: string): Promise<EmbedBundle> {
  const scripts = await Promise.all(
    languages.map(async (language) => [language, await buildScript(root, language)] as const),
  );
  return {
    scripts: Object.fromEntries(scripts) as Record<Language, string>,
    css: await buildStyles(root, 'shells/embed/styles.ts'),
  };
}

/** What the builds beside the site's own share. */
export function common(root: string): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [svelte({ prebundleSvelteLibraries: false }), datasetPlugin({ quiet: true })],
  };
}

/**
 * A script in which the components are compiled to strings, as for the server: an embed draws few Views, and pays
 * for no framework. Classic, because module scripts need the host's permission in sandboxed frames.
 */
async function buildScript(root: string, language: Language): Promise<string> {
  const chunk = await buildOne({
    ...common(root),
    resolve: {
      alias: [{ find: /^svelte$/, replacement: source('shells/embed/context.ts') }],
    },
    ssr: { noExternal: true },
    build: {
      target: 'es2022',
      ssr: source(`embed.${language}.ts`),
      minify: true,
      write: false,
      rollupOptions: {
        treeshake: { manualPureFunctions: ['bisector', 'Blur2'], propertyReadSideEffects: false },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const script = chunk.find((item) => item.type === 'chunk');
  if (!script) throw new Error('The script of embeds was not built.');
  return script.code;
}

/** The one stylesheet of a shell, from the module in `src/` that names all that it draws. */
export async function buildStyles(root: string, module: string): Promise<string> {
  const items = await buildOne({
    ...common(root),
    build: {
      target: 'es2022',
      write: false,
      cssCodeSplit: false,
      lib: { entry: source(module), formats: ['es'], fileName: 'styles' },
    },
  });
  const styles = items.find((item) => item.type === 'asset' && item.fileName.endsWith('.css'));
  if (styles?.type !== 'asset') throw new Error(`The styles of src/${module} were not built.`);
  return String(styles.source).trim();
}

/** What Vite builds by a configuration, with its files in memory. */
export async function buildOne(config: InlineConfig): Promise<Rollup.OutputBundle[string][]> {
  const result = await build(config);
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((one) => ('output' in one ? one.output : []));
}
