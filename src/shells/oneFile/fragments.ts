/**
 * Addresses as fragments of the one file that holds the whole site: `#by-aarhus?tema=hospitaler`, `#en/kilder`. What
 * stands after a second `#` is a place on that page: `#/kilder#modstrid`.
 */
import { languages, type Language } from '../../model/dataset.ts';
import { fileIn, format, paletteWord, sourcesId } from '../../state/address.ts';
import { Reader } from '../../state/reader.svelte.ts';
import type { PaletteChoice, View } from '../../state/view.ts';
import type { AddressOf } from '../addressOf.ts';

/**
 * An address as a link has it. The page of all sources is called what the list of sources on every other page is
 * called: a slash, which addresses may begin with, tells them apart.
 */
export function fragmentOf(address: string): string {
  const short = address.replace(/(^|\/)index\.html/, '$1').replace('.html', '');
  return `#${short === sourcesId ? '/' : ''}${short}`;
}

/** The language and the query of an address of the presentation; null for every other address. */
export function talkIn(
  address: string,
): { readonly language: Language; readonly query: string } | null {
  for (const language of languages) {
    const name = fileIn(language, 'praesentation');
    if (!address.startsWith(name)) continue;
    const found = /^(?:\.html)?(\?[^#]*)?$/.exec(address.slice(name.length));
    if (found) return { language, query: found[1] ?? '' };
  }
  return null;
}

/** The element of the page shown that a link leads to; null for any other link. */
export function placeOf(href: string | null): HTMLElement | null {
  return href?.startsWith('#') ? document.getElementById(href.slice(1)) : null;
}

export const fragmentAddress: AddressOf = (href) => {
  const [file = '', ...rest] = href.split('#');
  const here = file === '' || file === location.href.split('#')[0];
  return here && rest.length > 0 && !placeOf(href) ? rest.join('#') : null;
};

/** The same link in other colours; null for one that leads elsewhere, or to a place on the page shown. */
export function fragmentWithPalette(href: string, palette: PaletteChoice): string | null {
  const address = fragmentAddress(href);
  if (address === null) return null;
  const [, path = '', query = '', place = ''] = /^([^?#]*)\??([^#]*)(.*)$/.exec(address) ?? [];
  const words = new URLSearchParams(query);
  if (palette === 'auto') words.delete('palet');
  else words.set('palet', paletteWord(palette));
  return fragmentOf(path) + (words.size > 0 ? `?${words}` : '') + place;
}

/** A reader whose addresses are fragments. */
export class FragmentReader extends Reader {
  override href(view: View): string {
    return fragmentOf(format(view));
  }
}
