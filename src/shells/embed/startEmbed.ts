/** Brings a prerendered embed to life: reads its address, and draws it anew when the reader selects something. */
import drawing from 'virtual:drawing';
import { embedHeight } from '../../embed/embedHeight.ts';
import { heightMessages } from '../../embed/heightMessage.ts';
import { embedFormats } from '../../map/embedFormats.ts';
import { layoutsIn } from '../../map/layoutFormats.ts';
import { previewIn } from '../../map/previewIn.ts';
import { roving } from '../../map/rovingFocus.ts';
import { readShapes } from '../../map/shapes.ts';
import { tableNames } from '../../model/background.ts';
import { fromColumns, type ByColumn } from '../../model/columns.ts';
import type { Dataset } from '../../model/dataset.ts';
import { indexDataset } from '../../model/questions.ts';
import { headlineOf } from '../../panel/headline.ts';
import { nameOf } from '../../panel/nameOf.ts';
import { format, parse, type Parsed } from '../../state/address.ts';
import { passing } from '../../state/passing.ts';
import { Reader } from '../../state/reader.svelte.ts';
import {
  clear,
  isSame,
  selectionKinds,
  toggle,
  type Selection,
  type View,
} from '../../state/view.ts';
import type { FullText } from '../../text/context.ts';
import type { CommonText } from '../../text/da.ts';
import type { FindingsText } from '../../text/daFindings.ts';
import type { EmbedText } from '../../text/daEmbed.ts';
import type { daAnnounce } from '../../text/late/daAnnounce.ts';
import Embed from './Embed.svelte';
import { draw } from './draw.ts';
import { trustedHtml } from '../trustedHtml.ts';
import { within } from '../within.ts';
import { EmbedZoom } from './zoom.ts';

/** What an embed of one language reads. */
export interface EmbedWords {
  readonly dataset: ByColumn<Dataset>;
  readonly text: CommonText & FindingsText;
  readonly words: EmbedText;
  readonly announce: Pick<typeof daAnnounce, 'cleared' | 'selected'>;
}

/** Starts the embed that the document is. */
export function startEmbed({ dataset, text, words, announce }: EmbedWords): void {
  const html = document.documentElement;
  const place = within(document, '#kort');
  const announcer = within(document, '[data-announce]');
  const root = new URL(html.dataset['root'] ?? './', location.href);
  const index = indexDataset(fromColumns(dataset, tableNames));
  const shapes = readShapes(document);
  const backdrop = document.querySelector('.backdrop')?.innerHTML ?? '';
  const layouts = layoutsIn(embedFormats);
  const read = (href: string): Parsed =>
    parse(href.startsWith(root.href) ? href.slice(root.href.length) : '', index.known);
  const arrival = read(location.href);
  let { view } = arrival;
  let headline = headlineOf(index, view, text as FullText);
  const { embed } = view;
  if (!embed) return;
  const { locked, panel } = embed;
  const zoom = new EmbedZoom({
    place,
    view: () => view,
    redraw: () => redraw([]),
    clicked: (id) => {
      const municipality = index.municipalities.get(id ?? '');
      if (locked) return;
      if (municipality) go(toggle(view, { kind: 'area', id: municipality.area }));
      else if (view.selection) go(clear(view));
    },
    failed: () => (announcer.textContent = words.zoomFailed),
  });

  if (view.palette !== 'auto') html.dataset['palette'] = view.palette;
  if (embed.transparent) html.dataset['background'] = 'transparent';
  const { search } = location;
  // The page was rendered for its file name alone: what the query adds, and what only a script can do, comes now.
  const [file = ''] = format(view).split('?');
  if (format(view) !== file || arrival.notUnderstood.length > 0) show(arrival);
  else if (locked) unlink();

  place.addEventListener('click', ({ target }) => {
    const steps = (target as Element).closest<HTMLElement>('button[data-zoom]')?.dataset['zoom'];
    if (steps !== undefined) void zoom.by(Number(steps));
  });
  if (!locked) {
    document.addEventListener('click', select);
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && view.selection) go(clear(view));
    });
  }
  for (const type of ['pointerover', 'focusin'] as const) {
    document.addEventListener(type, ({ target }) => preview(previewIn(target)));
  }
  for (const type of ['pointerleave', 'focusout'] as const) {
    document.addEventListener(type, () => preview(null));
  }
  roving(place);
  askForHeight();
  addEventListener('resize', askForHeight);
  // What the map zooms with is a module, which a frame of no origin may not load.
  if (origin !== 'null') html.dataset['zooms'] = '';
  html.dataset['ready'] = '';

  /** Tells the host what height suits the embed at its width and its reader's type, by the address the host gave it. */
  function askForHeight() {
    const type = parseFloat(getComputedStyle(html).fontSize) / 16;
    const height = embedHeight(innerWidth / type, { panel }) * type;
    for (const message of heightMessages(height, file, search)) parent.postMessage(message, '*');
  }

  function select(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.hasAttribute('target') || event.defaultPrevented) return;
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.altKey) return;
    const href = link instanceof SVGAElement ? link.href.baseVal : link.href;
    event.preventDefault();
    go(read(new URL(href, location.href).href).view);
  }

  function go(next: View) {
    const selected = !isSame(view.selection, next.selection);
    show({ view: next, notUnderstood: [] });
    if (!selected) return;
    const { selection } = next;
    const what = selection
      ? announce.selected(text.kind[selection.kind], nameOf(index, selection, text))
      : announce.cleared;
    announcer.textContent = `${what} ${headline.headline}.`;
  }

  /** Shows a View and writes its address: the host's history grows by nothing. */
  function show({ view: next, notUnderstood }: Parsed) {
    view = next;
    headline = headlineOf(passing(index, view.status), view, text as FullText);
    redraw(notUnderstood);
    html.dataset['theme'] = view.theme;
    document.title = text.pageTitle(headline.headline);
    try {
      history.replaceState(null, '', new URL(format(view), root).href);
    } catch {
      // A host may forbid it: the embed's address then stays that of its beginning.
    }
  }

  /** Draws the embed anew, and gives the focus back to the same thing's mark. */
  function redraw(notUnderstood: Parsed['notUnderstood']) {
    const reader = new Reader(index, view, headline);
    reader.notUnderstood = notUnderstood;
    const focused = focusIn(place);
    place.innerHTML = trustedHtml(
      draw(Embed, {
        reader,
        text,
        words,
        shapes,
        drawing,
        layouts: zoom.layouts() ?? layouts,
        backdrop,
        moved: zoom.isMoved,
      }),
    );
    zoom.attach();
    if (locked) unlink();
    if (focused) place.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  }

  /** In a locked embed nothing leads to another selection. */
  function unlink() {
    for (const link of place.querySelectorAll('a:not([target])')) {
      link.removeAttribute('href');
      // A mark keeps its name for screen readers.
      if (link instanceof SVGAElement && link.hasAttribute('aria-label')) {
        link.setAttribute('role', 'img');
      }
    }
  }

  function preview(thing: Selection | null) {
    for (const link of place.querySelectorAll('a[data-preview]')) {
      link.removeAttribute('data-preview');
    }
    if (!thing) return;
    for (const link of place.querySelectorAll(`a[data-${thing.kind}="${thing.id}"]`)) {
      link.setAttribute('data-preview', '');
    }
  }
}

/** A selector of what has the focus, which finds the same thing's link after the embed was drawn anew. */
function focusIn(place: HTMLElement): string | null {
  const focused = document.activeElement?.closest<HTMLElement | SVGElement>('a');
  if (!focused || !place.contains(focused)) return null;
  const part = ['.marks', '.beside', '.say'].find((one) => focused.closest(one)) ?? '';
  for (const kind of selectionKinds) {
    const id = focused.dataset[kind];
    if (id !== undefined) return `${part} a[data-${kind}="${id}"]`;
  }
  return null;
}
