/** Brings a prerendered page to life: reads the shapes and the address, hydrates, and makes links instant. */
import { flushSync, hydrate } from 'svelte';
import drawing from 'virtual:drawing';
import { readLayouts } from './map/markLayouts.ts';
import { readShapes } from './map/shapes.ts';
import { tableNames } from './model/background.ts';
import { fromColumns } from './model/columns.ts';
import { indexDataset } from './model/questions.ts';
import FrontIsland from './shells/FrontIsland.svelte';
import HeaderIsland from './shells/HeaderIsland.svelte';
import { followLinks } from './shells/followLinks.svelte.ts';
import { island } from './shells/islands.ts';
import { onChange } from './shells/onChange.svelte.ts';
import { parse } from './state/address.ts';
import { Parts } from './state/parts.svelte.ts';
import { Reader } from './state/reader.svelte.ts';
import { isSame, selectionKinds } from './state/view.ts';
import { whenIdle } from './state/whenIdle.ts';
import { fullText } from './text/context.ts';
import type { Words } from './words.da.ts';

const html = document.documentElement;
let theRestAsked: Promise<typeof import('./shells/showBackground.ts')> | undefined;
const words: () => Promise<Words> =
  html.lang === 'en' ? () => import('./words.en.ts') : () => import('./words.da.ts');
const parts = new Parts({
  cluster: () => import('./panel/ClusterPanel.svelte'),
  city: () => import('./panel/CityPanel.svelte'),
  area: () => import('./panel/AreaPanel.svelte'),
  region: () => import('./panel/RegionPanel.svelte'),
  municipality: () => import('./panel/MunicipalityPanel.svelte'),
  grantsTable: () => afterTheRest(import('./charts/GrantsTable.svelte')),
  announcer: () => afterTheRest(import('./shells/Announcer.svelte')),
  comparison: async () => {
    const comparison = await afterTheRest(import('./panel/comparison.ts'));
    reader.ofTwo = (view) => comparison.findingOfTwo(index, view, text);
    return comparison;
  },
  tones: async () => ({
    default: (await afterTheRest(import('./panel/comparison.ts'))).CompareTones,
  }),
  compareControl: () => afterTheRest(import('./panel/CompareControl.svelte')),
  charts: () => afterTheRest(import('./charts/MoreCharts.svelte')),
  finder: () => afterTheRest(import('./panel/Finder.svelte')),
  ask: () => afterTheRest(import('./panel/AskMunicipality.svelte')),
  claims: () => import('./panel/Claims.svelte'),
  claim: () => afterTheRest(import('./panel/ClaimCard.svelte')),
});
const needed = selectionKinds.filter((kind) => kind === html.dataset['part']);
const [{ dataset, text, background }] = await Promise.all([
  words(),
  ...needed.map((part) => parts.need(part)),
]);
const root = new URL(html.dataset['root'] ?? './', location.href);
const address = location.href.startsWith(root.href) ? location.href.slice(root.href.length) : '';

// The page was rendered for its file name alone; what the query adds comes after hydration.
const index = indexDataset(fromColumns(dataset, tableNames));
const [page = ''] = address.split(/[?#]/);
const reader = new Reader(index, parse(page, index.known).view, {
  headline: document.querySelector('h1')?.textContent ?? '',
  lede: document.querySelector('.headline p > span')?.textContent ?? '',
});
const shapes = readShapes(document);
const layouts = readLayouts(document);
const backdrop = document.querySelector('.backdrop')?.innerHTML ?? '';
hydrate(HeaderIsland, { target: island('header'), props: { reader, text, parts } });
hydrate(FrontIsland, {
  target: island('front'),
  props: { reader, text, parts, shapes, drawing, layouts, backdrop },
});
flushSync();
followLinks(reader, text, root);
reader.follow(address);
html.dataset['ready'] = '';

// The background waits until the page is useful. Until it is there, only this very page's own is shown.
const rendered = reader.view.selection;
const leave = onChange(reader, () => {
  island('background').hidden = true;
  void theRest();
});
whenIdle(() => {
  for (const part of [
    ...selectionKinds,
    'grantsTable',
    'announcer',
    'claims',
    'compareControl',
    'ask',
  ] as const) {
    void parts.need(part);
  }
  void theRest().then(({ showBackground }) => {
    leave();
    showBackground(reader, text, isSame(reader.view.selection, rendered));
  });
});

/** The rest of texts and tables, once: it joins what the page began with. What failed may be asked for again. */
function theRest() {
  theRestAsked ??= Promise.all([import('./shells/showBackground.ts'), background()]).then(
    ([module, rest]) => {
      Object.assign(text, rest.text);
      module.completeReader(reader, fullText(text), fromColumns(rest.background, tableNames));
      return module;
    },
  );
  theRestAsked.catch(() => (theRestAsked = undefined));
  return theRestAsked;
}

/** Parts that come late speak with all the words and know all the tables. */
async function afterTheRest<Module>(module: Promise<Module>): Promise<Module> {
  await theRest();
  return module;
}
