import { describe, expect, it } from 'vitest';
import { luminance } from './contrast.ts';
import { seenWith, visions } from './colourVision.ts';

const away = (one: string, other: string) =>
  Math.max(
    ...[1, 3, 5].map((at) =>
      Math.abs(
        Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16),
      ),
    ),
  );

describe('the simulation of how colours are seen', () => {
  it('leaves black, white and grey as they are, whatever cones are lacking', () => {
    for (const vision of visions) {
      for (const grey of ['#000000', '#ffffff', '#808080', '#333333']) {
        expect(away(seenWith(vision, grey), grey), `${vision} ${grey}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('gives the values of the published matrices for the primaries', () => {
    // The first column of each matrix, clipped, in sRGB.
    expect(seenWith('protanopia', '#ff0000')).toBe('#6d5f00');
    expect(seenWith('deuteranopia', '#ff0000')).toBe('#a39000');
    expect(seenWith('tritanopia', '#ff0000')).toBe('#ff000f');
    expect(seenWith('protanopia', '#0000ff')).toBe('#0059ff');
    expect(seenWith('all cones', '#123456')).toBe('#123456');
  });

  it('brings red and green together where a cone for one of them is lacking, not otherwise', () => {
    const [red, green] = ['#c83232', '#3c8c28'];
    const hueOf = (colour: string) =>
      Number.parseInt(colour.slice(1, 3), 16) - Number.parseInt(colour.slice(3, 5), 16);
    for (const vision of ['protanopia', 'deuteranopia'] as const) {
      const apart = hueOf(seenWith(vision, red)) - hueOf(seenWith(vision, green));
      expect(apart, vision).toBeLessThan(0.4 * (hueOf(red) - hueOf(green)));
    }
    expect(hueOf(seenWith('tritanopia', red))).toBeGreaterThan(100);
  });

  it('keeps light in greyscale, and nothing else', () => {
    for (const colour of ['#b3311d', '#1b5e94', '#e2b84c']) {
      const grey = seenWith('greyscale', colour);
      expect(new Set([1, 3, 5].map((at) => grey.slice(at, at + 2))).size).toBe(1);
      expect(luminance(grey)).toBeCloseTo(luminance(colour), 2);
    }
  });
});
