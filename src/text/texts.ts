/** Both languages' texts. Only the build reads both; a page loads its own. */
import type { Language } from '../model/dataset.ts';
import { da, type Text } from './da.ts';
import { en } from './en.ts';

export const texts: Readonly<Record<Language, Text>> = { da, en };
