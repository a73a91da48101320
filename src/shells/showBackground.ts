/** Brings the background of the page to life. Loaded after the rest, with the part of the tables that it alone needs. */
import { hydrate, mount } from 'svelte';
import { joinBackground, type Background } from '../model/background.ts';
import { indexDataset } from '../model/questions.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { FullText } from '../text/context.ts';
import BackgroundIsland from './BackgroundIsland.svelte';
import { island } from './islands.ts';

/** Shows notes and sources. `prerendered`: whether the page holds just those already. */
export function showBackground(
  reader: Reader,
  text: FullText,
  background: Background,
  prerendered: boolean,
): void {
  const target = island('background');
  const index = indexDataset(joinBackground(reader.index.dataset, background));
  const props = { reader, text, index };
  if (prerendered) {
    hydrate(BackgroundIsland, { target, props });
  } else {
    target.replaceChildren();
    mount(BackgroundIsland, { target, props });
  }
  target.hidden = false;
}
