import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import Figure from '../../src/charts/Figure.svelte';
import { frontView, type Chart, type View } from '../../src/state/view.ts';
import { show, viewOf } from './stage.ts';

const nothing = createRawSnippet(() => ({ render: () => '<span></span>' }));

/** A chart's frame, and where its links to files lead. */
function frame(view: View, chart: Chart = 'grants') {
  const parts = { drawing: nothing, table: nothing, source: nothing };
  const { page, go } = show(Figure, { chart, title: 'Tilsagn', unit: 'mio. kr.', ...parts }, view);
  const files = () =>
    [...page.querySelectorAll('a[download]')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
  return { files, go };
}

describe('beside a chart, a reader takes away', () => {
  it('the table that it draws while nothing is selected', () => {
    expect(frame(frontView).files()).toEqual([
      ['Hent CSV', 'data/klynger.csv'],
      ['Excel', 'data/klynger-excel.csv'],
      ['JSON', 'data/klynger.json'],
      ['GeoJSON', 'data/klynger.geojson'],
    ]);
    expect(frame(frontView, 'places').files()[0]?.[1]).toBe('data/tilstedevaerelser.csv');
    expect(frame(frontView, 'spread').files()[0]?.[1]).toBe('data/klynger.csv');
    expect(frame(frontView, 'areas').files()[0]?.[1]).toBe('data/hospitalsomraader.csv');
  });

  it('the rows of what is selected, and of what is selected next', () => {
    const { files, go } = frame(viewOf('cluster', 'clean'));
    expect(files()[0]?.[1]).toBe('data/klynge-clean.csv');
    go(viewOf('city', 'aarhus'));
    expect(files()[1]?.[1]).toBe('data/by-aarhus-excel.csv');
  });

  it('the same files from the English pages, one folder up', () => {
    expect(frame(viewOf('area', 'viborg', { language: 'en' })).files()).toEqual([
      ['Get CSV', '../data/omraade-viborg.csv'],
      ['Danish Excel', '../data/omraade-viborg-excel.csv'],
      ['JSON', '../data/omraade-viborg.json'],
      ['GeoJSON', '../data/omraade-viborg.geojson'],
    ]);
  });
});
