/** Makes the page's own links instant, and keeps address, title and document in step with the View. */
import { previewIn } from '../map/previewIn.ts';
import { parse } from '../state/address.ts';
import type { AddressOf } from './addressOf.ts';
import type { Reader } from '../state/reader.svelte.ts';
import { clear, compare, type Selection, type View } from '../state/view.ts';
import type { Text } from '../text/da.ts';

/** Starts following links, history and the Escape key. */
export function followLinks(reader: Reader, text: Text, addressOf: AddressOf): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || !isPlain(event)) return;
    const view = event.shiftKey ? comparisonAt(event.target) : viewOfLink(event.target);
    if (!view) return;
    event.preventDefault();
    // A page of text is another document: it is told the reader's colours, and the browser goes there.
    if (view.article) {
      const [, place] =
        addressOf((event.target as Element).closest('a')?.href ?? '')?.split('#') ?? [];
      location.href =
        reader.href({ ...view, palette: reader.view.palette }) + (place ? `#${place}` : '');
    } else reader.go(view);
  });
  // Else the browser marks all text between the last click and one that compares.
  document.addEventListener('mousedown', (event) => {
    if (event.shiftKey && comparisonAt(event.target)) event.preventDefault();
  });
  for (const type of ['pointerover', 'focusin'] as const) {
    document.addEventListener(type, ({ target }) => preview(previewIn(target)));
  }
  for (const type of ['pointerleave', 'focusout'] as const) {
    document.addEventListener(type, () => preview(null));
  }
  document.addEventListener('keydown', (event) => {
    const { view } = reader;
    if (event.key === 'Escape' && !event.defaultPrevented && view.selection) {
      reader.go(view.comparison ? { ...view, comparison: null } : clear(view));
    }
  });
  window.addEventListener('popstate', () => {
    reader.follow(addressOf(location.href) ?? '');
  });
  $effect.root(() => {
    $effect(() => keepDocument(reader, text));
  });

  /** A mark that moves in the page loses the focus in the middle of an update: a preview waits until that is over. */
  function preview(thing: Selection | null): void {
    queueMicrotask(() => (reader.preview = thing));
  }

  /** The View in which what stands there is compared with the selection; null where it is of another kind. */
  function comparisonAt(target: EventTarget | null): View | null {
    const kind = reader.view.selection?.kind;
    if (!kind || !(target instanceof Element)) return null;
    const id = target.closest<HTMLElement | SVGElement>(`[data-${kind}]`)?.dataset[kind];
    return id === undefined ? null : compare(reader.view, { kind, id });
  }

  /** The View that a link of this site leads to; null for every other link, the other language's and embeds'. */
  function viewOfLink(target: EventTarget | null): View | null {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.hasAttribute('target') || link.hasAttribute('download')) return null;
    const href = link instanceof SVGAElement ? link.href.baseVal : link.getAttribute('href');
    const address = href && addressOf(href);
    if (address == null) return null;
    const { view, notUnderstood } = parse(address, reader.known);
    const isHere = view.language === reader.view.language && !view.embed;
    return notUnderstood.length === 0 && isHere ? view : null;
  }
}

/** A click that the reader means for this tab: main button, and no modifier but Shift, which compares. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.altKey;
}

function keepDocument(reader: Reader, text: Text): void {
  const { view } = reader;
  const { dataset } = document.documentElement;
  dataset['theme'] = view.theme;
  if (view.palette === 'auto') delete dataset['palette'];
  else dataset['palette'] = view.palette;
  document.title = text.pageTitle(reader.headline.headline);
}
