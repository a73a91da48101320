import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrameBox, PaneSize } from '../../../../src/map/frameBox.ts';
import { frameAspect, toFrame } from '../../../../src/map/frames.ts';
import {
  boxOf,
  boxShowing,
  cameraOf,
  constrained,
  isSameBox,
} from '../../../../src/map/live/camera.ts';

const pane: PaneSize = { width: 900, height: 760 };
const start: FrameBox = { left: 60, top: 80, width: 720 };
const most = 40;

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** A frame of any size, up to twice its own size away from the pane. */
const anyBox: fc.Arbitrary<FrameBox> = fc
  .record({ x: number(-2, 2), y: number(-2, 2), width: number(100, 40_000) })
  .map(({ x, y, width }) => ({ left: x * width, top: (y * width) / frameAspect, width }));

function expectSame(one: FrameBox, other: FrameBox): void {
  for (const side of ['left', 'top', 'width'] as const)
    expect(one[side]).toBeCloseTo(other[side], 3);
}

/** The fraction of the frame in the middle of the pane. */
function middle({ left, top, width }: FrameBox): { x: number; y: number } {
  return {
    x: (pane.width / 2 - left) / width,
    y: ((pane.height / 2 - top) / width) * frameAspect,
  };
}

describe('the live map’s camera', () => {
  it('and the frame’s place in the pane are two ways of saying the same', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        expectSame(boxOf(cameraOf(box, pane), pane), box);
      }),
    );
  });

  it('has every city where the still map has it, by d3-geo’s Mercator of 512 px at zoom 0', () => {
    const { center, zoom } = cameraOf(start, pane);
    const project = geoMercator()
      .scale((512 * 2 ** zoom) / (2 * Math.PI))
      .center(center)
      .translate([pane.width / 2, pane.height / 2]);
    for (const [lon, lat] of [
      [10.2108, 56.1567],
      [12.5655, 55.6759],
      [14.7066, 55.1009],
    ] as const) {
      const [x = NaN, y = NaN] = project([lon, lat]) ?? [];
      const point = toFrame(lon, lat);
      expect(x).toBeCloseTo(start.left + point.x * start.width, 6);
      expect(y).toBeCloseTo(start.top + (point.y * start.width) / frameAspect, 6);
    }
  });

  it('is one zoom further in where the frame is twice as wide', () => {
    const { zoom } = cameraOf(start, pane);
    expect(cameraOf({ ...start, width: 2 * start.width }, pane).zoom).toBeCloseTo(zoom + 1, 9);
  });
});

describe('a map that is moved', () => {
  it('is never smaller than at the start, nor larger than allowed', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const { width } = constrained(box, pane, start, most);
        expect(width).toBeGreaterThanOrEqual(start.width);
        expect(width).toBeLessThanOrEqual(start.width * most);
      }),
    );
  });

  it('lies exactly as at the start once it is zoomed out, however it was moved', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        expectSame(constrained({ ...box, width: start.width }, pane, start, most), start);
      }),
    );
  });

  it('keeps Denmark in the middle of the pane, and may reach its edges when zoomed', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const { x, y } = middle(constrained(box, pane, start, most));
        for (const share of [x, y]) {
          expect(share).toBeGreaterThanOrEqual(-1e-9);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
    const farEast = constrained(
      { left: -1e6, top: 0, width: start.width * most },
      pane,
      start,
      most,
    );
    expect(middle(farEast).x).toBeGreaterThan(0.95);
  });

  it('stays where it is once it is within bounds', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const once = constrained(box, pane, start, most);
        expectSame(constrained(once, pane, start, most), once);
      }),
    );
  });
});

describe('a part of the country brought into sight', () => {
  const anyPart = fc.record({
    x: number(0, 0.9),
    y: number(0, 0.9),
    width: number(0.05, 0.5),
    height: number(0.05, 0.5),
  });

  it('lies in the middle of the pane, whole', () => {
    fc.assert(
      fc.property(anyPart, (part) => {
        const box = boxShowing(part, pane, { ...start, width: 100 }, 400);
        const { x, y } = middle(box);
        expect(x).toBeCloseTo(part.x + part.width / 2, 9);
        expect(y).toBeCloseTo(part.y + part.height / 2, 9);
        expect(part.width * box.width).toBeLessThanOrEqual(pane.width);
        expect((part.height * box.width) / frameAspect).toBeLessThanOrEqual(pane.height);
      }),
    );
  });

  it('is never shown smaller than at the start, nor larger than allowed', () => {
    const whole = { x: 0, y: 0, width: 1, height: 1 };
    expect(boxShowing(whole, pane, start, most).width).toBe(start.width);
    const speck = { x: 0.5, y: 0.5, width: 0.001, height: 0.001 };
    expect(boxShowing(speck, pane, start, 4).width).toBe(4 * start.width);
  });
});

describe('two places of the frame', () => {
  it('are the same when no reader could tell them apart', () => {
    expect(isSameBox(start, { ...start })).toBe(true);
    expect(isSameBox(start, { ...start, left: start.left + 0.3 })).toBe(true);
    for (const side of ['left', 'top', 'width'] as const) {
      expect(isSameBox(start, { ...start, [side]: start[side] + 1 })).toBe(false);
    }
  });
});
