import { describe, expect, it } from 'vitest';
import { embedHeight } from '../../../src/embed/embedHeight.ts';
import { readHeight } from '../../../src/embed/heightMessage.ts';
import { plainEmbed } from '../../../src/state/view.ts';

describe('the height that suits a slot', () => {
  it.each([
    ['a small phone', 320, 480],
    ['a phone', 430, 480],
    ['an article’s column', 600, 500],
    ['a narrow column', 480, 500],
    ['a wide slot', 900, 600],
    ['the whole screen', 2560, 600],
    ['a slot that is hidden still', 0, 480],
  ])('is right for %s', (_, width, height) => {
    expect(embedHeight(width, plainEmbed)).toBe(height);
  });

  it('is less with the short panel than with a chart', () => {
    for (const width of [320, 600, 1000]) {
      expect(embedHeight(width, { panel: true })).toBeLessThan(embedHeight(width, plainEmbed));
    }
  });

  it('never shrinks as the slot grows, and is always one that embed.js takes', () => {
    for (const panel of [false, true]) {
      let before = 0;
      for (let width = 0; width <= 3000; width += 10) {
        const height = embedHeight(width, { panel });
        expect(height).toBeGreaterThanOrEqual(before);
        expect(readHeight({ klyngekort: { height } })).toBe(height);
        before = height;
      }
    }
  });
});
