import type { Language } from '../model/dataset.ts';
import { fullText, type FullText } from '../text/context.ts';

const words = {
  da: () => import('../words.da.ts'),
  en: () => import('../words.en.ts'),
} as const;

/** All texts of a language, the page's own or the other. Rejects where they cannot be fetched. */
export async function textIn(language: Language): Promise<FullText> {
  const { text, background } = await words[language]();
  return fullText({ ...text, ...(await background()).text });
}
