import { describe, expect, it } from 'vitest';
import { selectedRadius } from '../../../src/look/marks.ts';
import { formatIds, formats, type FormatId } from '../../../src/map/formats.ts';
import { contains, frameRectangle, type FrameId } from '../../../src/map/frames.ts';
import { layoutMoved, layoutsOfPage } from '../../../src/map/layoutFormats.ts';
import { isRinged } from '../../../src/map/placeMarks.ts';
import { frontView, type View } from '../../../src/state/view.ts';
import { dataset, index } from '../state/tables.ts';
import { everySelection, viewOf } from '../state/anyView.ts';
import {
  depth,
  distance,
  drawn,
  marksOf,
  rounding,
  symbolBox,
  type Drawn,
  type DrawnMark,
} from './drawn.ts';

const ofPage = layoutsOfPage(dataset.areas);
const hospitals: View = { ...frontView, theme: 'hospitals' };
const capital = new Set(
  dataset.cities
    .map(({ id }) => id)
    .filter((id) => inInset(layoutOf(frontView, 'l', 'capital'), id)),
);

function layoutOf(view: View, format: FormatId, frame: FrameId): Drawn {
  return drawn(view, format).get(frame) ?? { marks: [], width: 0, height: 0 };
}

function inInset({ marks }: Drawn, id: string): boolean {
  return marks.some(({ mark }) => mark.id === id);
}

/** The cities that have their name somewhere: in the country's frame or in an inset. */
function named(view: View, format: FormatId): Set<string> {
  const marks = [...drawn(view, format).values()].flatMap((one) => one.marks);
  return new Set(marks.filter(({ name }) => name !== null).map(({ key }) => key));
}

/** What lies over what in any drawing of a format, in words. */
function clashes(
  view: View,
  format: FormatId,
  deeper: (one: DrawnMark, other: DrawnMark) => number,
  tolerance: number,
): string[] {
  return [...drawn(view, format)].flatMap(([frame, { marks }]) =>
    marks.flatMap((one) =>
      marks
        .filter((other) => other !== one && deeper(one, other) > tolerance)
        .map((other) => `${one.key} and ${other.key} in ${frame}, ${format}`),
    ),
  );
}

const namesTouch = (one: DrawnMark, other: DrawnMark): number =>
  one.name && other.name && one.key < other.key ? depth(one.name, other.name) : 0;
const nameOverMark = (one: DrawnMark, other: DrawnMark): number =>
  one.name && other.mark.symbol.type !== 'dot' ? depth(one.name, symbolBox(other)) : 0;
const marksTouch = (one: DrawnMark, other: DrawnMark): number =>
  one.key < other.key && [one, other].every(({ mark }) => mark.symbol.type !== 'dot')
    ? one.mark.radius + other.mark.radius - Math.hypot(one.x - other.x, one.y - other.y)
    : 0;

describe('the front page of clusters', () => {
  it.each(['m', 'l'] as const)('names every city outside the capital in format %s', (format) => {
    const names = named(frontView, format);
    const nameless = index.ids.city.filter((id) => !capital.has(id) && !names.has(`city-${id}`));
    expect(nameless).toEqual([]);
  });

  it.each(formatIds)('names the four cities with six and more clusters in format %s', (format) => {
    const names = named(frontView, format);
    for (const id of ['koebenhavn', 'aarhus', 'aalborg', 'odense'])
      expect(names).toContain(`city-${id}`);
  });

  it.each(formatIds)('shows all 28 cities in format %s, each to be clicked once', (format) => {
    const marks = [...drawn(frontView, format).values()].flatMap((one) => one.marks);
    const clickable = marks.filter(({ interactive }) => interactive).map(({ mark }) => mark.id);
    expect(clickable.toSorted()).toEqual(index.ids.city.toSorted());
  });

  it('shows København as a dot on the country and in full in the inset', () => {
    const inCountry = layoutOf(frontView, 'm', 'denmark').marks.find(
      ({ mark }) => mark.id === 'koebenhavn',
    );
    const inset = layoutOf(frontView, 'm', 'capital').marks.find(
      ({ mark }) => mark.id === 'koebenhavn',
    );
    expect([inCountry?.mark.symbol.type, inCountry?.interactive]).toEqual(['dot', false]);
    expect([inset?.mark.symbol.type, inset?.interactive]).toEqual(['count', true]);
  });
});

describe('the front page of hospitals', () => {
  it.each(formatIds)('names all 21 in format %s', (format) => {
    const names = named(hospitals, format);
    const nameless = index.ids.area.filter((id) => !names.has(`area-${id}`));
    // Bornholm's box bears its name as a title.
    expect(nameless).toEqual(formats[format].insets.bornholm ? ['bornholm'] : []);
  });
});

describe.each([
  ['clusters', frontView],
  ['hospitals', hospitals],
] as const)('on the front page of %s', (_, view) => {
  it.each(formatIds)('no two names overlap in format %s', (format) => {
    expect(clashes(view, format, namesTouch, rounding)).toEqual([]);
  });

  it.each(formatIds)('no name lies over the mark of another place in format %s', (format) => {
    expect(clashes(view, format, nameOverMark, 2 * rounding)).toEqual([]);
  });

  it.each(formatIds)('no two marks cover each other in format %s', (format) => {
    expect(clashes(view, format, marksTouch, 0)).toEqual([]);
  });

  it.each(formatIds)('no name in an inset is cut off at its edge in format %s', (format) => {
    const cut = [...drawn(view, format)].flatMap(([frame, { marks, width, height }]) =>
      marks
        .filter(({ name }) => {
          if (frame === 'denmark' || !name) return false;
          const beyond = [
            -name.x,
            -name.y,
            name.x + name.width - width,
            name.y + name.height - height,
          ];
          return Math.max(...beyond) > rounding;
        })
        .map(({ key }) => `${key} in ${frame}, ${format}`),
    );
    expect(cut).toEqual([]);
  });
});

describe('on the page of every selection', () => {
  const pages = everySelection.map(({ kind, id }) => ({ kind, id, view: viewOf(kind, id) }));

  it.each(formatIds)('no two names overlap in format %s', (format) => {
    const found = pages.flatMap(({ kind, id, view }) =>
      clashes(view, format, namesTouch, rounding).map((clash) => `${kind} ${id}: ${clash}`),
    );
    expect(found).toEqual([]);
  });

  it('the cities in a selected region have their names on a phone, too', () => {
    const names = named(viewOf('region', 'midtjylland'), 'xs');
    for (const city of [
      'aarhus',
      'herning',
      'holstebro',
      'ikast',
      'karup',
      'silkeborg',
      'struer',
    ]) {
      expect(names).toContain(`city-${city}`);
    }
  });

  it.each(formatIds)('the name of a selected city is clear of its ring in format %s', (format) => {
    const touching = pages.flatMap(({ view }) =>
      [...drawn(view, format).values()].flatMap(({ marks }) =>
        marks
          .filter(({ mark }) => isRinged(mark))
          .filter((own) => distance(own, own) < selectedRadius(own.mark.radius) - rounding)
          .map(({ key }) => key),
      ),
    );
    expect(touching).toEqual([]);
  });

  it.each(formatIds)('a selected city or hospital has its name in format %s', (format) => {
    const inTitledBox = layoutOf(frontView, format, 'bornholm').marks.map(({ key }) => key);
    const nameless = pages
      .filter(({ kind }) => kind === 'city' || kind === 'area')
      .filter(({ kind, id, view }) => !named(view, format).has(`${kind}-${id}`))
      .map(({ kind, id }) => `${kind}-${id}`)
      .filter((key) => key !== 'area-bornholm' || inTitledBox.length === 0);
    expect(nameless.filter((key) => !inTitledBox.includes(key))).toEqual([]);
  });
});

describe('the layout', () => {
  it('holds each distinct arrangement once, with all the formats that share it', () => {
    const marks = marksOf(frontView);
    for (const { variants } of [...ofPage.country(marks), ...ofPage.inset(marks, 'capital')]) {
      const shared = variants.flatMap((variant) => variant.formats);
      expect(new Set(shared).size).toBe(shared.length);
      const arrangements = variants.map(({ shift, label }) => JSON.stringify([shift, label]));
      expect(new Set(arrangements).size).toBe(variants.length);
      for (const { shift, label } of variants) {
        const numbers = [shift.dx, shift.dy, label?.dx ?? 0, label?.dy ?? 0];
        expect(numbers.every(Number.isInteger)).toBe(true);
      }
    }
  });

  it('has Bornholm in a box of its own in the narrow format only', () => {
    const marks = marksOf(frontView);
    const shownIn = ofPage
      .inset(marks, 'bornholm')
      .flatMap(({ variants }) => variants.flatMap((variant) => variant.formats));
    expect(shownIn).toEqual(['xs']);
    const inCountry = ofPage.country(marks).find(({ mark }) => mark.id === 'roenne');
    expect(inCountry?.variants.flatMap((variant) => variant.formats).toSorted()).toEqual([
      'l',
      'm',
      's',
    ]);
  });

  it('keeps insets clear of each other and within what is in sight', () => {
    for (const { insets, visible } of formatIds.map((id) => formats[id])) {
      for (const inset of Object.values(insets)) {
        expect(contains(visible, inset)).toBe(true);
        const end = { x: inset.x + inset.width, y: inset.y + inset.height };
        expect(contains(visible, end)).toBe(true);
      }
      const { capital: one, bornholm: other } = insets;
      if (one && other) expect(depth(one, other)).toBeLessThanOrEqual(0);
    }
  });

  it('covers no city with an inset', () => {
    for (const id of formatIds) {
      for (const inset of Object.values(formats[id].insets)) {
        const under = marksOf(frontView).filter(({ point }) => contains(inset, point));
        expect(under.map((mark) => `${mark.id} in ${id}`)).toEqual([]);
      }
    }
  });
});

describe('a map that the reader has moved', () => {
  const rectangle = frameRectangle('capital');

  it('shows every place in full, the capital’s too, and names those in sight', () => {
    const moved = layoutMoved(marksOf(frontView), 6000, rectangle, []);
    expect(moved).toHaveLength(28);
    for (const { mark, interactive, variants } of moved) {
      expect(interactive).toBe(true);
      expect(mark.symbol.type).toBe('count');
      expect(variants.map((variant) => variant.formats)).toEqual([['now']]);
      const inSight = contains(rectangle, mark.point);
      expect(variants[0]?.label !== null, mark.id).toBe(inSight);
      expect(capital.has(mark.id)).toBe(inSight);
    }
  });
});
