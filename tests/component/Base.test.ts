import { describe, expect, it } from 'vitest';
import Base from '../../src/map/Base.svelte';
import { readShapes } from '../../src/map/shapes.ts';
import { frameIds } from '../../src/map/frames.ts';
import { frontView, type View } from '../../src/state/view.ts';
import { only, show, viewOf } from './stage.ts';
import { smallDrawing, smallShapes } from './smallShapes.ts';

function ground(view: View = frontView) {
  return show(Base, { frame: 'denmark', shapes: smallShapes.denmark, drawing: smallDrawing }, view);
}

const land = (page: HTMLElement, municipality: string) =>
  only<SVGPathElement>(page, `.land path[data-municipality="${municipality}"]`);

describe('the ground of the map', () => {
  it('draws each municipality once, within its area, within its region', () => {
    const { page } = ground();
    const drawn = [...page.querySelectorAll<SVGPathElement>('.land path[data-municipality]')];
    const nested = drawn.map((path) => [
      path.dataset['municipality'],
      path.closest<SVGElement>('[data-area]')?.dataset['area'],
      path.closest<SVGElement>('[data-region]')?.dataset['region'],
      path.getAttribute('d'),
    ]);
    expect(nested).toMatchInlineSnapshot(`
      [
        [
          "skive",
          "viborg",
          "midtjylland",
          "M20 10l5 0 0 5z",
        ],
        [
          "viborg",
          "viborg",
          "midtjylland",
          "M10 10l5 0 0 5z",
        ],
        [
          "herning",
          "herning",
          "midtjylland",
          "M10 20l5 0 0 5z",
        ],
      ]
    `);
  });

  it('links each area that is in the frame, and no other', () => {
    const { page } = ground();
    const links = [...page.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href')).toSorted()).toEqual([
      'omraade-herning.html?tema=klynger',
      'omraade-viborg.html?tema=klynger',
    ]);
  });

  it('is out of the way of keyboard and screen reader: the marks say it all', () => {
    const { page } = ground();
    expect(only(page, 'svg')).toHaveAttribute('aria-hidden', 'true');
    for (const link of page.querySelectorAll('a')) expect(link).toHaveAttribute('tabindex', '-1');
  });

  it('gives each area the class of its region and its tint', () => {
    const { page } = ground();
    expect(only(page, 'a[data-area="viborg"]')).toHaveClass('midtjylland-1');
    expect(only(page, 'a[data-area="herning"]')).toHaveClass('midtjylland-2');
  });

  it('says what each municipality, area and region is', () => {
    const { page } = ground(viewOf('area', 'viborg'));
    expect(land(page, 'viborg')).toHaveAttribute('data-emphasis', 'related');
    expect(land(page, 'herning')).toHaveAttribute('data-emphasis', 'context');
    expect(only(page, 'a[data-area="viborg"]')).toHaveAttribute('data-emphasis', 'selected');
    expect(only(page, 'a[data-area="viborg"]')).toHaveAttribute(
      'href',
      'index.html?tema=hospitaler',
    );
    expect(only(page, 'g[data-region="midtjylland"]')).toHaveAttribute('data-emphasis', 'related');
    expect(only(page, 'g[data-region="sjaelland"]')).toHaveAttribute('data-emphasis', 'context');
    expect(land(page, 'viborg')).toHaveClass('chosen');
    expect(land(page, 'herning')).toHaveClass('faded');
  });

  it('tells two compared areas apart', () => {
    const comparison = { kind: 'area', id: 'herning' } as const;
    const { page } = ground(viewOf('area', 'viborg', { comparison }));
    expect(land(page, 'viborg')).toHaveAttribute('data-of', 'selected');
    expect(land(page, 'herning')).toHaveAttribute('data-of', 'compared');
    expect(land(page, 'herning')).toHaveClass('chosen-compared');
    expect(page.querySelectorAll('.outline')).toHaveLength(2);
  });

  it('draws the outline of a selected area over the land, around all its municipalities', () => {
    const { page } = ground(viewOf('area', 'viborg'));
    const outline = only(page, '.outline.selected');
    const { skive, viborg } = smallShapes.denmark.municipalities;
    expect(only(outline, '.edge')).toHaveAttribute('d', `${skive}${viborg}`);
    const landGroup = only(page, '.land');
    expect(landGroup.compareDocumentPosition(outline)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('previews the area under the pointer with an outline, and leaves the emphasis alone', () => {
    const { page, hover } = ground(viewOf('cluster', 'clean'));
    expect(page.querySelector('.outline')).toBeNull();
    hover({ kind: 'area', id: 'herning' });
    expect(page.querySelectorAll('.outline.preview')).toHaveLength(1);
    expect(only(page, 'a[data-area="herning"]')).toHaveAttribute('data-preview', '');
    expect(land(page, 'herning')).toHaveAttribute('data-emphasis', 'context');
    hover(null);
    expect(page.querySelector('.outline')).toBeNull();
  });

  it('draws no outline where what is selected is not in the frame', () => {
    expect(ground(viewOf('area', 'bornholm')).page.querySelector('.outline')).toBeNull();
  });
});

describe('the shapes that the script reads back from the page', () => {
  /** A page with the ground of all frames. */
  function prerendered(view: View): HTMLElement {
    const page = document.createElement('div');
    for (const frame of frameIds) {
      const own = show(Base, { frame, shapes: smallShapes[frame], drawing: smallDrawing }, view);
      page.append(...own.page.childNodes);
    }
    return page;
  }

  it('are those that the build drew', () => {
    expect(readShapes(prerendered(frontView))).toEqual(smallShapes);
  });

  it('are the same on a page with a selection, whose outline draws land again', () => {
    expect(readShapes(prerendered(viewOf('area', 'viborg')))).toEqual(smallShapes);
    expect(readShapes(prerendered(viewOf('municipality', 'skive')))).toEqual(smallShapes);
  });

  it('are read from plain SVG', () => {
    const page = document.createElement('div');
    page.innerHTML = frameIds
      .map(
        (
          id,
        ) => `<svg data-frame="${id}" viewBox="0 0 440 300"><path class="neighbours" data-shape="neighbours" d="M1 1l1 0z" transform="scale(2)"/>
          <g class="land"><path data-shape="unassigned" d=""/>
            <a><path data-municipality="fanoe" d="M2 2l1 0z"/></a></g>
          <path data-shape="area-lines" d="M3 3l1 0"/><path data-shape="region-lines" d="M4 4l1 0"/></svg>`,
      )
      .join('');
    expect(readShapes(page).capital).toEqual({
      width: 440,
      neighbourStep: 2,
      neighbours: 'M1 1l1 0z',
      municipalities: { fanoe: 'M2 2l1 0z' },
      unassigned: '',
      areaLines: 'M3 3l1 0',
      regionLines: 'M4 4l1 0',
    });
  });

  it('are missed by name on a page that is not ours', () => {
    const page = document.createElement('div');
    expect(() => readShapes(page)).toThrow(/denmark/);
    page.innerHTML = '<svg data-frame="denmark"></svg>';
    expect(() => readShapes(page)).toThrow(/capital/);
  });
});
