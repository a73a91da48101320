import { describe, expect, it } from 'vitest';
import { visibleOf } from '../../../src/map/frameBox.ts';
import { frameAspect } from '../../../src/map/frames.ts';

describe('what is in sight of the country’s frame', () => {
  it('is all of it, and nothing else, in a pane of its own size', () => {
    const pane = { width: 800, height: 800 / frameAspect };
    const { x, y, width, height } = visibleOf({ left: 0, top: 0, width: 800 }, pane);
    expect([x + 0, y + 0, width]).toEqual([0, 0, 1]);
    expect(height).toBeCloseTo(1, 9);
  });

  it('is more than it where the pane is larger', () => {
    const pane = { width: 1000, height: 1000 };
    const { x, width } = visibleOf({ left: 100, top: 0, width: 800 }, pane);
    expect([x, width]).toEqual([-0.125, 1.25]);
  });

  it('is a part of it where the reader has zoomed in', () => {
    const zoomed = { left: -2000, top: -500, width: 8000 };
    const { x, y, width, height } = visibleOf(zoomed, { width: 800, height: 600 });
    expect([x, width]).toEqual([0.25, 0.1]);
    expect(y).toBeCloseTo((500 * frameAspect) / 8000, 9);
    expect(height).toBeCloseTo((600 * frameAspect) / 8000, 9);
  });
});
