/** What makes the site an app that can be installed: a manifest for each language, and icons. */
import { renderAsync } from '@resvg/resvg-js';
import { palettes } from '../look/palette.ts';
import type { Language } from '../model/dataset.ts';
import { fileIn } from '../state/address.ts';

/** Names of the manifests, relative to the site's root: both lie there, so that each spans the whole site. */
export const manifestFiles: Readonly<Record<Language, string>> = {
  da: 'app.webmanifest',
  en: 'app-en.webmanifest',
};

const descriptions: Readonly<Record<Language, string>> = {
  da: 'Danmarks klynger og hospitalsområder',
  en: 'Denmark’s clusters and hospital areas',
};

/** The icons: names, px, and whether the system may cut the corners off. */
const icons = [
  { file: 'icon-192.png', size: 192, maskable: false },
  { file: 'icon-512.png', size: 512, maskable: false },
  { file: 'icon-maskable-512.png', size: 512, maskable: true },
] as const;

/** A language's manifest. All addresses are relative: the site may lie under any path. */
export function manifest(language: Language): string {
  const { paper } = palettes.light.colours;
  return `${JSON.stringify(
    {
      name: `Klyngekort: ${descriptions[language]}`,
      short_name: 'Klyngekort',
      description: descriptions[language],
      lang: language,
      start_url: fileIn(language, 'index.html'),
      scope: './',
      display: 'standalone',
      background_color: paper,
      theme_color: paper,
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        ...icons.map(({ file, size, maskable }) => ({
          src: file,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose: maskable ? 'maskable' : 'any',
        })),
      ],
    },
    null,
    2,
  )}\n`;
}

/** The icons as PNG, from the site's own (an SVG of 32 × 32). */
export async function renderIcons(
  svg: string,
): Promise<readonly { readonly file: string; readonly png: Uint8Array }[]> {
  return Promise.all(
    icons.map(async ({ file, size, maskable }) => {
      const image = await renderAsync(maskable ? withMargin(svg) : svg, {
        fitTo: { mode: 'width', value: size },
      });
      return { file, png: image.asPng() };
    }),
  );
}

/** Whatever shape it is cut to keeps the middle 80 %. */
function withMargin(svg: string): string {
  const content = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace('</svg>', '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 44 44"><rect x="-6" y="-6" width="44" height="44" fill="${palettes.light.colours.paper}" />${content}</svg>`;
}
