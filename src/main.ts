/** Brings a prerendered page to life: reads the shapes and the address, hydrates, and makes links instant. */
import { flushSync, hydrate } from 'svelte';
import drawing from 'virtual:drawing';
import { readShapes } from './map/shapes.ts';
import { indexDataset } from './model/questions.ts';
import FrontIsland from './shells/FrontIsland.svelte';
import HeaderIsland from './shells/HeaderIsland.svelte';
import { followLinks } from './shells/followLinks.svelte.ts';
import { island } from './shells/islands.ts';
import { keepInStep, onChange } from './shells/keepInStep.svelte.ts';
import { parse } from './state/address.ts';
import { Reader } from './state/reader.svelte.ts';
import { isSame } from './state/view.ts';
import type { Words } from './words.da.ts';

const html = document.documentElement;
const words: () => Promise<Words> =
  html.lang === 'en' ? () => import('./words.en.ts') : () => import('./words.da.ts');
const { dataset, text, background } = await words();
const root = new URL(html.dataset['root'] ?? './', location.href);
const address = location.href.startsWith(root.href) ? location.href.slice(root.href.length) : '';

// The page was rendered for its file name alone; what the query adds comes after hydration.
const index = indexDataset(dataset);
const [page = ''] = address.split(/[?#]/);
const reader = new Reader(index, parse(page, index.known).view);
const shapes = readShapes(document);
hydrate(HeaderIsland, { target: island('header'), props: { reader, text } });
hydrate(FrontIsland, { target: island('front'), props: { reader, text, shapes, drawing } });
flushSync();
followLinks(reader, text, root);
keepInStep(reader, island('rest'));
reader.follow(address);
html.dataset['ready'] = '';

// The background waits until the page is useful. Until it is there, only this very page's own is shown.
const rendered = reader.view.selection;
const leave = onChange(reader, () => (island('background').hidden = true));
whenIdle(async () => {
  const [{ showBackground }, rest] = await Promise.all([
    import('./shells/showBackground.ts'),
    background(),
  ]);
  leave();
  showBackground(reader, text, rest.default, isSame(reader.view.selection, rendered));
});

/** Runs a task when the browser has nothing better to do; Safari lacks the callback. */
function whenIdle(task: () => Promise<void>): void {
  const run = () => void task();
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}
