import { paletteOfWord, paletteWord } from '../state/address.ts';
import { paletteChoices, type PaletteChoice } from '../state/view.ts';

/** A link of the page shown in other colours; null where it does not lead to a page of the site. */
export type WithPalette = (href: string, palette: PaletteChoice) => string | null;

/**
 * Shows a page of text in the colours that its address asks for, and lets the reader choose others. `search` is the
 * query of its address, `withPalette` writes one.
 */
export function keepPalette(
  page: Document,
  search: string,
  history: History,
  withPalette: WithPalette = fileWithPalette,
): void {
  const choice = page.querySelector<HTMLSelectElement>('header select');
  const query = new URLSearchParams(search);
  show(paletteOfWord(query.get('palet')) ?? 'auto');
  choice?.addEventListener('change', () => {
    const chosen = paletteChoices.find((one) => one === choice.value) ?? 'auto';
    show(chosen);
    history.replaceState(null, '', withPalette(page.URL, chosen));
  });

  function show(palette: PaletteChoice): void {
    const { dataset } = page.documentElement;
    if (palette === 'auto') delete dataset['palette'];
    else dataset['palette'] = palette;
    if (choice) choice.value = palette;
    for (const link of page.querySelectorAll('a[href]:not([download])')) {
      const changed = withPalette(link.getAttribute('href') ?? '', palette);
      // Bars of charts are links of another kind, whose address is only an attribute.
      if (changed !== null) link.setAttribute('href', changed);
    }
  }
}

function fileWithPalette(href: string, palette: PaletteChoice): string | null {
  const url = new URL(href, document.URL);
  if (href.startsWith('#') || url.origin !== location.origin) return null;
  if (palette === 'auto') url.searchParams.delete('palet');
  else url.searchParams.set('palet', paletteWord(palette));
  return url.href;
}
