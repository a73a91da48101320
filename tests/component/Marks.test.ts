import { describe, expect, it } from 'vitest';
import Marks from '../../src/map/Marks.svelte';
import { frameRectangle, within } from '../../src/map/frames.ts';
import { layoutsOfPage } from '../../src/map/layoutFormats.ts';
import { placeMarks } from '../../src/map/placeMarks.ts';
import { emphasise } from '../../src/state/emphasis.ts';
import { frontView, type View } from '../../src/state/view.ts';
import { index, only, seen, show, viewOf } from './stage.ts';

const drawing = { tints: Object.fromEntries(index.ids.area.map((id, at) => [id, at % 3])) };
const rectangle = frameRectangle('denmark');

/** The marks of the country's frame in a View. */
function marks(view: View) {
  const laidOut = layoutsOfPage([]).country(placeMarks(index, view, emphasise(index, view)));
  return show(Marks, { marks: laidOut, rectangle, drawing }, view);
}

const link = (page: HTMLElement, kind: 'city' | 'area', id: string) =>
  only<SVGAElement>(page, `a[data-${kind}="${id}"]`);

/** The attributes of an element that tests and styles hold on to. */
function hooks(element: Element): Record<string, string> {
  return Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => name !== 'class')
      .map(({ name, value }) => [name, value]),
  );
}

describe('the marks on the map', () => {
  it('are links with a name, one for each city outside the capital', () => {
    const { page } = marks(frontView);
    const links = [...page.querySelectorAll('a')];
    expect(links).toHaveLength(21);
    for (const one of links) {
      expect(one).toHaveAttribute('href', `by-${one.dataset['city']}.html`);
      expect(one.getAttribute('aria-label')).toMatch(/^\p{Lu}/u);
      expect(one).toHaveAttribute('data-emphasis', 'rest');
    }
    expect(hooks(link(page, 'city', 'aarhus'))).toMatchInlineSnapshot(`
      {
        "aria-label": "Aarhus, by, otte klynger, to hovedkvarterer",
        "data-city": "aarhus",
        "data-emphasis": "rest",
        "data-front": "",
        "href": "by-aarhus.html",
      }
    `);
  });

  it('stand at their true points, in per cent of the frame', () => {
    const { page } = marks(frontView);
    const place = link(page, 'city', 'aarhus').closest('svg');
    const city = placeMarks(index, frontView, emphasise(index, frontView)).find(
      ({ id }) => id === 'aarhus',
    );
    const point = city ? within(rectangle, city.point) : { x: NaN, y: NaN };
    expect(Number.parseFloat(place?.getAttribute('x') ?? '')).toBeCloseTo(100 * point.x, 1);
    expect(Number.parseFloat(place?.getAttribute('y') ?? '')).toBeCloseTo(100 * point.y, 1);
  });

  it('show the number of clusters and, once in each format, the name', () => {
    const { page } = marks(frontView);
    const aarhus = link(page, 'city', 'aarhus');
    const variants = [...aarhus.children];
    for (const variant of variants) {
      expect(seen(only(variant, 'text.number'))).toBe('8');
      expect(seen(only(variant, 'text.name'))).toBe('Aarhus');
    }
    const formats = variants.flatMap((variant) => [...variant.classList]);
    for (const format of ['xs', 's', 'm', 'l']) {
      expect(
        formats.filter((one) => one === format),
        format,
      ).toHaveLength(1);
    }
  });

  it('of the capital are not links here: the inset has them', () => {
    const { page } = marks(frontView);
    expect(page.querySelector('a[data-city="koebenhavn"]')).toBeNull();
    expect(page.querySelector('g[data-city="koebenhavn"]')).not.toBeNull();
  });

  it('say which of them is selected, and its link clears', () => {
    const { page } = marks(viewOf('city', 'odense'));
    const current = page.querySelectorAll('[aria-current]');
    expect([...current]).toEqual([link(page, 'city', 'odense')]);
    expect(link(page, 'city', 'odense')).toHaveAttribute('href', 'index.html');
    expect(link(page, 'city', 'odense')).toHaveAttribute('data-emphasis', 'selected');
    expect(link(page, 'city', 'aarhus')).toHaveAttribute('data-emphasis', 'context');
  });

  it('are hospitals in front and cities behind in the theme of hospitals', () => {
    const { page } = marks({ ...frontView, theme: 'hospitals' });
    const front = [...page.querySelectorAll<SVGAElement>('a[data-front]')];
    expect(front.every((one) => one.dataset['area'] !== undefined)).toBe(true);
    expect(link(page, 'area', 'viborg')).toHaveAttribute('href', 'omraade-viborg.html');
    expect(link(page, 'city', 'viborg')).not.toHaveAttribute('data-front');
  });

  it('underline the headquarters of the selected cluster, and only that', () => {
    const { page } = marks(viewOf('cluster', 'clean'));
    const underlined = new Set([...page.querySelectorAll('.underlined')].map(seen));
    expect(underlined).toEqual(new Set(['Sønderborg']));
  });

  it('preview what the pointer rests on, and leave the emphasis alone', () => {
    const { page, hover } = marks(viewOf('city', 'odense'));
    hover({ kind: 'city', id: 'aarhus' });
    expect([...page.querySelectorAll('[data-preview]')]).toEqual([link(page, 'city', 'aarhus')]);
    expect(link(page, 'city', 'aarhus')).toHaveAttribute('data-emphasis', 'context');
    hover({ kind: 'area', id: 'aarhus' });
    expect(page.querySelector('[data-preview]')).toBeNull();
  });

  it('have no style attribute, which the policy blocks, and no hole', () => {
    for (const view of [frontView, viewOf('cluster', 'made'), viewOf('area', 'viborg')]) {
      const { page } = marks(view);
      expect(page.querySelector('[style]')).toBeNull();
      expect(page.innerHTML).not.toMatch(/undefined|NaN|Infinity/);
      document.body.replaceChildren();
    }
  });
});
