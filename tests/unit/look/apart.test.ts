/** What touches on the map stays apart for every reader: by light, or by a line between that stands out from both. */
import { render } from 'svelte/server';
import { neighbors } from 'topojson-client';
import drawing from 'virtual:drawing';
import { describe, expect, it } from 'vitest';
import { readDenmark } from '../../../src/build/drawShapes.ts';
import KindMark from '../../../src/look/KindMark.svelte';
import { areaColour, landColour } from '../../../src/look/landColour.ts';
import type { LandLook } from '../../../src/look/landLook.ts';
import { palettes, type ColourToken } from '../../../src/look/palette.ts';
import { presenceKinds } from '../../../src/model/dataset.ts';
import { dataset, index } from '../state/tables.ts';
import { seenWith, visions } from './colourVision.ts';
import { contrast } from './contrast.ts';

/** What a line or a mark must reach towards what it lies on (WCAG 1.4.11). */
const least = 3;

const { objects } = readDenmark('coarse');
const shapes = objects.areas.geometries;
const idAt = (at: number) => {
  const { properties } = shapes[at] ?? {};
  return properties && 'id' in properties ? properties.id : '';
};
/** The pairs of areas that share a border, each once. */
const pairs = neighbors(shapes).flatMap((others, at) =>
  others.filter((other) => other > at).map((other) => [idAt(at), idAt(other)] as const),
);

const screens = (['light', 'dark', 'projector'] as const).flatMap((name) =>
  visions.map((vision) => [name, vision] as const),
);

describe.each(screens)('in the palette %s, with %s', (name, vision) => {
  const palette = palettes[name];
  const seen = (colour: string) => seenWith(vision, colour);
  const own = (token: ColourToken) => palette.colours[token];
  const apart = (one: string, other: string) => contrast(seen(one), seen(other)) >= least;
  /** The fill of an area's land in a look. */
  const fill = (area: string, look: LandLook) => {
    const region = index.areas.get(area)?.region ?? '';
    return landColour(palette, look, areaColour(palette, region, drawing.tints[area] ?? 0));
  };
  /** Whether two fills, or a line between them, tell two areas apart. */
  const toldApart = (one: string, other: string, line: string) =>
    apart(one, other) || (apart(line, one) && apart(line, other));

  it('areas that touch are told apart, at rest and receded', () => {
    expect(pairs.length).toBeGreaterThan(25);
    const confused = pairs.flatMap(([one, other]) => {
      const inOneRegion = index.areas.get(one)?.region === index.areas.get(other)?.region;
      const line = own(inOneRegion ? 'secondary' : 'ink');
      const looks = [
        ['tint', 'tint'],
        ['faded', 'faded'],
        ['tint', 'faded'],
        ['faded', 'tint'],
      ] as const;
      return looks
        .filter(([a, b]) => !toldApart(fill(one, a), fill(other, b), line))
        .map(([a, b]) => `${one} ${a} – ${other} ${b}`);
    });
    expect(confused).toEqual([]);
  });

  it('the outline of what is selected or compared stands out from the land around it', () => {
    const edges = { clusters: ['accent', 'compare'], hospitals: ['ink', 'accent', 'compare'] };
    for (const edge of edges.clusters) {
      for (const land of ['land', 'tint-related', 'neighbours', 'sea'] as const) {
        expect(apart(own(edge as ColourToken), own(land)), `${edge} on ${land}`).toBe(true);
      }
    }
    // Among the hospitals a line of the land's colour lies between the edge and its surroundings.
    for (const edge of edges.hospitals) {
      expect(apart(own(edge as ColourToken), own('land')), edge).toBe(true);
    }
    for (const { id } of dataset.areas) {
      expect(apart(own('ink'), fill(id, 'chosen')), id).toBe(true);
      expect(apart(own('ink'), fill(id, 'faded')), id).toBe(true);
    }
  });

  it('marks stand out from land, sea and paper in every state', () => {
    const marks: ColourToken[] = ['data', 'accent', 'compare', 'receded'];
    const grounds: ColourToken[] = ['land', 'sea', 'paper', 'tint-related', 'tint-selected'];
    const faint = marks.flatMap((mark) =>
      grounds
        .filter((ground) => !apart(own(mark), own(ground)))
        .map((ground) => `${mark} on ${ground}`),
    );
    expect(faint).toEqual([]);
  });
});

describe('a kind of presence', () => {
  it('has a shape of its own, whatever its colour', () => {
    const drawn = presenceKinds.map((kind) =>
      render(KindMark, { props: { kind, radius: 6.4 } }).body.replaceAll(/<!--.*?-->/g, ''),
    );
    expect(new Set(drawn).size).toBe(presenceKinds.length);
    for (const one of drawn) expect(one).not.toMatch(/#[0-9a-f]{3}|rgb|fill="(?!none)/);
  });
});

describe('the borders of the real areas', () => {
  it('are those of the committed geometry', () => {
    const touches = (one: string, other: string) =>
      pairs.some((pair) => pair.includes(one) && pair.includes(other));
    expect(touches('viborg', 'herning')).toBe(true);
    expect(touches('viborg', 'odense')).toBe(false);
    expect(new Set(pairs.flat()).size).toBe(dataset.areas.length - 1);
  });
});
