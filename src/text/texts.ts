/** Both languages' texts, whole. Only the build reads both; a page loads its own in two parts. */
import type { Language } from '../model/dataset.ts';
import type { FullText } from './context.ts';
import { da } from './da.ts';
import { daBackground } from './daBackground.ts';
import { en } from './en.ts';
import { enBackground } from './enBackground.ts';

export const texts: Readonly<Record<Language, FullText>> = {
  da: { ...da, ...daBackground },
  en: { ...en, ...enBackground },
};
