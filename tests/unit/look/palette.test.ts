import { describe, expect, it } from 'vitest';
import {
  paletteCss,
  paperCss,
  paletteNames,
  palettes,
  type ColourToken,
  type PaletteName,
} from '../../../src/look/palette.ts';
import { tintClass } from '../../../src/look/tintClass.ts';
import { index } from '../state/tables.ts';
import { contrast, luminance } from './contrast.ts';

/** What text must reach: WCAG's AA, and on a projector AAA. */
const textContrast: Record<PaletteName, number> = {
  light: 4.5,
  dark: 4.5,
  projector: 7,
  print: 4.5,
};
/** What a mark, a line or large type must reach (WCAG 1.4.11). */
const markContrast = 3;

const grounds: ColourToken[] = ['paper', 'sea', 'land', 'neighbours'];
const colour = (name: PaletteName, token: ColourToken): string => palettes[name].colours[token];

/** The pairs that fall short, in words. */
function tooFaint(
  name: PaletteName,
  over: readonly ColourToken[],
  under: readonly ColourToken[],
  least: number,
): string[] {
  return over.flatMap((one) =>
    under.flatMap((other) => {
      const reached = contrast(colour(name, one), colour(name, other));
      return reached < least ? `${one} on ${other}: ${reached.toFixed(2)}` : [];
    }),
  );
}

describe('the measure of contrast', () => {
  it('gives the values of the standard', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#123456', '#123456')).toBe(1);
  });
});

describe.each(paletteNames)('in the palette %s', (name) => {
  it('text is legible on paper, sea, land and neighbours', () => {
    expect(tooFaint(name, ['ink', 'secondary'], grounds, textContrast[name])).toEqual([]);
  });

  it('text is legible on the land of what is selected or related', () => {
    const tints: ColourToken[] = ['tint-related', 'tint-selected'];
    expect(tooFaint(name, ['ink', 'secondary'], tints, 4.5)).toEqual([]);
  });

  it('the accent and the colour of comparison are legible as text in panel and chart', () => {
    const least = name === 'print' ? 4.5 : textContrast[name];
    expect(tooFaint(name, ['accent', 'compare'], ['paper'], least)).toEqual([]);
  });

  it.each<[ColourToken, ColourToken]>([
    ['on-data', 'data'],
    ['on-accent', 'accent'],
    ['on-compare', 'compare'],
    // The number of a city that stands back.
    ['paper', 'receded'],
  ])('the number %s is legible in its circle, %s', (number, circle) => {
    expect(contrast(colour(name, number), colour(name, circle))).toBeGreaterThanOrEqual(4.5);
  });

  it('marks, lines and coast stand out from land, sea and paper', () => {
    const marks: ColourToken[] = ['data', 'accent', 'compare', 'receded', 'coast'];
    expect(tooFaint(name, marks, ['land', 'sea', 'paper'], markContrast)).toEqual([]);
  });

  it('what is selected tells itself from what is at rest by light, not by hue alone', () => {
    const selected = colour(name, 'tint-selected');
    expect(contrast(selected, colour(name, 'land'))).toBeGreaterThan(1.15);
    expect(contrast(selected, colour(name, 'tint-related'))).toBeGreaterThan(1.05);
  });

  it('every region has a hue family, legible names and hospitals that stand out', () => {
    expect(Object.keys(palettes[name].areas).toSorted()).toEqual(index.ids.region.toSorted());
    for (const [region, { tints, selected, text }] of Object.entries(palettes[name].areas)) {
      for (const tint of [...tints, selected]) {
        expect(contrast(colour(name, 'ink'), tint), `${region} ${tint}`).toBeGreaterThanOrEqual(
          4.5,
        );
      }
      for (const tint of [...tints, colour(name, 'land')]) {
        expect(contrast(text, tint), `${region} ${tint}`).toBeGreaterThanOrEqual(markContrast);
      }
    }
  });

  it('the three tints of a family differ in light, and so does the selected one', () => {
    for (const [region, { tints, selected }] of Object.entries(palettes[name].areas)) {
      const [a, b, c] = tints;
      for (const [one, other] of [
        [a, b],
        [a, c],
        [b, c],
      ] as const) {
        expect(contrast(one, other), `${region}: ${one} and ${other}`).toBeGreaterThan(1.1);
      }
      for (const tint of tints) expect(contrast(selected, tint), region).toBeGreaterThan(1.2);
    }
  });

  it('every colour is written as six hexadecimal digits', () => {
    const { colours, areas } = palettes[name];
    const families = Object.values(areas).flatMap(({ tints, selected, text }) => [
      ...tints,
      selected,
      text,
    ]);
    for (const one of [...Object.values(colours), ...families])
      expect(one).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('for print', () => {
  it('there is nothing but grey', () => {
    const { colours, areas } = palettes.print;
    const families = Object.values(areas).flatMap(({ tints, selected, text }) => [
      ...tints,
      selected,
      text,
    ]);
    for (const one of [...Object.values(colours), ...families]) {
      expect(new Set([one.slice(1, 3), one.slice(3, 5), one.slice(5)]).size, one).toBe(1);
    }
  });
});

describe('the dark palette', () => {
  it('is dark: its text is lighter than its grounds, its land lighter than its sea', () => {
    const light = (token: ColourToken) => luminance(colour('dark', token));
    for (const ground of grounds) expect(light('ink')).toBeGreaterThan(light(ground));
    expect(light('land')).toBeGreaterThan(light('sea'));
  });
});

describe('the stylesheet of colours', () => {
  const css = paletteCss();

  it('is light by default, dark where the system asks for it, grey on paper', () => {
    expect(css.indexOf(':root{color-scheme:light')).toBe(0);
    expect(css).toMatch(
      /@media \(prefers-color-scheme:dark\)\{:root\{color-scheme:dark;--paper:#16191b/,
    );
    expect(paperCss()).toMatch(/^:root:root\{[^@]*--paper:#ffffff/);
  });

  it('lets a reader’s own choice win over the system’s, and paper over both', () => {
    const at = (text: string) => {
      expect(css).toContain(text);
      return css.indexOf(text);
    };
    for (const name of paletteNames) {
      expect(at(`:root[data-palette=${name}]{`)).toBeGreaterThan(at('prefers-color-scheme:dark'));
    }
    // As specific as the reader's choice, and in a stylesheet that comes later.
    expect(paperCss()).toMatch(/^:root:root\{/);
  });

  it('has a class for each of the fifteen tints, and no colour that is undefined', () => {
    for (const region of index.ids.region) {
      for (const tint of [0, 1, 2]) expect(css).toContain(`.${tintClass(region, tint)}{--tint:`);
    }
    expect(css).not.toContain('undefined');
    const defined = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
    for (const name of used) expect(defined, name).toContain(name);
  });

  it('gives each palette every colour', () => {
    const counts = [...`${css}${paperCss()}`.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(
      ([, body]) => (body ?? '').split(';').length,
    );
    expect(counts.length).toBeGreaterThanOrEqual(7);
    expect(new Set(counts).size).toBe(1);
  });
});
