/** What a journalist pastes: the frame alone, the script beside it, the element. Pure texts of HTML. */
import { languageFolders } from '../model/dataset.ts';
import { format } from '../state/address.ts';
import { escaped } from '../text/escaped.ts';
import { frontView, plainEmbed, type Embed, type PaletteChoice, type View } from '../state/view.ts';

/** An embed as it is to be pasted. */
export interface Pasted {
  /** The View with what it chooses as an embed. */
  readonly view: View;
  /** The site's own address with a slash at its end: absolute, for it is pasted elsewhere. */
  readonly siteUrl: string;
  /** What a screen reader says of the frame. */
  readonly title: string;
  /** px */
  readonly height: number;
}

/** The palettes that an embed is offered in: the others are for rooms and paper. */
export const embedPalettes = ['auto', 'light', 'dark'] as const satisfies readonly PaletteChoice[];

/** The embed that shows what a page shows. */
export function embedOf(view: View, embed: Embed = plainEmbed): View {
  const palette = embedPalettes.find((one) => one === view.palette) ?? 'auto';
  return { ...view, article: null, comparison: null, chart: frontView.chart, palette, embed };
}

/**
 * The frame: what works everywhere. Its height is fixed, so that nothing jumps when it loads, and said twice: a
 * host's stylesheet often sizes every frame, and a CMS that strips styles leaves the attribute.
 */
export function frameCode({ view, siteUrl, title, height }: Pasted): string {
  const attributes = [
    ['src', siteUrl + format(view)],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['allow', 'fullscreen; geolocation'],
    ['style', `width:100%;height:${height}px;border:0`],
  ] as const;
  return element('iframe', attributes);
}

/** The script that sizes the frames of this site and makes the element. */
export function scriptCode({ siteUrl }: Pick<Pasted, 'siteUrl'>): string {
  return element('script', [
    ['src', `${siteUrl}embed.js`],
    ['async', ''],
  ]);
}

/** The element, whose attributes are the words of the address, and the script that it needs. */
export function elementCode({ view, siteUrl, title }: Pasted): string {
  const { pathname, searchParams } = new URL(format(view), 'https://any.example/');
  const page = pathname.replace(/^.*\/|\.html$/g, '');
  const attributes = [
    ...(page === 'index' ? [] : [['valg', page] as const]),
    ...(languageFolders[view.language] ? [['sprog', view.language] as const] : []),
    ...searchParams,
    ['titel', title] as const,
  ];
  return `${element('klynge-kort', attributes)}\n${scriptCode({ siteUrl })}`;
}

/** An empty element with its closing tag: without one the rest of the article would end up in it. */
function element(name: string, attributes: Iterable<readonly [string, string]>): string {
  const written = [...attributes].map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`,
  );
  return `<${name}${written.join('')}></${name}>`;
}
