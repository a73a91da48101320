/** Brings the background of the page to life. Loaded after the rest, with the part of the tables that it alone needs. */
import { hydrate, mount } from 'svelte';
import type { Shapes } from '../map/shapes.ts';
import { joinBackground, type Background as BackgroundTables } from '../model/background.ts';
import { indexDataset } from '../model/questions.ts';
import Background from '../panel/Background.svelte';
import { startShortcut } from '../panel/find/shortcut.ts';
import type { Parts } from '../state/parts.svelte.ts';
import type { Reader } from '../state/reader.svelte.ts';
import { isSame, selectionKinds } from '../state/view.ts';
import type { Text } from '../text/da.ts';
import { headlineOf } from '../panel/headline.ts';
import type { FullText } from '../text/context.ts';
import { keepEdition } from './offerEdition.ts';
import { handDown, island } from './islands.ts';

/** Gives the reader the whole of the tables, and the words for every View. `text` is whole by now. */
export function completeReader(reader: Reader, text: FullText, background: BackgroundTables): void {
  reader.say = (view) => headlineOf(reader.index, view, text);
  reader.whole = indexDataset(joinBackground(reader.tables.dataset, background));
}

/** The parts that come by themselves: whoever needs one before fetches it then. */
const awaited = [
  ...selectionKinds,
  'grantsTable',
  'announcer',
  'claims',
  'compareControl',
  'ask',
] as const;

/** Shows notes and sources, lets the other parts come, and starts the key that goes to the search box. */
export function showBackground(reader: Reader, text: Text, parts: Parts, shapes: Shapes): void {
  for (const part of awaited) void parts.need(part);
  // The page may hold just those already.
  const prerendered = isSame(reader.view.selection, reader.arrival.selection);
  const target = island('background');
  const context = handDown({ reader, text, parts });
  const options = { target, context, props: { index: reader.whole ?? reader.index } };
  // No page is rendered with two things.
  if (prerendered && !reader.view.comparison) {
    hydrate(Background, options);
  } else {
    target.replaceChildren();
    mount(Background, options);
  }
  target.hidden = false;
  startShortcut(document);
  keepEdition();
  // Should what can be taken along not come, nothing else is missing.
  void import('./ShareBar.svelte').then(
    ({ default: ShareBar }) =>
      mount(ShareBar, { target: island('share'), context, props: { shapes } }),
    () => null,
  );
}
