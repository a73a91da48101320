/** Renders the poster: both maps with their tables on one sheet. Loaded by Vite, as `renderPage.ts` is. */
import { render } from 'svelte/server';
import dataset from 'virtual:dataset';
import drawing from 'virtual:drawing';
import shapes from 'virtual:shapes';
import { palettes } from '../look/palette.ts';
import { languages, type Language } from '../model/dataset.ts';
import { indexDataset } from '../model/questions.ts';
import { drawMap } from '../pictures/drawMap.ts';
import type { PictureSize } from '../pictures/sizes.ts';
import Poster from '../shells/poster/Poster.svelte';
import { rootOf } from '../state/address.ts';
import { emphasise } from '../state/emphasis.ts';
import { frontView, type Theme } from '../state/view.ts';
import { daPoster } from '../text/daPoster.ts';
import { enPoster } from '../text/enPoster.ts';
import { texts } from '../text/texts.ts';
import { withoutComments } from './html.ts';
import { wholeDocument, type RenderedDocument } from './wholeDocument.ts';

const index = indexDataset(dataset);
const words = { da: daPoster, en: enPoster };

/** A map's own px. It is drawn as large as half a sheet of A3 asks for. */
const map = { x: 0, y: 0, width: 1000, height: 770 };
const size: PictureSize = {
  width: map.width,
  height: map.height,
  text: 'above',
  column: 0,
  narrow: false,
  margin: 10,
  scale: 1.4,
  insetScale: 1.3,
  type: { headline: 0, lede: 0, legend: 0, small: 0 },
  named: false,
  waterlines: 3,
};

/** The poster in each language. `css`: its stylesheet, relative to the site's root. */
export function renderPosters(css: string, siteUrl: string): readonly RenderedDocument[] {
  return languages.map((language) => renderPoster(language, css, siteUrl));
}

function renderPoster(language: Language, css: string, siteUrl: string): RenderedDocument {
  const text = texts[language];
  const poster = words[language];
  const props = {
    index,
    text,
    words: poster,
    maps: {
      clusters: drawTheme(language, 'clusters'),
      hospitals: drawTheme(language, 'hospitals'),
    },
  };
  const { body } = render(Poster, { props });
  const root = rootOf({ language, embed: null });
  return wholeDocument({
    name: 'plakat.html',
    language,
    siteUrl,
    title: text.pageTitle(poster.title),
    description: poster.description,
    styles: '',
    head: `<link rel="stylesheet" href="${root}${css}">`,
    body: `<body data-shell="poster"><main>${withoutComments(body)}</main></body>`,
    attributes: '',
  });
}

/** The map of a theme with nothing selected. Ids begin with the theme's name: two maps stand in one document. */
function drawTheme(language: Language, theme: Theme): string {
  const view = { ...frontView, language, theme };
  const drawn = drawMap(
    {
      index,
      view,
      text: texts[language],
      palette: palettes.light,
      drawing,
      emphasis: emphasise(index, view),
      hatched: false,
    },
    shapes,
    size,
    map,
  );
  const svg = `<svg viewBox="0 0 ${map.width} ${map.height}" role="img" aria-label="${texts[language].map.label}">${drawn}</svg>`;
  return svg
    .replaceAll(/ id="([^"]*)"/g, ` id="${theme}-$1"`)
    .replaceAll(/url\(#([^)]*)\)/g, `url(#${theme}-$1)`)
    .replaceAll(/href="#([^"]*)"/g, `href="#${theme}-$1"`);
}
