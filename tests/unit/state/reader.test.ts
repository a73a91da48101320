import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Reader, type Finding, type Headline } from '../../../src/state/reader.svelte.ts';
import { frontView } from '../../../src/state/view.ts';
import { viewOf } from './anyView.ts';
import { index } from './tables.ts';

/** A browser's history: the addresses of the steps, each resolved against the one before. */
class Steps {
  readonly addresses = ['https://example.org/kort/index.html'];
  pushState = (_: null, __: string, address: string): void => {
    this.addresses.push(this.#resolved(address));
  };
  replaceState = (_: null, __: string, address: string): void => {
    this.addresses.splice(-1, 1, this.#resolved(address));
  };
  #resolved(address: string): string {
    return new URL(address, this.addresses.at(-1)).href;
  }
  /** What the address bar shows. */
  get shown(): string {
    return (this.addresses.at(-1) ?? '').replace('https://example.org', '');
  }
}

let steps = new Steps();

beforeEach(() => {
  steps = new Steps();
  const page = {};
  vi.stubGlobal('window', Object.assign(page, { parent: page }));
  vi.stubGlobal('history', steps);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the reader', () => {
  it('goes to a selection by a step that the back button undoes', () => {
    const reader = new Reader(index, frontView);
    reader.go(viewOf('cluster', 'clean'));
    expect(steps.addresses).toHaveLength(2);
    expect(steps.shown).toBe('/kort/klynge-clean.html');
    expect(reader.emphasis.of('cluster', 'clean').level).toBe('selected');
  });

  it('writes a change of order or colours without a step', () => {
    const reader = new Reader(index, frontView);
    reader.go({ ...frontView, order: 'name', palette: 'dark' });
    expect(steps.addresses).toHaveLength(1);
    expect(steps.shown).toBe('/kort/index.html?orden=navn&palet=moerk');
  });

  it('never adds a step inside another page’s frame', () => {
    vi.stubGlobal('window', { parent: {} });
    const reader = new Reader(index, frontView);
    reader.go(viewOf('cluster', 'clean'));
    expect(steps.addresses).toHaveLength(1);
    expect(steps.shown).toBe('/kort/klynge-clean.html');
  });

  it('links from English pages to English pages', () => {
    steps.replaceState(null, '', 'en/index.html');
    const reader = new Reader(index, { ...frontView, language: 'en' });
    expect(reader.hrefOf({ kind: 'city', id: 'aarhus' })).toBe('../en/by-aarhus.html');
    reader.go(viewOf('city', 'aarhus', { language: 'en' }));
    expect(steps.shown).toBe('/kort/en/by-aarhus.html');
    expect(reader.href({ ...reader.view, language: 'da' })).toBe('../by-aarhus.html');
  });

  it('links a thing to its page, and the selected thing to the cleared one', () => {
    const reader = new Reader(index, viewOf('city', 'aarhus', { palette: 'dark' }));
    const aarhus = { kind: 'city', id: 'aarhus' } as const;
    expect(reader.hrefTo(aarhus)).toBe('index.html?palet=moerk');
    expect(reader.hrefOf(aarhus)).toBe('by-aarhus.html?palet=moerk');
    expect(reader.hrefTo({ kind: 'city', id: 'odense' })).toBe('by-odense.html?palet=moerk');
  });

  it('follows an address without touching the history, and remembers what it did not understand', () => {
    const reader = new Reader(index, frontView);
    reader.preview = { kind: 'city', id: 'odense' };
    reader.note = 'Du er i Viborg.';
    reader.follow('by-aarhus.html?tema=sygehuse');
    expect(reader.view).toEqual(viewOf('city', 'aarhus'));
    expect(reader.notUnderstood).toEqual([{ part: 'tema', value: 'sygehuse' }]);
    expect(reader.preview).toBeNull();
    expect(reader.note).toBe('');
    expect(steps.addresses).toEqual(['https://example.org/kort/index.html']);
  });

  it('stays with the View it has when an address says the same', () => {
    const reader = new Reader(index, viewOf('city', 'aarhus'));
    const { view } = reader;
    reader.follow('by-aarhus.html');
    expect(reader.view).toBe(view);
    reader.follow('by-odense.html');
    expect(reader.view).toEqual(viewOf('city', 'odense'));
  });

  it('forgets where it was, what it did not understand and what it rested on once it goes on', () => {
    const reader = new Reader(index, frontView);
    reader.follow('by-atlantis.html');
    expect(reader.notUnderstood).toHaveLength(1);
    reader.note = 'Du er i Viborg.';
    reader.preview = { kind: 'city', id: 'odense' };
    reader.go(viewOf('city', 'aarhus'));
    expect(reader.notUnderstood).toEqual([]);
    expect(reader.note).toBe('');
    expect(reader.preview).toBeNull();
  });

  it('arrives understanding everything, with nothing to say and no question', () => {
    const reader = new Reader(index, frontView);
    expect(reader.notUnderstood).toEqual([]);
    expect(reader.note).toBe('');
    expect(reader.asking).toBe(false);
    expect(reader.headline).toEqual({ headline: '', lede: '' });
  });

  it('has the tables whole, and as the filter shows them', () => {
    const reader = new Reader(index, { ...frontView, status: 'emerging' });
    expect(reader.tables.dataset.clusters).toHaveLength(14);
    const { index: shown } = reader;
    expect(new Set(shown.dataset.clusters.map(({ status }) => status))).toEqual(
      new Set(['emerging']),
    );
    reader.go(frontView);
    expect(shown.dataset.clusters).toHaveLength(14);
    expect(shown.cities).toBe(index.cities);
  });
});

describe('what is said over the map', () => {
  const rendered: Headline = { headline: 'Rendered', lede: 'By the build.' };
  const said: Headline = { headline: 'Said', lede: 'In the browser.' };
  const found: Finding = { headline: 'Found', lede: 'Of two.', announcement: 'Two.' };
  const aarhus = viewOf('city', 'aarhus');
  const two = viewOf('city', 'aarhus', { comparison: { kind: 'city', id: 'odense' } });

  it('is what the page was rendered with, until what says it has come', () => {
    const reader = new Reader(index, frontView, rendered);
    expect(reader.headline).toBe(rendered);
    expect(reader.spoken).toBe(true);
    reader.go(aarhus);
    expect(reader.headline).toBe(rendered);
    expect(reader.spoken).toBe(false);
    reader.say = () => said;
    expect(reader.headline).toBe(said);
    expect(reader.spoken).toBe(true);
  });

  it('is what the page was rendered with where the reader arrived, whatever has come', () => {
    const reader = new Reader(index, frontView, rendered);
    reader.say = () => said;
    expect(reader.headline).toBe(rendered);
    reader.go(aarhus);
    reader.go(frontView);
    expect(reader.headline).toBe(rendered);
  });

  it('is the finding on two compared things, once that has come', () => {
    const reader = new Reader(index, frontView, rendered);
    reader.say = () => said;
    reader.go(two);
    expect(reader.spoken).toBe(false);
    expect(reader.finding).toBeNull();
    reader.ofTwo = (view) => (view.comparison ? found : null);
    expect(reader.finding).toBe(found);
    expect(reader.headline).toBe(found);
    expect(reader.spoken).toBe(true);
    reader.go(aarhus);
    expect(reader.finding).toBeNull();
    expect(reader.headline).toBe(said);
  });
});
