/** Brings a prerendered page to life: reads the shapes and the address, hydrates, and makes links instant. */
import { flushSync, hydrate } from 'svelte';
import dataset from 'virtual:dataset';
import drawing from 'virtual:drawing';
import { readShapes } from './map/shapes.ts';
import { indexDataset } from './model/questions.ts';
import Page from './shells/Page.svelte';
import { followLinks } from './shells/followLinks.svelte.ts';
import { parse } from './state/address.ts';
import { Reader } from './state/reader.svelte.ts';
import type { Text } from './text/da.ts';

const html = document.documentElement;
const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app to bring to life.');

const texts: () => Promise<Text> =
  html.lang === 'en'
    ? () => import('./text/en.ts').then(({ en }) => en)
    : () => import('./text/da.ts').then(({ da }) => da);
const text = await texts();
const index = indexDataset(dataset);
const root = new URL(html.dataset['root'] ?? './', location.href);
const address = location.href.startsWith(root.href) ? location.href.slice(root.href.length) : '';

// The page was rendered for its file name alone; what the query adds comes after hydration.
const [page = ''] = address.split(/[?#]/);
const reader = new Reader(index, parse(page, index.known).view);
hydrate(Page, { target, props: { reader, text, shapes: readShapes(target), drawing } });
flushSync();
followLinks(reader, text, root);
reader.follow(address);
html.dataset['ready'] = '';
