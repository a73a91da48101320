/** Renders the presentation's page: its handout, over which the script lays the talk. Loaded by Vite, as `renderPage.ts` is. */
import { render } from 'svelte/server';
import dataset from 'virtual:dataset';
import drawing from 'virtual:drawing';
import shapes from 'virtual:shapes';
import MoreCharts from '../charts/MoreCharts.svelte';
import Backdrop from '../map/Backdrop.svelte';
import { slideFormats } from '../map/slideFormats.ts';
import { languages, type Language } from '../model/dataset.ts';
import { indexDataset } from '../model/questions.ts';
import Handout from '../shells/presentation/Handout.svelte';
import { Parts } from '../state/parts.svelte.ts';
import { fileIn, format, rootOf } from '../state/address.ts';
import type { View } from '../state/view.ts';
import { daEmbed } from '../text/daEmbed.ts';
import { daTalk } from '../text/daTalk.ts';
import { enEmbed } from '../text/enEmbed.ts';
import { enTalk } from '../text/enTalk.ts';
import { texts } from '../text/texts.ts';
import { eachIdOnce, stylesIn, withoutComments } from './html.ts';
import { wholeDocument, type RenderedDocument } from './wholeDocument.ts';

const index = indexDataset(dataset);
const words = { da: daEmbed, en: enEmbed };
const talks = { da: daTalk, en: enTalk };

/** What the presentation loads: files relative to the site's root. */
export interface TalkFiles {
  /** The first is the one that runs; it imports the others. */
  readonly scripts: readonly string[];
  readonly css: string;
  /** The live map. */
  readonly zoom: string;
}

/** The presentation's page in each language. `siteUrl` (with a slash at its end) makes canonical links; empty leaves them out. */
export function renderTalks(
  files: Readonly<Record<Language, TalkFiles>>,
  siteUrl: string,
): readonly RenderedDocument[] {
  return languages.map((language) => renderTalk(language, files[language], siteUrl));
}

/** What never changes on a slide's map, and its styles. */
export function slideGround(language: Language): { readonly html: string; readonly css: string } {
  const ground = render(Backdrop, {
    props: { text: texts[language], formats: slideFormats, paper: true },
  });
  return { html: withoutComments(ground.body), css: stylesIn(ground.head) };
}

function renderTalk(language: Language, files: TalkFiles, siteUrl: string): RenderedDocument {
  const text = texts[language];
  const talk = talks[language];
  const root = rootOf({ language, embed: null });
  const { html: backdrop, css: styles } = slideGround(language);
  const data = {
    index,
    slides: dataset.slides,
    programmes: dataset.programmes,
    text,
    words: words[language],
    talk,
    shapes,
    drawing,
    backdrop,
    parts: new Parts(null, { charts: MoreCharts }),
    talkIn: (other: Language) => root + fileIn(other, 'praesentation.html'),
    href: (view: View) => root + format(view),
  };
  const [script = '', ...shared] = files.scripts;
  const { body } = render(Handout, { props: { data, slides: dataset.slides } });
  return wholeDocument({
    name: 'praesentation.html',
    language,
    siteUrl,
    title: text.pageTitle(talk.title),
    description: talk.description,
    styles,
    head: [
      `<link rel="stylesheet" href="${root}${files.css}">`,
      ...shared.map((file) => `<link rel="modulepreload" href="${root}${file}">`),
      `<script type="module" src="${root}${script}"></script>`,
    ].join('\n'),
    body: `<body data-shell="presentation"><div id="uddelingsark">${eachIdOnce(withoutComments(body))}</div></body>`,
    attributes: ` data-map="still" data-zoom="${root}${files.zoom}"`,
  });
}
