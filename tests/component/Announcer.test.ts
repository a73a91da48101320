import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { findingOfTwo } from '../../src/panel/findingOfTwo.ts';
import { headlineOf } from '../../src/panel/headline.ts';
import { clear, frontView, select, selectionKinds, type View } from '../../src/state/view.ts';
import { texts } from '../../src/text/texts.ts';
import AnnouncedPage from './AnnouncedPage.svelte';
import { index, only, seen, show, viewOf } from './stage.ts';

function page(view: View = frontView) {
  const shown = show(AnnouncedPage, {}, view);
  const heard = () => seen(only(shown.page, '[data-announce]'));
  return { ...shown, heard };
}

describe('a screen reader', () => {
  it('hears nothing on arrival', () => {
    const { page: root, heard } = page(viewOf('cluster', 'clean'));
    expect(heard()).toBe('');
    expect(only(root, '[data-announce]')).toHaveAttribute('aria-live', 'polite');
  });

  it('hears what was selected, what kind of thing it is, and the finding', () => {
    const { go, heard } = page();
    go(select(frontView, { kind: 'cluster', id: 'clean' }));
    expect(heard()).toContain('CLEAN');
    expect(heard()).toContain('klynge');
    expect(heard()).toContain('CLEAN er i seks byer.');
    const thisted = viewOf('municipality', 'thisted', { theme: 'clusters' });
    go(thisted);
    expect(heard()).toContain('Thisted Kommune');
    expect(heard()).toContain(`${headlineOf(index, thisted, texts.da).headline}.`);
    expect(heard()).not.toContain('CLEAN');
  });

  it('hears that a city has no cluster today', () => {
    const { go, heard } = page();
    go(viewOf('city', 'fredericia'));
    expect(heard()).toContain('Ingen klynge er i Fredericia i dag.');
  });

  it('hears that nothing is selected any more, and the front page’s finding', () => {
    const { reader, go, heard } = page(viewOf('city', 'aarhus'));
    go(clear(reader.view));
    expect(heard()).toContain('Intet er valgt.');
    expect(heard()).toContain('Tolv af de fjorten klynger er i København.');
  });

  it('hears the other theme', () => {
    const { go, heard } = page();
    go({ ...frontView, theme: 'hospitals' });
    expect(heard()).toContain(texts.da.header.theme.hospitals);
    const { headline } = headlineOf(index, { ...frontView, theme: 'hospitals' }, texts.da);
    expect(heard()).toContain(headline);
  });

  it('hears which two are compared and how they differ, once that is known', () => {
    const { reader, go, heard } = page(viewOf('cluster', 'clean'));
    go(viewOf('cluster', 'clean', { comparison: { kind: 'cluster', id: 'made' } }));
    expect(heard()).toBe('');
    reader.ofTwo = (view) => findingOfTwo(index, view, texts.da);
    flushSync();
    expect(heard()).toBe('Sammenligner CLEAN og MADE. CLEAN er i seks byer, MADE i tretten.');
    go(viewOf('cluster', 'clean'));
    expect(heard()).toBe('Valgt: CLEAN, klynge. CLEAN er i seks byer.');
  });

  it('is not bothered with colours and the order of rows', () => {
    const { go, heard } = page();
    go({ ...frontView, palette: 'dark', order: 'name' });
    expect(heard()).toBe('');
  });

  it('hears of each change once: not the last one again after a change of colours', () => {
    const { reader, go, heard } = page();
    go(viewOf('city', 'aarhus'));
    const before = heard();
    go({ ...reader.view, palette: 'dark' });
    expect(heard()).toBe(before);
  });

  it('hears one sentence in order, without holes or doubled spaces', () => {
    const { go, heard } = page();
    const views = [
      ...selectionKinds.map((kind) => viewOf(kind, index.ids[kind][0] ?? '')),
      // Names that end in a full stop of their own.
      viewOf('area', 'nykoebing-f'),
      viewOf('municipality', 'lolland'),
    ];
    for (const view of views) {
      go(view);
      expect(heard()).not.toMatch(/undefined|NaN|\.\.| {2}/);
      expect(heard()).toMatch(/\.$/);
    }
  });
});
