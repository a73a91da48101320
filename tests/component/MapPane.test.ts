import { fireEvent } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { layoutsOfPage } from '../../src/map/layoutFormats.ts';
import MapPane from '../../src/map/MapPane.svelte';
import { frontView, type View } from '../../src/state/view.ts';
import { texts } from '../../src/text/texts.ts';
import { index, only, show, viewOf } from './stage.ts';
import { smallDrawing, smallShapes } from './smallShapes.ts';

beforeAll(() => {
  // The test's document has no layout: everything that is there counts as visible.
  Element.prototype.checkVisibility = () => true;
});

const layouts = layoutsOfPage(index.dataset.areas);

function map(view: View = frontView) {
  return show(MapPane, { shapes: smallShapes, drawing: smallDrawing, layouts, backdrop: '' }, view);
}

const city = (page: HTMLElement, id: string) => only<SVGAElement>(page, `a[data-city="${id}"]`);
const tabStops = (page: HTMLElement) => [...page.querySelectorAll('.place a[tabindex="0"]')];
/** Waits until the places are one tab stop: that comes when the page is idle. */
const oneStop = (page: HTMLElement) =>
  vi.waitFor(() => expect(tabStops(page)).toHaveLength(1), 4000);

describe('the map, before the live map joins', () => {
  it('has every city and every area, whatever the theme', () => {
    for (const theme of ['clusters', 'hospitals'] as const) {
      const { page } = map({ ...frontView, theme });
      const ids = new Set(
        [...page.querySelectorAll<SVGElement>('[data-city]')].map((mark) => mark.dataset['city']),
      );
      expect(ids).toEqual(new Set(index.ids.city));
      for (const id of index.ids.city) {
        expect(page.querySelectorAll(`a[data-city="${id}"]`).length, id).toBeGreaterThanOrEqual(1);
      }
      document.body.replaceChildren();
    }
  });

  it('is a named group with instructions for the keyboard, and one tab stop', async () => {
    const { page } = map();
    expect(only(page, '[role="group"]')).toHaveAttribute('aria-label', texts.da.map.label);
    await oneStop(page);
    const [odense] = [city(page, 'odense')];
    await fireEvent.focusIn(odense);
    expect(tabStops(page)).toEqual([odense]);
  });

  it('has the selected city as its tab stop', async () => {
    const { page } = map(viewOf('city', 'odense'));
    await oneStop(page);
    expect(tabStops(page)).toEqual([city(page, 'odense')]);
  });

  it('is cleared by a click on the sea, and not by a click on a place', async () => {
    const { page, reader } = map(viewOf('city', 'odense'));
    await fireEvent.click(city(page, 'aarhus'));
    expect(reader.view.selection).toEqual({ kind: 'city', id: 'odense' });
    await fireEvent.click(only(page, '.pane'));
    expect(reader.view.selection).toBeNull();
  });

  it('goes nowhere at a click on the sea with nothing selected', async () => {
    const { page, reader } = map();
    const go = vi.spyOn(reader, 'go');
    await fireEvent.click(only(page, '.pane'));
    expect(go).not.toHaveBeenCalled();
  });

  it('draws five lines for CLEAN on the country, and dashes the planned one of MARLOG', () => {
    const { page, go } = map(viewOf('cluster', 'clean'));
    const lines = () => [...page.querySelectorAll('.overlay > .lines path')];
    expect(lines()).toHaveLength(5);
    expect(lines().filter((line) => line.classList.contains('planned'))).toEqual([]);
    for (const line of lines()) expect(line.getAttribute('d')).toMatch(/^M[\d. -]+Q[\d. -]+$/);
    go(viewOf('cluster', 'marlog'));
    expect(lines()).toHaveLength(4);
    expect(lines().filter((line) => line.classList.contains('planned'))).toHaveLength(1);
    go(frontView);
    expect(lines()).toEqual([]);
  });

  it('keeps its marks when the selection changes: nothing is drawn anew', () => {
    const { page, go } = map();
    const before = city(page, 'aarhus');
    go(viewOf('city', 'aarhus'));
    flushSync();
    expect(city(page, 'aarhus')).toBe(before);
    expect(before).toHaveAttribute('aria-current', 'true');
  });
});
