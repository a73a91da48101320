/** Builds what the presentation loads: a script for each language, what both have in common, and its styles. */
import type { Language } from '../model/dataset.ts';
import { buildChunks, buildStyles, componentPlugins, source } from './buildOne.ts';
import { inEachLanguage } from './inEachLanguage.ts';

/** A script of the presentation, by its place in the built site. */
export interface TalkScript {
  readonly file: string;
  readonly code: string;
}

export interface TalkBundle {
  readonly scripts: readonly TalkScript[];
  /** The files that a language's page loads, its own first. */
  readonly loaded: Readonly<Record<Language, readonly string[]>>;
  readonly css: string;
}

/** Builds them anew, apart from the site's pages: those pay nothing for the talk. `root` is the project's folder. */
export async function buildTalk(root: string): Promise<TalkBundle> {
  const chunks = await buildChunks(root, {
    plugins: componentPlugins(),
    build: {
      modulePreload: false,
      rollupOptions: {
        input: await inEachLanguage((language) => source(`talk.${language}.ts`)),
        output: {
          format: 'es',
          entryFileNames: 'assets/talk-[name]-[hash].js',
          chunkFileNames: 'assets/talk-[hash].js',
        },
      },
    },
  });
  return {
    scripts: chunks.map(({ fileName, code }) => ({ file: fileName, code })),
    loaded: await inEachLanguage((language) => {
      const entry = chunks.find(({ isEntry, name }) => isEntry && name === language);
      if (!entry) throw new Error(`The script of the presentation was not built in "${language}".`);
      return [entry.fileName, ...entry.imports];
    }),
    css: await buildStyles(root, 'shells/presentation/styles.ts'),
  };
}
