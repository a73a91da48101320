import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onChange } from '../../src/shells/onChange.svelte.ts';
import { Reader } from '../../src/state/reader.svelte.ts';
import { frontView } from '../../src/state/view.ts';
import { index, viewOf } from './stage.ts';

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
