import { paletteOfWord, paletteWord } from '../state/address.ts';
import { paletteChoices, type PaletteChoice } from '../state/view.ts';

/** Shows a page of text in the colours that its address asks for, and lets the reader choose others. */
export function keepPalette(page: Document, { search }: Location, history: History): void {
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
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const own = link.origin === new URL(page.URL).origin && !link.hasAttribute('download');
      if (own && !link.getAttribute('href')?.startsWith('#')) {
        link.href = withPalette(link.href, palette);
      }
    }
  }
}

function withPalette(address: string, palette: PaletteChoice): string {
  const url = new URL(address);
  if (palette === 'auto') url.searchParams.delete('palet');
  else url.searchParams.set('palet', paletteWord(palette));
  return url.href;
}
