import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadMarks, type Movable } from '../../../src/map/spreadMarks.ts';

const gap = 1.5;
const circle = (id: string, x: number, y: number, radius: number): Movable => ({
  id,
  x,
  y,
  radius,
});

/** The circles where they end up. */
function spread(circles: readonly Movable[]): Movable[] {
  const shifts = spreadMarks(circles, gap);
  return circles.map((one) => {
    const { dx, dy } = shifts.get(one.id) ?? { dx: 0, dy: 0 };
    return { ...one, x: one.x + dx, y: one.y + dy };
  });
}

const between = (a: Movable, b: Movable): number =>
  Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;

describe('circles that do not touch', () => {
  it('stay where they are', () => {
    expect(spreadMarks([circle('a', 0, 0, 10), circle('b', 30, 0, 10)], gap).size).toBe(0);
    expect(spreadMarks([circle('a', 0, 0, 10)], gap).size).toBe(0);
    expect(spreadMarks([], gap).size).toBe(0);
  });
});

describe('of two that touch', () => {
  it('the smaller gives way, straight away from the larger, which stays', () => {
    const shifts = spreadMarks([circle('city', 0, 0, 20), circle('town', 12, 16, 5)], gap);
    expect(shifts.has('city')).toBe(false);
    // 20 px away, in the direction 3:4; it must be 26.5 px away.
    const { dx, dy } = shifts.get('town') ?? { dx: 0, dy: 0 };
    expect(dx).toBeCloseTo(6.5 * 0.6, 6);
    expect(dy).toBeCloseTo(6.5 * 0.8, 6);
  });

  it('equals share the way', () => {
    const shifts = spreadMarks([circle('a', 0, 0, 10), circle('b', 15.5, 0, 10)], gap);
    expect(shifts.get('a')?.dx).toBeCloseTo(-3, 6);
    expect(shifts.get('b')?.dx).toBeCloseTo(3, 6);
  });

  it('on one and the same point they part north and south', () => {
    const [a, b] = spread([circle('a', 50, 50, 10), circle('b', 50, 50, 10)]);
    expect([a?.x, b?.x]).toEqual([50, 50]);
    expect(a && b && between(a, b)).toBeGreaterThanOrEqual(gap - 0.02);
  });

  it('are clear of each other afterwards, whatever their sizes', () => {
    const any = fc.record({
      x: fc.integer({ min: 0, max: 60 }),
      y: fc.integer({ min: 0, max: 60 }),
      radius: fc.integer({ min: 3, max: 30 }),
    });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [a, b] = spread([
          { id: 'a', ...one },
          { id: 'b', ...other },
        ]);
        // Moves of half a pixel and less are not worth a hairline; equals may each be spared one.
        expect(a && b && between(a, b)).toBeGreaterThanOrEqual(gap - 1.02);
        if (one.radius > other.radius) expect([a?.x, a?.y]).toEqual([one.x, one.y]);
        if (one.radius < other.radius) expect([b?.x, b?.y]).toEqual([other.x, other.y]);
      }),
    );
  });
});

describe('a chain of small circles', () => {
  it('is spread until none touches another, and the largest has not moved', () => {
    const chain = [
      circle('large', 0, 0, 25),
      circle('b', 20, 0, 8),
      circle('c', 30, 5, 7),
      circle('d', 38, -4, 6),
    ];
    const after = spread(chain);
    expect(after[0]).toEqual(chain[0]);
    for (const [at, one] of after.entries()) {
      for (const other of after.slice(at + 1)) {
        expect(between(one, other)).toBeGreaterThanOrEqual(gap - 0.52);
      }
    }
  });

  it('leaves its argument alone', () => {
    const circles = Object.freeze(
      [circle('a', 0, 0, 10), circle('b', 5, 0, 8)].map(Object.freeze),
    ) as readonly Movable[];
    expect(spreadMarks(circles, gap).size).toBe(1);
    expect(circles[1]).toEqual({ id: 'b', x: 5, y: 0, radius: 8 });
  });
});
