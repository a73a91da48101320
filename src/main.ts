/** Brings a prerendered page to life: reads the shapes and the address, hydrates, and makes links instant. */
import { flushSync, hydrate } from 'svelte';
import drawing from 'virtual:drawing';
import { readShapes } from './map/shapes.ts';
import { tableNames } from './model/background.ts';
import { fromColumns } from './model/columns.ts';
import { indexDataset } from './model/questions.ts';
import {
  SelectionPanels,
  selectionParts,
  type SelectionPart,
} from './panel/selectionParts.svelte.ts';
import FrontIsland from './shells/FrontIsland.svelte';
import HeaderIsland from './shells/HeaderIsland.svelte';
import { followLinks } from './shells/followLinks.svelte.ts';
import { island } from './shells/islands.ts';
import { keepInStep, onChange } from './shells/keepInStep.svelte.ts';
import { parse } from './state/address.ts';
import { Reader } from './state/reader.svelte.ts';
import { isSame } from './state/view.ts';
import { whenIdle } from './state/whenIdle.ts';
import type { Words } from './words.da.ts';

const html = document.documentElement;
const words: () => Promise<Words> =
  html.lang === 'en' ? () => import('./words.en.ts') : () => import('./words.da.ts');
const panels = new SelectionPanels();
const load: Record<SelectionPart, () => Promise<void>> = {
  cluster: async () => {
    panels.cluster = (await import('./panel/ClusterPanel.svelte')).default;
  },
  place: async () => {
    panels.place = (await import('./panel/PlacePanel.svelte')).default;
  },
};
const needed = selectionParts.filter((part) => part === html.dataset['part']);
const [{ dataset, text, background }] = await Promise.all([
  words(),
  ...needed.map((part) => load[part]()),
]);
const root = new URL(html.dataset['root'] ?? './', location.href);
const address = location.href.startsWith(root.href) ? location.href.slice(root.href.length) : '';

// The page was rendered for its file name alone; what the query adds comes after hydration.
const index = indexDataset(fromColumns(dataset, tableNames));
const [page = ''] = address.split(/[?#]/);
const reader = new Reader(index, parse(page, index.known).view);
const shapes = readShapes(document);
hydrate(HeaderIsland, { target: island('header'), props: { reader, text } });
hydrate(FrontIsland, { target: island('front'), props: { reader, text, shapes, drawing, panels } });
flushSync();
followLinks(reader, text, root);
keepInStep(reader, island('rest'));
reader.follow(address);
html.dataset['ready'] = '';

// The background waits until the page is useful. Until it is there, only this very page's own is shown.
const rendered = reader.view.selection;
const leave = onChange(reader, () => (island('background').hidden = true));
whenIdle(() => void showTheRest());

async function showTheRest(): Promise<void> {
  await Promise.all(selectionParts.map((part) => load[part]()));
  const [{ showBackground }, rest] = await Promise.all([
    import('./shells/showBackground.ts'),
    background(),
  ]);
  leave();
  showBackground(
    reader,
    { ...text, ...rest.text },
    fromColumns(rest.background, tableNames),
    isSame(reader.view.selection, rendered),
  );
}
