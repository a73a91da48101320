/** Hands the page's language to every component below it. */
import { getContext, setContext } from 'svelte';
import type { Text } from './da.ts';
import type { BackgroundText } from './daBackground.ts';
import type { FindingsText } from './daFindings.ts';
import type { LateText } from './daLate.ts';

/** All texts of a page with the map: what it needs at once, and what comes after. */
export type FullText = Text & BackgroundText & FindingsText & LateText;

export const getText = (): Text => getContext('text');
export const setText = (text: Text): Text => setContext('text', text);

/** All texts. For parts that come late: by then the rest has been added to what the page began with. */
export function getFullText(): FullText {
  return fullText(getText());
}

/** The same of a page's texts. Throws while the rest has not come. */
export function fullText(text: Text): FullText {
  if (!('notes' in text)) throw new Error('The rest of the texts has not come yet.');
  return text as FullText;
}
