/** Builds what the presentation loads: one script a language, and its styles. */
import type { Language } from '../model/dataset.ts';
import { buildScript, buildStyles, componentPlugins, source } from './buildOne.ts';
import { inEachLanguage } from './inEachLanguage.ts';

export interface TalkBundle {
  readonly scripts: Readonly<Record<Language, string>>;
  readonly css: string;
}

/** Builds them anew, apart from the site's pages: those pay nothing for the talk. `root` is the project's folder. */
export async function buildTalk(root: string): Promise<TalkBundle> {
  return {
    scripts: await inEachLanguage((language) => buildTalkScript(root, language)),
    css: await buildStyles(root, 'shells/presentation/styles.ts'),
  };
}

async function buildTalkScript(root: string, language: Language): Promise<string> {
  const { script } = await buildScript(root, {
    plugins: componentPlugins(),
    build: {
      modulePreload: false,
      rollupOptions: {
        input: source(`talk.${language}.ts`),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  return script;
}
