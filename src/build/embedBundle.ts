/** Builds what embeds load: one classic script a language, and their styles. */
import type { Language } from '../model/dataset.ts';
import { buildScript, buildStyles, componentPlugins, source, treeshake } from './buildOne.ts';
import { inEachLanguage } from './inEachLanguage.ts';

/** The texts of the scripts and of the stylesheet that every embed has inline. */
export interface EmbedBundle {
  readonly scripts: Readonly<Record<Language, string>>;
  readonly css: string;
}

/** Builds them anew. `root` is the project's folder. */
export async function buildEmbeds(root: string): Promise<EmbedBundle> {
  return {
    scripts: await inEachLanguage((language) => buildEmbedScript(root, language)),
    css: await buildStyles(root, 'shells/embed/styles.ts'),
  };
}

/**
 * A script in which the components are compiled to strings, as for the server: an embed draws few Views, and pays
 * for no framework. Classic, because module scripts need the host's permission in sandboxed frames.
 */
async function buildEmbedScript(root: string, language: Language): Promise<string> {
  const { script } = await buildScript(root, {
    plugins: componentPlugins(),
    resolve: {
      alias: [{ find: /^svelte$/, replacement: source('shells/embed/context.ts') }],
    },
    ssr: { noExternal: true },
    build: {
      ssr: source(`embed.${language}.ts`),
      rollupOptions: { treeshake, output: { format: 'iife', codeSplitting: false } },
    },
  });
  return script;
}
