/** Builds what the presentation loads: one script a language, and its styles. */
import { languages, type Language } from '../model/dataset.ts';
import { buildOne, buildStyles, common, source } from './embedBundle.ts';

export interface TalkBundle {
  readonly scripts: Readonly<Record<Language, string>>;
  readonly css: string;
}

/** Builds them anew, apart from the site's pages: those pay nothing for the talk. `root` is the project's folder. */
export async function buildTalk(root: string): Promise<TalkBundle> {
  const scripts = await Promise.all(
    languages.map(async (language) => [language, await buildScript(root, language)] as const),
  );
  return {
    scripts: Object.fromEntries(scripts) as Record<Language, string>,
    css: await buildStyles(root, 'shells/presentation/styles.ts'),
  };
}

async function buildScript(root: string, language: Language): Promise<string> {
  const items = await buildOne({
    ...common(root),
    build: {
      target: 'es2022',
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: {
        input: source(`talk.${language}.ts`),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const script = items.find((item) => item.type === 'chunk');
  if (!script) throw new Error('The script of the presentation was not built.');
  return script.code;
}
