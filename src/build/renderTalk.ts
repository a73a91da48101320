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
import { rootOf } from '../state/address.ts';
import { daEmbed } from '../text/daEmbed.ts';
import { daTalk } from '../text/daTalk.ts';
import { enEmbed } from '../text/enEmbed.ts';
import { enTalk } from '../text/enTalk.ts';
import { escaped } from '../text/escaped.ts';
import { texts } from '../text/texts.ts';
import { withoutComments } from './html.ts';
import { contentPolicy, styleHash } from './policy.ts';
import { stylesIn } from './renderPage.ts';

const index = indexDataset(dataset);
const words = { da: daEmbed, en: enEmbed };
const talks = { da: daTalk, en: enTalk };

/** What the presentation loads: files relative to the site's root. */
export interface TalkFiles {
  readonly script: string;
  readonly css: string;
  /** The live map. */
  readonly zoom: string;
}

export interface RenderedTalk {
  readonly file: string;
  readonly html: string;
  /** Its inline stylesheet. */
  readonly styles: string;
}

/** The presentation's page in each language. `siteUrl` (with a slash at its end) makes canonical links; empty leaves them out. */
export function renderTalks(
  files: Readonly<Record<Language, TalkFiles>>,
  siteUrl: string,
): readonly RenderedTalk[] {
  return languages.map((language) => renderTalk(language, files[language], siteUrl));
}

function renderTalk(language: Language, files: TalkFiles, siteUrl: string): RenderedTalk {
  const text = texts[language];
  const talk = talks[language];
  const ground = render(Backdrop, { props: { text, formats: slideFormats, paper: true } });
  const styles = stylesIn(ground.head);
  const data = {
    index,
    slides: dataset.slides,
    programmes: dataset.programmes,
    text,
    words: words[language],
    talk,
    shapes,
    drawing,
    backdrop: withoutComments(ground.body),
    parts: new Parts(null, { charts: MoreCharts }),
  };
  const { body } = render(Handout, { props: { data, slides: dataset.slides } });
  const root = rootOf({ language, embed: null });
  const folder = language === 'en' ? 'en/' : '';
  const file = `${folder}praesentation.html`;
  const other = language === 'en' ? '../praesentation.html' : 'en/praesentation.html';
  const canonical = siteUrl ? `<link rel="canonical" href="${siteUrl}${file}">\n` : '';
  const html = `<!doctype html>
<html lang="${language}" data-map="still" data-root="${root}" data-zoom="${root}${files.zoom}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy([styleHash(styles)])}">
<title>${escaped(text.pageTitle(talk.title))}</title>
<meta name="description" content="${escaped(talk.description)}">
${canonical}<link rel="alternate" hreflang="${language === 'en' ? 'da' : 'en'}" href="${other}">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<style>${styles}</style>
<link rel="stylesheet" href="${root}${files.css}">
<script type="module" src="${root}${files.script}"></script>
</head>
<body data-shell="presentation"><div id="uddelingsark">${withoutComments(body)}</div></body>
</html>
`;
  return { file, html, styles };
}
