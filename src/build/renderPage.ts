/** Renders the page of a View to HTML. Vite loads this module in its server environment, in dev and in the build. */
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import dataset from 'virtual:dataset';
import drawing from 'virtual:drawing';
import shapes from 'virtual:shapes';
import ArticlePage from '../articles/Article.svelte';
import GrantsTable from '../charts/GrantsTable.svelte';
import MoreCharts from '../charts/MoreCharts.svelte';
import Backdrop from '../map/Backdrop.svelte';
import { paperCss } from '../look/palette.ts';
import { pageFormats } from '../map/formats.ts';
import { layoutsOfPage } from '../map/layoutFormats.ts';
import { headlineOf } from '../panel/headline.ts';
import AreaPanel from '../panel/AreaPanel.svelte';
import Background from '../panel/Background.svelte';
import CityPanel from '../panel/CityPanel.svelte';
import ClusterPanel from '../panel/ClusterPanel.svelte';
import MunicipalityPanel from '../panel/MunicipalityPanel.svelte';
import RegionPanel from '../panel/RegionPanel.svelte';
import paperRules from '../shells/paper.css?inline';
import Footer from '../shells/Footer.svelte';
import Header from '../shells/Header.svelte';
import NotFound from '../shells/NotFound.svelte';
import Sheet from '../shells/Sheet.svelte';
import Side from '../shells/Side.svelte';
import { handDown, type IslandName } from '../shells/islands.ts';
import { pageHead } from '../shells/pageHead.ts';
import { pageFile, rootOf } from '../state/address.ts';
import { languages, type Language } from '../model/dataset.ts';
import { indexDataset } from '../model/questions.ts';
import type { LicencesUsed } from '../articles/licences.ts';
import type { OfferedFile } from '../articles/offer.ts';
import { timelineCss } from '../articles/timeline.ts';
import { Parts } from '../state/parts.svelte.ts';
import { Reader } from '../state/reader.svelte.ts';
import {
  articles,
  frontView,
  read,
  selectionKinds,
  themeOf,
  type SelectionKind,
  type View,
} from '../state/view.ts';
import type { FullText } from '../text/context.ts';
import { articleTexts, texts } from '../text/texts.ts';
import { version } from '../../package.json';
import { shortened, stylesIn, withoutComments } from './html.ts';
import { aboutData } from './downloads/about.ts';
import { licences } from './downloads/licences.ts';
import { makeDownloads, type Downloads } from './downloads/makeDownloads.ts';
import { structuredData } from './downloads/structuredData.ts';
import { readDenmark } from './drawShapes.ts';
import { readSoftwareUsed } from './softwareUsed.ts';

const index = indexDataset(dataset);
/** The project's folder is the one that the build and the tests run in. */
const used = { ...readSoftwareUsed(process.cwd()), data: Object.values(licences) };
const timelineStyles = timelineCss(dataset.programmes);
const layouts = layoutsOfPage(dataset.areas);
/** What is behind the map of every page of a language. */
const backdrops = { da: renderBackdrop(texts.da), en: renderBackdrop(texts.en) };

function renderBackdrop(text: FullText) {
  const { areas } = dataset;
  const props = { text, formats: pageFormats, areas, paper: true, charts: true };
  const { head, body } = render(Backdrop, { props });
  // Nothing hydrates it, and its comments would be taken for the end of the text that it is inside the map.
  return { head, body: withoutComments(body) };
}

/** A rendered page, to be filled into the template. */
export interface RenderedPage {
  /** File name relative to the site's root. */
  readonly file: string;
  readonly language: Language;
  readonly theme: View['theme'];
  readonly article: View['article'];
  /** What is said of its selection, which the page needs at once; null on the front page. */
  readonly part: SelectionKind | null;
  /** Styles that no other page has. */
  readonly styles: string;
  readonly head: string;
  readonly islands: Readonly<Record<IslandName, string>>;
}

/** The Views that get a page of their own: the front page, every selection and every page of text, in every language. */
export function pageViews(): View[] {
  const selections = [
    null,
    ...selectionKinds.flatMap((kind) => index.ids[kind].map((id) => ({ kind, id }))),
  ];
  return languages.flatMap((language) => [
    ...selections.map((selection) => ({
      ...frontView,
      language,
      selection,
      theme: themeOf(selection),
    })),
    ...articles.map((article) => read({ ...frontView, language }, article)),
  ]);
}

/** Those of them with a map. */
export function mapViews(): View[] {
  return pageViews().filter(({ article }) => article === null);
}

/** The files to take away, by the site's address: made once, for the build and for the page about the data. */
const made = new Map<string, Downloads>();

/** The files to take away, into the folder `data/` of the site. */
export function siteDownloads(siteUrl: string): Downloads {
  const known = made.get(siteUrl);
  if (known) return known;
  const downloads = makeDownloads({
    index,
    denmark: readDenmark('detailed'),
    about: aboutData(version, siteUrl, dataset.publisher.name),
    citation: readFileSync('CITATION.cff', 'utf8'),
  });
  made.set(siteUrl, downloads);
  return downloads;
}

/** How pages are rendered where it is not the usual way. */
export interface Rendering {
  /** Writes the page's links. */
  readonly PageReader?: typeof Reader;
  /** The one-file edition; null where it is not offered. */
  readonly oneFile?: OfferedFile | null;
  /** Whether the page of licences is short: their names without their texts, and no tools. */
  readonly shortLicences?: boolean;
}

/** Renders the page of a View. `siteUrl` (with a slash at its end) makes canonical links; empty leaves them out. */
export function renderPage(
  view: View,
  siteUrl: string,
  { PageReader = Reader, oneFile = null, shortLicences = false }: Rendering = {},
): RenderedPage {
  const text = texts[view.language];
  const rendered = view.article ? undefined : headlineOf(index, view, text);
  const reader = new PageReader(index, view, rendered);
  const parts = new Parts(null, {
    cluster: ClusterPanel,
    city: CityPanel,
    area: AreaPanel,
    region: RegionPanel,
    municipality: MunicipalityPanel,
    grantsTable: GrantsTable,
    charts: MoreCharts,
  });
  const context = handDown({ reader, text, parts });
  const backdrop = backdrops[view.language];
  // Pages of text are never hydrated.
  const drawn = view.article ? withoutComments : (html: string) => html;
  const front = view.article
    ? render(ArticlePage, {
        context,
        props: {
          article: view.article,
          index,
          words: articleTexts[view.language],
          offer: { ...siteDownloads(siteUrl).offer, oneFile },
          licences: shortLicences ? shortOf(used) : used,
        },
      })
    : render(Sheet, { context, props: { shapes, drawing, layouts, backdrop: backdrop.body } });
  return {
    file: pageFile(view),
    language: view.language,
    theme: view.theme,
    article: view.article,
    part: view.selection && view.selection.kind,
    styles:
      stylesIn(view.article ? front.head : backdrop.head) +
      (view.article === 'programme' ? timelineStyles : ''),
    head:
      pageHead(reader, text, articleTexts[view.language], siteUrl) + structuredHead(view, siteUrl),
    islands: {
      header: drawn(render(Header, { context }).body),
      front: drawn(front.body),
      side: view.article ? '' : render(Side, { context }).body,
      // Only the script makes it.
      share: '',
      background: view.article ? '' : render(Background, { context, props: { index } }).body,
      rest: drawn(render(Footer, { context }).body),
    },
  };
}

function shortOf(all: LicencesUsed): LicencesUsed {
  return { ...all, tools: [], inPages: all.inPages.map((own) => ({ ...own, text: '' })) };
}

/** What only the page about the data says in its head. */
function structuredHead(view: View, siteUrl: string): string {
  if (view.article !== 'data') return '';
  const { about, distributions } = siteDownloads(siteUrl);
  return `\n${structuredData(about, distributions, view.language, rootOf(view))}`;
}

/** The stylesheet for paper, one for all pages: its colours, and how the parts of a page lie on it. */
export const paperStyles = `${paperCss()}\n${shortened(paperRules)}`;

/** The page for an address that leads nowhere. Complete in itself: it may be served from any depth. */
export function renderNotFound(): { readonly body: string; readonly title: string } {
  const { body } = render(NotFound, { props: { text: texts.da, english: texts.en } });
  return { body, title: texts.da.notFound.title };
}
