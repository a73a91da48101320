import { JSDOM } from 'jsdom';
import drawing from 'virtual:drawing';
import shapes from 'virtual:shapes';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/look/labelBoxes.ts';
import { textWidth } from '../../../src/look/textWidth.ts';
import { drawPicture, type Picture } from '../../../src/pictures/drawPicture.ts';
import { pictureSizeIds, type PictureSizeId } from '../../../src/pictures/sizes.ts';
import { frontView, type View } from '../../../src/state/view.ts';
import { texts } from '../../../src/text/texts.ts';
import { viewOf } from '../state/anyView.ts';
import { index } from '../state/tables.ts';

const clean = viewOf('cluster', 'clean');
const made = { kind: 'cluster', id: 'made' } as const;
const views: [string, View][] = [
  ['the front page', frontView],
  ['the hospital areas', { ...frontView, theme: 'hospitals' }],
  ['a cluster', clean],
  ['the cluster with most cities', viewOf('cluster', 'made')],
  ['a city', viewOf('city', 'koebenhavn')],
  ['an area, in English', viewOf('area', 'viborg', { language: 'en' })],
  ['a region', viewOf('region', 'hovedstaden', { language: 'en' })],
  ['a municipality', viewOf('municipality', 'thisted')],
  ['two clusters on paper', { ...clean, comparison: made, palette: 'print' }],
  [
    'two areas in the dark',
    viewOf('area', 'viborg', { comparison: { kind: 'area', id: 'odense' }, palette: 'dark' }),
  ],
];
const cases = views.flatMap(([name, view]) => pictureSizeIds.map((size) => ({ name, view, size })));

function draw(view: View, size: PictureSizeId = 'wide'): Picture {
  return drawPicture({ tables: index, view, text: texts[view.language], shapes, drawing, size });
}

/** A picture as a document. Throws where it is not well-formed. */
function documentOf({ svg }: Picture): Document {
  const { window } = new JSDOM('');
  return new window.DOMParser().parseFromString(svg, 'image/svg+xml');
}

/** An attribute of an element, or of the nearest group around it that has it. */
function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

/** The texts that a reader sees, with the boxes of those that stand upright. */
function textsIn(page: Document): { text: string; box: Box | null }[] {
  return [...page.querySelectorAll('text')]
    .filter((text) => inherited(text, 'fill') !== 'none')
    .map((element) => {
      const text = element.textContent;
      const size = Number(inherited(element, 'font-size'));
      const bold = Number(inherited(element, 'font-weight') ?? 400) > 400;
      const width =
        textWidth(text, size, bold) +
        text.length * Number(element.getAttribute('letter-spacing') ?? 0);
      const anchor = element.getAttribute('text-anchor') ?? 'start';
      const x = Number(element.getAttribute('x'));
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
      const top = Number(element.getAttribute('y')) - 0.75 * size;
      const box = { x: left, y: top, width, height: 0.8 * size };
      return { text, box: element.hasAttribute('transform') ? null : box };
    });
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 1 && height > 1 ? width * height : 0;
}

describe.each(cases)('the picture of $name as $size', ({ view, size }) => {
  const picture = draw(view, size);
  const page = documentOf(picture);
  const said = page.documentElement.textContent.replaceAll('\u00a0', ' ');
  const text = texts[view.language];

  it('is well-formed, and as large as it says', () => {
    expect(page.querySelector('parsererror')).toBeNull();
    expect(page.documentElement.getAttribute('width')).toBe(String(picture.width));
    expect(page.documentElement.getAttribute('viewBox')).toBe(
      `0 0 ${picture.width} ${picture.height}`,
    );
  });

  it('stands by itself: nothing from elsewhere, no stylesheet, no properties, no hole', () => {
    const { svg } = picture;
    expect(svg.replaceAll(/ xmlns(:xlink)?="[^"]*"/g, '')).not.toMatch(
      /https?:|var\(|color-mix|<style|<image|<foreignObject|NaN|undefined/,
    );
    const ids = new Set([...page.querySelectorAll('[id]')].map(({ id }) => id));
    const referred = [...svg.matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map(([, id = '']) => id);
    expect(referred.length).toBeGreaterThan(5);
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('uses each id once, and only such as programs keep', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
    const { layers } = text.pictures;
    for (const layer of [layers.map, layers.land, layers.places, layers.legend, layers.sources]) {
      expect(ids).toContain(layer);
    }
  });

  it('says what it finds, when that was so, where it is from and whose map it is', () => {
    const words = (line: string) => line.split(/\s+/).filter(Boolean);
    for (const line of [picture.headline, text.dataDate, text.map.attribution]) {
      // Lines are broken: what counts is that every word is there, in the picture's own text.
      const seen = words(
        textsIn(page)
          .map((one) => one.text.replaceAll('\u00a0', ' '))
          .join(' '),
      );
      expect(words(line).filter((word) => !seen.includes(word))).toEqual([]);
    }
    expect(said).toMatch(view.language === 'en' ? /Sources?: \S/ : /Kilder?: \S/);
  });

  it('has no text that lies over another or is cut off', () => {
    const boxes = textsIn(page).flatMap(({ text: own, box }) => (box ? [{ own, box }] : []));
    expect(boxes.length).toBeGreaterThan(8);
    const over = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).flatMap((b) => (overlap(a.box, b.box) > 0 ? `${a.own} × ${b.own}` : [])),
    );
    expect(over).toEqual([]);
    const cut = boxes.filter(
      ({ box }) =>
        box.x < 0 ||
        box.y < 0 ||
        box.x + box.width > picture.width ||
        box.y + box.height > picture.height,
    );
    expect(cut.map(({ own }) => own)).toEqual([]);
  });
});

describe('a picture', () => {
  const namesIn = (picture: Picture, group: string) =>
    [...documentOf(picture).querySelectorAll(`#${group} text`)].map((one) => one.textContent);

  it('names every city of a cluster', () => {
    const picture = draw(viewOf('cluster', 'made'));
    const names = [...namesIn(picture, 'navne'), ...namesIn(picture, 'hovedstaden-navne')];
    expect(names.toSorted()).toEqual(
      [
        'Aalborg',
        'Aarhus',
        'Brøndby',
        'Esbjerg',
        'Frederiksberg',
        'Herning',
        'Hørsholm',
        'København',
        'Lyngby',
        'Munkebo',
        'Odense',
        'Taastrup',
        'Vejen',
      ].toSorted(),
    );
  });

  it('shows only what passes the filter, and says so', () => {
    const numbers = (view: View) => namesIn(draw(view), 'steder').map(Number);
    expect(Math.max(...numbers(frontView))).toBe(8);
    expect(Math.max(...numbers({ ...frontView, status: 'emerging' }))).toBeLessThan(4);
    expect(draw({ ...frontView, status: 'emerging' }).headline).toMatch(/spirende/);
  });

  it('tells whose tone is whose while two clusters are compared', () => {
    const picture = draw({ ...clean, comparison: made });
    expect(namesIn(picture, 'signaturforklaring').slice(0, 3)).toEqual(['CLEAN', 'MADE', 'begge']);
    expect(picture.headline).toBe('CLEAN er i seks byer, MADE i tretten');
  });

  it('is grey on paper, and tells land and lines apart by hatching and dots', () => {
    const { svg } = draw({ ...clean, comparison: made, palette: 'print' });
    const colours = [...svg.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/g)];
    expect(colours.length).toBeGreaterThan(100);
    expect(colours.filter(([, r, g, b]) => r !== g || g !== b)).toEqual([]);
    expect(svg).toContain('url(#skravering-related)');
    expect(svg).toMatch(/stroke-linecap="round" stroke-dasharray="0/);
    expect(draw({ ...viewOf('area', 'viborg'), palette: 'print' }).svg).toContain(
      'url(#skravering-chosen)',
    );
  });

  it('is light unless the reader chose other colours', () => {
    expect(draw(clean).svg).toContain('fill="#faf8f4"');
    expect(draw({ ...clean, palette: 'dark' }).svg).toContain('fill="#16191b"');
  });

  it('comes with a caption that can be pasted: finding, date, source and attribution', () => {
    expect(draw(clean).caption).toBe(
      'CLEAN er i seks byer. Status: efterår 2020. Kilde: Bilag om de nye viden- og erhvervsklynger, efterår 2020. Grafik: Klyngekort. Indeholder data fra Klimadatastyrelsen, DAGI 1:500.000 (februar 2014), CC BY 4.0; geometrien er forenklet. Nabolande: Natural Earth.',
    );
  });
});
