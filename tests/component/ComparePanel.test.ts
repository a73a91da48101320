import { fireEvent } from '@testing-library/svelte';
import { createRawSnippet, flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import CompareControl from '../../src/panel/CompareControl.svelte';
import Background from '../../src/panel/Background.svelte';
import Panel from '../../src/panel/Panel.svelte';
import ClusterPanel from '../../src/panel/ClusterPanel.svelte';
import AreaPanel from '../../src/panel/AreaPanel.svelte';
import CityPanel from '../../src/panel/CityPanel.svelte';
import MunicipalityPanel from '../../src/panel/MunicipalityPanel.svelte';
import RegionPanel from '../../src/panel/RegionPanel.svelte';
import ComparePanel, { CompareTones } from '../../src/panel/comparison.ts';
import { Parts } from '../../src/state/parts.svelte.ts';
import { frontView, type SelectionKind, type View } from '../../src/state/view.ts';
import { texts } from '../../src/text/texts.ts';
import { index, only, seen, show, viewOf, type Shown } from './stage.ts';

const words = texts.da.compare;
const chart = createRawSnippet(() => ({ render: () => '<figure>The chart</figure>' }));
const parts = new Parts(null, {
  cluster: ClusterPanel,
  city: CityPanel,
  area: AreaPanel,
  region: RegionPanel,
  municipality: MunicipalityPanel,
  comparison: ComparePanel,
  compareControl: CompareControl,
});

const panel = (view: View): Shown => show(Panel, { chart }, view, parts);
const beside = (kind: SelectionKind, id: string, other: string): Shown =>
  panel(viewOf(kind, id, { comparison: { kind, id: other } }));
/** A row of a table as it reads. */
const row = (page: HTMLElement, name: string): string[] =>
  [...page.querySelectorAll('tr')]
    .map((line) => [...line.children].map(seen))
    .find(([first]) => first === name)
    ?.slice(1) ?? [];
const address = (element: Element) => element.getAttribute('href');

describe('two clusters side by side', () => {
  it('have both names as headings that lead to their pages', () => {
    const { page } = beside('cluster', 'clean', 'made');
    const headings = [...page.querySelectorAll('h2')].map((heading) => only(heading, 'a'));
    expect(headings.map(seen)).toEqual(['CLEAN', 'MADE']);
    expect(headings.map(address)).toEqual(['klynge-clean.html', 'klynge-made.html']);
  });

  it('have their figures in one row, with what is between them', () => {
    const { page } = beside('cluster', 'clean', 'made');
    expect(row(page, 'Tilsagn')[0]).toBe('17,5 mio. kr.');
    expect(row(page, 'Tilsagn')[1]).toMatch(/^4,0 mio\. kr\. −13,5/);
    expect(row(page, 'Hovedkvarter').map((cell) => cell.split(',')[0])).toEqual([
      'Sønderborg',
      'København',
    ]);
    expect(row(page, 'Status')).toEqual(['styrkeposition']);
  });

  it('have the chart between the short rows and the lists', () => {
    const { page } = beside('cluster', 'clean', 'made');
    const [first, second] = page.querySelectorAll('table');
    const figure = only(page, 'figure');
    expect(first?.compareDocumentPosition(figure)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(second?.compareDocumentPosition(figure)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  });

  it('can each be dropped, change places, and be left', () => {
    const { page } = beside('cluster', 'clean', 'made');
    const link = (name: string) =>
      [...page.querySelectorAll('a')].find(
        (one) => one.getAttribute('aria-label') === name || seen(one).startsWith(name),
      ) ?? page;
    expect(address(link(words.drop('CLEAN')))).toBe('klynge-made.html');
    expect(address(link(words.drop('MADE')))).toBe('klynge-clean.html');
    expect(address(link(words.swap))).toBe('klynge-made.html?sammenlign=klynge-clean');
    expect(address(link(words.leave))).toBe('klynge-clean.html');
  });

  it('show which of two each thing belongs to', () => {
    const { page } = beside('cluster', 'clean', 'made');
    const of = (city: string) =>
      page.querySelector(`.rest a[data-city="${city}"]`)?.getAttribute('data-of');
    expect([of('middelfart'), of('odense'), of('aarhus')]).toEqual([
      'selected',
      'compared',
      'both',
    ]);
  });
});

describe('the figures of two', () => {
  it.each<[SelectionKind, string, string]>([
    ['cluster', 'clean', 'made'],
    ['city', 'aarhus', 'odense'],
    ['area', 'viborg', 'herning'],
    ['region', 'sjaelland', 'hovedstaden'],
    ['municipality', 'viborg', 'aarhus'],
  ])('of the kind %s have a source mark in every row', (kind, one, other) => {
    const { page } = beside(kind, one, other);
    const rows = [...page.querySelectorAll('tbody th')].map(seen);
    const unmarked = [...page.querySelectorAll('tbody th')].filter(
      (name) => !name.querySelector('[data-claim]'),
    );
    expect(rows.length).toBeGreaterThan(6);
    // Within a set the mark stands at its name.
    expect(new Set(unmarked.map(seen))).toEqual(new Set([words.onlyOne, words.inBoth]));
  });
});

describe('the notes and sources below two', () => {
  const below = (view: View) => show(Background, { index }, view).page;
  const headings = (page: HTMLElement) => [...page.querySelectorAll('h2')].map(seen);

  it('are about both clusters, by name', () => {
    const made = { kind: 'cluster', id: 'made' } as const;
    const page = below(viewOf('cluster', 'clean', { comparison: made }));
    expect(headings(page)).toEqual(['Om klyngen: CLEAN', 'Om klyngen: MADE', 'Kilder']);
    const sources = [...page.querySelectorAll('#kilder li')].map(seen);
    expect(sources.filter((one) => one.endsWith('(begge).')).length).toBeGreaterThan(0);
    expect(sources.filter((one) => one.endsWith('(MADE).')).length).toBeGreaterThan(0);
  });

  it('are about both areas, and what holds for all areas is said once', () => {
    const herning = { kind: 'area', id: 'aarhus' } as const;
    const page = below(viewOf('area', 'viborg', { comparison: herning }));
    expect(headings(page)).toContain('Samarbejdet her: Viborg');
    expect(headings(page)).toContain('Samarbejdet her: Aarhus');
    expect(page.querySelectorAll('[data-claim=division]')).toHaveLength(1);
    expect(page.querySelectorAll('ol')).toHaveLength(1);
  });

  it('name nobody where one stands alone', () => {
    expect(headings(below(viewOf('cluster', 'clean')))).toEqual(['Om klyngen', 'Kilder']);
    expect(seen(below(viewOf('city', 'aarhus')))).not.toContain('(begge)');
  });
});

describe('two places side by side', () => {
  it.each<[SelectionKind, string, string, string]>([
    ['city', 'aarhus', 'odense', 'Klynger'],
    ['area', 'viborg', 'herning', 'Indbyggere'],
    ['region', 'sjaelland', 'hovedstaden', 'Indbyggere'],
    ['municipality', 'skive', 'thisted', 'Område'],
  ])('of the kind %s have a row for what matters there', (kind, one, other, name) => {
    const { page } = beside(kind, one, other);
    expect(row(page, name)).toHaveLength(2);
  });

  it('say plainly what there is none of', () => {
    const { page } = beside('area', 'thisted', 'viborg');
    expect(row(page, words.onlyOne)[0]).toBe(words.nothing);
    expect(row(page, words.inBoth)).toEqual([words.nothing]);
  });
});

describe('the way into a comparison', () => {
  async function opened(view: View) {
    const shown = panel(view);
    const button = only<HTMLButtonElement>(shown.page, '.compare button');
    await fireEvent.click(button);
    flushSync();
    return { ...shown, button };
  }

  it('is a button that opens a list of everything else of the kind', async () => {
    const { page, button } = await opened(viewOf('cluster', 'clean'));
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const dialog = only(page, '[role="dialog"]');
    expect(dialog).toHaveAttribute('aria-label', words.chooser('CLEAN'));
    expect(dialog.querySelectorAll('a[data-cluster]')).toHaveLength(13);
    expect(only(dialog, 'a[data-cluster="made"]')).toHaveAttribute(
      'href',
      'klynge-clean.html?sammenlign=klynge-made',
    );
    expect(seen(dialog)).toContain('Shift-klik');
    expect(document.activeElement).toBe(only(dialog, 'input'));
  });

  it('follows what is typed, and says how much is left', async () => {
    const { page } = await opened(viewOf('municipality', 'skive'));
    const box = only<HTMLInputElement>(page, '[role="dialog"] input');
    await fireEvent.input(box, { target: { value: 'thi' } });
    const names = [...page.querySelectorAll('[role="dialog"] a')].map(seen);
    expect(names).toEqual(['Thisted']);
    expect(seen(only(page, '[role="status"]'))).toBe(words.found(1));
    await fireEvent.input(box, { target: { value: 'qqq' } });
    expect(seen(only(page, '[role="dialog"]'))).toContain(words.notFound);
  });

  it('is walked by arrow keys and closed by Escape, which then clears nothing', async () => {
    const { page, button } = await opened(viewOf('area', 'viborg'));
    const box = only<HTMLInputElement>(page, '[role="dialog"] input');
    await fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(page.querySelector('[role="dialog"] a'));
    const notPrevented = await fireEvent.keyDown(document.activeElement ?? box, { key: 'Escape' });
    expect(notPrevented).toBe(false);
    await Promise.resolve();
    flushSync();
    expect(page.querySelector('[role="dialog"]')).toBeNull();
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  it('is not there while nothing is selected', () => {
    expect(panel(frontView).page.querySelector('.compare')).toBeNull();
  });
});

describe('the key to the two tones', () => {
  const tones = (view: View) =>
    [...show(CompareTones, {}, view).page.querySelectorAll('li')].map(seen);

  it('names both, and says what a mark of both means where there is one', () => {
    const made = { kind: 'cluster', id: 'made' } as const;
    expect(tones(viewOf('cluster', 'clean', { comparison: made }))).toEqual([
      'CLEAN',
      'MADE',
      words.both,
    ]);
    const viborg = { kind: 'municipality', id: 'viborg' } as const;
    expect(tones(viewOf('municipality', 'skive', { comparison: viborg }))).toEqual([
      'Skive',
      'Viborg',
    ]);
  });
});
