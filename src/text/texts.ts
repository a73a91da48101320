/** Both languages' texts, whole. Only the build reads both; a page loads its own in parts. */
import type { Language } from '../model/dataset.ts';
import type { FullText } from './context.ts';
import { da } from './da.ts';
import { daArticles, type ArticlesText } from './daArticles.ts';
import { daBackground } from './daBackground.ts';
import { daFindings } from './daFindings.ts';
import { daLate } from './daLate.ts';
import { en } from './en.ts';
import { enArticles } from './enArticles.ts';
import { enBackground } from './enBackground.ts';
import { enFindings } from './enFindings.ts';
import { enLate } from './enLate.ts';

export const texts: Readonly<Record<Language, FullText>> = {
  da: { ...da, ...daBackground, ...daFindings, ...daLate },
  en: { ...en, ...enBackground, ...enFindings, ...enLate },
};

/** The texts of the pages of text. */
export const articleTexts: Readonly<Record<Language, ArticlesText>> = {
  da: daArticles,
  en: enArticles,
};
