/** Renders the embed of a View to HTML. Vite loads this module in its server environment, beside `renderPage.ts`. */
import { render } from 'svelte/server';
import dataset from 'virtual:dataset';
import drawing from 'virtual:drawing';
import shapes from 'virtual:shapes/embed';
import Backdrop from '../map/Backdrop.svelte';
import { embedFormats } from '../map/embedFormats.ts';
import { layoutsIn } from '../map/layoutFormats.ts';
import { languages } from '../model/dataset.ts';
import { indexDataset } from '../model/questions.ts';
import { headlineOf } from '../panel/headline.ts';
import Embed from '../shells/embed/Embed.svelte';
import { pageFile, rootOf } from '../state/address.ts';
import { Reader } from '../state/reader.svelte.ts';
import { plainEmbed, type View } from '../state/view.ts';
import type { FullText } from '../text/context.ts';
import { daEmbed } from '../text/daEmbed.ts';
import { enEmbed } from '../text/enEmbed.ts';
import { escaped } from '../text/escaped.ts';
import { texts } from '../text/texts.ts';
import { stylesIn, withoutComments } from './html.ts';
import { contentPolicy, inlineHash } from './policy.ts';
import { mapViews } from './renderPage.ts';

const index = indexDataset(dataset);
const layouts = layoutsIn(embedFormats);
const words = { da: daEmbed, en: enEmbed };
const backdrops = Object.fromEntries(
  languages.map((language) => [language, renderBackdrop(texts[language])]),
);

function renderBackdrop(text: FullText): { readonly html: string; readonly css: string } {
  const { head, body } = render(Backdrop, { props: { text, formats: embedFormats } });
  return { html: withoutComments(body), css: stylesIn(head) };
}

/** The Views that get an embed: all that have a page with the map. */
export function embedViews(): View[] {
  return mapViews().map((view) => ({ ...view, embed: plainEmbed }));
}

/** What embeds share: their stylesheet, and their script's file relative to the site's root. */
export interface EmbedFiles {
  readonly css: string;
  readonly script: string;
  /** What it loads to zoom. */
  readonly zoom: string;
}

/** The inline stylesheet of a View's embed. */
export function embedStyles({ language }: View, css: string): string {
  return css + (backdrops[language]?.css ?? '');
}

/** The embed of a View: a whole document. `siteUrl` (with a slash at its end) makes a canonical link; empty leaves it out. */
export function renderEmbed(
  view: View,
  { css, script, zoom }: EmbedFiles,
  siteUrl: string,
): string {
  const text = texts[view.language];
  const headline = headlineOf(index, view, text);
  const reader = new Reader(index, view, headline);
  const { body } = render(Embed, {
    props: {
      reader,
      text,
      words: words[view.language],
      shapes,
      drawing,
      layouts,
      backdrop: backdrops[view.language]?.html ?? '',
    },
  });
  const root = rootOf(view);
  const styles = embedStyles(view, css);
  const canonical = siteUrl
    ? `<link rel="canonical" href="${siteUrl}${pageFile({ ...view, embed: null })}">\n`
    : '';
  return `<!doctype html>
<html lang="${view.language}" data-map="still" data-theme="${view.theme}" data-root="${root}" data-zoom="${root}${zoom}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy([inlineHash(styles)])}">
<title>${escaped(text.pageTitle(headline.headline))}</title>
<meta name="robots" content="noindex">
${canonical}<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<style>${styles}</style>
<script defer src="${root}${script}"></script>
</head>
<body data-shell="embed"><main id="kort">${withoutComments(body)}</main><p class="unseen" aria-live="polite" data-announce></p></body>
</html>
`;
}
