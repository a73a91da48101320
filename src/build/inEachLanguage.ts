import { languages, type Language } from '../model/dataset.ts';

/** What a task gives in each language; the languages run side by side. */
export async function inEachLanguage<Result>(
  task: (language: Language) => Promise<Result> | Result,
): Promise<Readonly<Record<Language, Result>>> {
  const entries = await Promise.all(
    languages.map(async (language) => [language, await task(language)] as const),
  );
  return Object.fromEntries(entries) as Record<Language, Result>;
}
