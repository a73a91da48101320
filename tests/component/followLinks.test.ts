import { fireEvent } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import GrantsChart from '../../src/charts/GrantsChart.svelte';
import { headlineOf } from '../../src/panel/headline.ts';
import { followLinks } from '../../src/shells/followLinks.svelte.ts';
import Header from '../../src/shells/Header.svelte';
import { fileAddresses } from '../../src/shells/addressOf.ts';
import { Reader } from '../../src/state/reader.svelte.ts';
import { frontView } from '../../src/state/view.ts';
import { texts } from '../../src/text/texts.ts';
import { index, only, show, viewOf, type Shown } from './stage.ts';

const front = 'http://localhost:3000/kort/index.html';
const root = new URL('./', front);

// One reader for the whole file: what follows links listens to the document for good, as it does on the site.
const reader = new Reader(index, frontView, headlineOf(index, frontView, texts.da));
reader.say = (view) => headlineOf(reader.index, view, texts.da);
beforeAll(() => {
  history.replaceState(null, '', new URL(front).pathname);
  followLinks(reader, texts.da, fileAddresses(root.href));
});

beforeEach(() => {
  history.replaceState(null, '', new URL(front).pathname);
  reader.follow('index.html');
});

const shownAddress = () => location.href.slice(root.href.length);

describe('links on the page', () => {
  /** The chart's row of a cluster. */
  function rowOf(id: string): HTMLAnchorElement {
    return only(show(GrantsChart, {}, reader).page, `a[data-cluster="${id}"]`);
  }

  it('select at a click, without a new page, and clear at the second click', async () => {
    const row = rowOf('clean');
    await fireEvent.click(row);
    expect(reader.view).toEqual({ ...frontView, selection: { kind: 'cluster', id: 'clean' } });
    expect(shownAddress()).toBe('klynge-clean.html');
    expect(row).toHaveAttribute('aria-current', 'true');
    await fireEvent.click(row);
    expect(reader.view).toEqual(frontView);
    expect(shownAddress()).toBe('index.html');
    expect(row).not.toHaveAttribute('aria-current');
  });

  it('work wherever within them the click lands', async () => {
    await fireEvent.click(only(rowOf('made'), '.amount'));
    expect(reader.view.selection).toEqual({ kind: 'cluster', id: 'made' });
  });

  it('are the browser’s own with a modifier key or another button', async () => {
    const row = rowOf('clean');
    for (const how of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) {
      const notPrevented = await fireEvent.click(row, how);
      expect(notPrevented).toBe(true);
    }
    expect(reader.view).toEqual(frontView);
  });

  it('compare at a click with Shift, and leave at the second one', async () => {
    const row = rowOf('made');
    reader.go(viewOf('cluster', 'clean'));
    flushSync();
    await fireEvent.click(row, { shiftKey: true });
    expect(reader.view).toEqual(
      viewOf('cluster', 'clean', { comparison: { kind: 'cluster', id: 'made' } }),
    );
    expect(shownAddress()).toBe('klynge-clean.html?sammenlign=klynge-made');
    await fireEvent.click(row, { shiftKey: true });
    expect(reader.view).toEqual(viewOf('cluster', 'clean'));
  });

  it('with Shift on one of two compared leave the other', async () => {
    const comparison = { kind: 'cluster', id: 'made' } as const;
    const row = rowOf('clean');
    reader.go(viewOf('cluster', 'clean', { comparison }));
    flushSync();
    await fireEvent.click(row, { shiftKey: true });
    expect(reader.view).toEqual(viewOf('cluster', 'made'));
  });

  it('compare with a city’s mark within a cluster’s row, where a city is selected', async () => {
    const row = rowOf('made');
    reader.go(viewOf('city', 'aarhus'));
    flushSync();
    await fireEvent.click(only(row, '[data-city="odense"]'), { shiftKey: true });
    expect(reader.view.comparison).toEqual({ kind: 'city', id: 'odense' });
  });

  it('with Shift on another kind of thing are the browser’s own', async () => {
    const row = rowOf('made');
    reader.go(viewOf('area', 'viborg'));
    expect(await fireEvent.click(row, { shiftKey: true })).toBe(true);
    expect(reader.view).toEqual(viewOf('area', 'viborg'));
  });

  it('mark no text where Shift and a click compare', async () => {
    const row = rowOf('made');
    expect(await fireEvent.mouseDown(row, { shiftKey: true })).toBe(true);
    reader.go(viewOf('cluster', 'clean'));
    expect(await fireEvent.mouseDown(row, { shiftKey: true })).toBe(false);
  });

  it.each([
    ['another site', 'https://example.org/klynge-clean.html'],
    ['a page that is not ours', 'findes-ikke.html'],
    ['the other language', 'en/klynge-clean.html'],
    ['a place further down', '#kilder'],
    ['a page above the site', '../index.html'],
  ])('to %s are left to the browser', async (_, href) => {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    document.body.append(link);
    const taken = vi.fn();
    // Last of all: hears whether the page took the click, and keeps the test's document where it is.
    const last = (event: Event): void => {
      taken(event.defaultPrevented);
      event.preventDefault();
    };
    window.addEventListener('click', last);
    await fireEvent.click(link);
    window.removeEventListener('click', last);
    link.remove();
    expect(taken).toHaveBeenCalledExactlyOnceWith(false);
    expect(reader.view).toEqual(frontView);
  });

  it('set the title, the theme and the colours of the document', () => {
    reader.go(viewOf('area', 'viborg', { palette: 'dark' }));
    flushSync();
    expect(document.title).toMatch(/^Viborg: tre kommuner, fire klynger/);
    expect(document.documentElement.dataset).toMatchObject({ theme: 'hospitals', palette: 'dark' });
    reader.go(frontView);
    flushSync();
    expect(document.documentElement).not.toHaveAttribute('data-palette');
    expect(document.title).toMatch(/^Tolv af de fjorten klynger er i København/);
  });

  it('are undone by Escape', async () => {
    reader.go(viewOf('cluster', 'clean'));
    await fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(reader.view).toEqual(frontView);
    const before = history.length;
    await fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(history.length).toBe(before);
  });

  it('are undone step by step: Escape leaves a comparison first, then the selection', async () => {
    const comparison = { kind: 'cluster', id: 'made' } as const;
    reader.go(viewOf('cluster', 'clean', { comparison }));
    await fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(reader.view).toEqual(viewOf('cluster', 'clean'));
    await fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(reader.view).toEqual(frontView);
  });

  it('are previewed while the pointer rests on them, and no longer', async () => {
    const row = rowOf('clean');
    await fireEvent.pointerOver(only(row, '.amount'));
    expect(reader.preview).toEqual({ kind: 'cluster', id: 'clean' });
    expect(row).toHaveAttribute('data-preview');
    expect(row).toHaveAttribute('data-emphasis', 'rest');
    await fireEvent.pointerOver(document.body);
    expect(reader.preview).toBeNull();
    expect(row).not.toHaveAttribute('data-preview');
    await fireEvent.pointerOver(row);
    await fireEvent.pointerLeave(document);
    expect(reader.preview).toBeNull();
  });

  it('are previewed while they have the focus, like under the pointer', async () => {
    await fireEvent.focusIn(rowOf('made'));
    expect(reader.preview).toEqual({ kind: 'cluster', id: 'made' });
    await fireEvent.focusOut(document.body);
    expect(reader.preview).toBeNull();
  });

  it('are previewed on the land too: the area that a municipality belongs to', async () => {
    const link = document.createElement('a');
    link.dataset['area'] = 'viborg';
    link.innerHTML = '<span data-municipality="skive">Skive</span>';
    document.body.append(link);
    await fireEvent.pointerOver(only(link, 'span'));
    expect(reader.preview).toEqual({ kind: 'area', id: 'viborg' });
    link.remove();
  });

  it('follow the back button', async () => {
    reader.go(viewOf('cluster', 'clean'));
    reader.go(viewOf('city', 'aarhus'));
    history.replaceState(null, '', 'klynge-clean.html');
    await fireEvent.popState(window);
    expect(reader.view).toEqual(viewOf('cluster', 'clean'));
  });
});

describe('the head of the page', () => {
  const hrefs = (shown: Shown) =>
    [...shown.page.querySelectorAll('a')].map((link) => link.getAttribute('href'));

  it('links home, to both themes, to the pages of text and to the other language, with the reader’s choices', () => {
    const view = viewOf('city', 'aarhus', { palette: 'dark', order: 'name' });
    const shown = show(Header, {}, view);
    expect(hrefs(shown)).toEqual([
      '#indhold',
      'index.html?palet=moerk',
      'by-aarhus.html?orden=navn&palet=moerk',
      'by-aarhus.html?tema=hospitaler&orden=navn&palet=moerk',
      'pejlemaerker.html?palet=moerk',
      'program.html?palet=moerk',
      'diagrammer.html?palet=moerk',
      'kilder.html?palet=moerk',
      'data.html?palet=moerk',
      'en/by-aarhus.html?orden=navn&palet=moerk',
    ]);
    const language = only(shown.page, 'a[hreflang]');
    expect(language).toHaveAttribute('hreflang', 'en');
    expect(language).toHaveAttribute('lang', 'en');
    expect(only(shown.page, '[aria-current]')).toHaveTextContent(texts.da.header.theme.clusters);
  });

  it('leads from an English page to the Danish one', () => {
    const shown = show(Header, {}, viewOf('city', 'aarhus', { language: 'en' }));
    expect(only(shown.page, 'a[hreflang]')).toHaveAttribute('href', '../by-aarhus.html');
    expect(only(shown.page, 'a[hreflang]')).toHaveAttribute('hreflang', 'da');
    expect(hrefs(shown)).toContain('../en/index.html');
  });

  it('changes the colours without a step in the history', async () => {
    const shown = show(Header, {}, viewOf('city', 'aarhus'));
    const before = history.length;
    const select = only<HTMLSelectElement>(shown.page, 'select');
    await fireEvent.change(select, { target: { value: 'projector' } });
    expect(shown.reader.view.palette).toBe('projector');
    expect(history.length).toBe(before);
    expect(select.labels?.[0]).toHaveTextContent(texts.da.header.palette);
  });

  it('shows the colours that the address asks for', () => {
    const shown = show(Header, {}, { ...frontView, palette: 'dark' });
    expect(only<HTMLSelectElement>(shown.page, 'select').value).toBe('dark');
    shown.go({ ...frontView, palette: 'light' });
    expect(only<HTMLSelectElement>(shown.page, 'select').value).toBe('light');
  });
});
