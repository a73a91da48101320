import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepInStep, onChange } from '../../src/shells/keepInStep.svelte.ts';
import { Reader } from '../../src/state/reader.svelte.ts';
import { frontView } from '../../src/state/view.ts';
import { index, only, viewOf } from './stage.ts';

describe('the reader', () => {
  beforeEach(() => {
    history.replaceState(null, '', '/kort/index.html');
  });

  const shownAddress = () => location.pathname + location.search;

  it('goes to a selection by a step that the back button undoes', () => {
    const reader = new Reader(index, frontView);
    const before = history.length;
    reader.go(viewOf('cluster', 'clean'));
    expect(history.length).toBe(before + 1);
    expect(shownAddress()).toBe('/kort/klynge-clean.html');
    expect(reader.emphasis.of('cluster', 'clean').level).toBe('selected');
  });

  it('writes a change of order or colours without a step', () => {
    const reader = new Reader(index, frontView);
    const before = history.length;
    reader.go({ ...frontView, order: 'name', palette: 'dark' });
    expect(history.length).toBe(before);
    expect(shownAddress()).toBe('/kort/index.html?orden=navn&palet=moerk');
  });

  it('never adds a step inside another page’s frame', () => {
    const parent = vi.spyOn(window, 'parent', 'get').mockReturnValue({} as typeof window);
    const reader = new Reader(index, frontView);
    const before = history.length;
    reader.go(viewOf('cluster', 'clean'));
    expect(history.length).toBe(before);
    expect(shownAddress()).toBe('/kort/klynge-clean.html');
    parent.mockRestore();
  });

  it('links from English pages to English pages', () => {
    history.replaceState(null, '', '/kort/en/index.html');
    const reader = new Reader(index, { ...frontView, language: 'en' });
    expect(reader.hrefOf({ kind: 'city', id: 'aarhus' })).toBe('../en/by-aarhus.html');
    reader.go(viewOf('city', 'aarhus', { language: 'en' }));
    expect(shownAddress()).toBe('/kort/en/by-aarhus.html');
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
    const before = history.length;
    reader.preview = { kind: 'city', id: 'odense' };
    reader.follow('by-aarhus.html?tema=sygehuse');
    expect(reader.view).toEqual(viewOf('city', 'aarhus'));
    expect(reader.notUnderstood).toEqual([{ part: 'tema', value: 'sygehuse' }]);
    expect(reader.preview).toBeNull();
    expect(history.length).toBe(before);
    expect(shownAddress()).toBe('/kort/index.html');
  });

  it('forgets what it did not understand once it goes on', () => {
    const reader = new Reader(index, frontView);
    reader.follow('by-atlantis.html');
    reader.go(viewOf('city', 'aarhus'));
    expect(reader.notUnderstood).toEqual([]);
  });
});

function plainLinks(): HTMLElement {
  const element = document.createElement('nav');
  element.innerHTML = `<a data-city="aarhus" data-emphasis="rest">Aarhus</a>
    <a data-area="aarhus" data-emphasis="rest">Aarhus</a>
    <a data-cluster="marlog" data-emphasis="rest">MARLOG</a><a href="#">Top</a>`;
  return element;
}

describe('plain links that the build rendered', () => {
  it('follow the View', () => {
    const reader = new Reader(index, frontView);
    const element = plainLinks();
    keepInStep(reader, element);
    flushSync();
    reader.view = viewOf('city', 'aarhus');
    flushSync();
    expect(only(element, '[data-city]')).toHaveAttribute('data-emphasis', 'selected');
    expect(only(element, '[data-area]')).toHaveAttribute('data-emphasis', 'related');
    expect(only(element, '[data-cluster]')).toHaveAttribute('data-emphasis', 'context');
    reader.view = { ...frontView };
    flushSync();
    for (const link of element.querySelectorAll('[data-emphasis]')) {
      expect(link).toHaveAttribute('data-emphasis', 'rest');
    }
  });

  it('say to which of two things they belong, and only while two are compared', () => {
    const reader = new Reader(index, frontView);
    const element = plainLinks();
    keepInStep(reader, element);
    flushSync();
    const comparison = { kind: 'city', id: 'aarhus' } as const;
    reader.view = viewOf('city', 'koebenhavn', { comparison });
    flushSync();
    expect(only(element, '[data-city]')).toHaveAttribute('data-of', 'compared');
    expect(only(element, '[data-cluster]')).toHaveAttribute('data-of', 'selected');
    reader.view = viewOf('city', 'koebenhavn');
    flushSync();
    expect(element.querySelector('[data-of]')).toBeNull();
  });
});

describe('what waits for a change', () => {
  it('is told of each, not of the arrival, and no more once it has left', () => {
    const reader = new Reader(index, frontView);
    const change = vi.fn();
    const leave = onChange(reader, change);
    flushSync();
    expect(change).not.toHaveBeenCalled();
    reader.view = viewOf('city', 'aarhus');
    flushSync();
    expect(change).toHaveBeenCalledTimes(1);
    leave();
    reader.view = viewOf('city', 'odense');
    flushSync();
    expect(change).toHaveBeenCalledTimes(1);
  });
});
