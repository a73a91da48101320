import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxOf,
  sides,
  type Box,
  type Labelled,
  type Placement,
} from '../../../src/look/labelBoxes.ts';
import { placeLabels, type Sheet } from '../../../src/look/placeLabels.ts';
import { depth } from '../map/drawn.ts';

const gap = 5;
const bounds: Box = { x: 0, y: 0, width: 400, height: 300 };
const empty: Sheet = { bounds, obstacles: [], signs: [] };

/** A mark of radius 8 with a name of 60 × 16 px. */
function mark(id: string, x: number, y: number, label: Partial<Labelled['label']> = {}): Labelled {
  const own = { width: 60, height: 16, priority: 1, required: false, ...label };
  return { id, x, y, radius: 8, label: own };
}

function placed(
  marks: readonly Labelled[],
  obstacles: readonly Box[] = [],
  signs: Sheet['signs'] = [],
): { sides: Record<string, Placement['side']>; boxes: Map<string, Box> } {
  const placements = placeLabels(marks, { bounds, obstacles, signs }, gap);
  const boxes = new Map(
    marks.flatMap((one) => {
      const placement = placements.get(one.id);
      return placement ? [[one.id, boxOf(one, placement)] as const] : [];
    }),
  );
  return {
    sides: Object.fromEntries([...placements].map(([id, { side }]) => [id, side])),
    boxes,
  };
}

function pairs<T>(things: readonly T[]): [T, T][] {
  return things.flatMap((one, at) => things.slice(at + 1).map((other): [T, T] => [one, other]));
}

describe('a name', () => {
  it('stands east of its mark where there is room', () => {
    const [only] = placeLabels([mark('aarhus', 200, 150)], empty, gap).values();
    expect(only).toEqual({ side: 'e', dx: 8 + gap, dy: 0, anchor: 'start' });
  });

  it.each<[string, number, number, string]>([
    ['eastern', 395, 150, 'w'],
    ['western', 5, 150, 'e'],
    ['north-eastern', 395, 4, 'sw'],
  ])('stays inside at the %s edge', (_, x, y, side) => {
    expect(placed([mark('one', x, y)]).sides).toEqual({ one: side });
  });

  it('gives way to another mark, a name and an obstacle', () => {
    expect(
      placed([mark('one', 200, 150), { ...mark('two', 250, 150), label: null }]).sides,
    ).toEqual({ one: 'w' });
    expect(
      placed([mark('one', 200, 150)], [{ x: 210, y: 100, width: 90, height: 100 }]).sides,
    ).toEqual({
      one: 'w',
    });
    const { boxes } = placed([mark('one', 200, 150), mark('two', 260, 150)]);
    const [one, two] = [...boxes.values()];
    expect(one && two && depth(one, two)).toBeLessThanOrEqual(0);
  });

  it('leaves a small sign free, but is not left out for one, nor put over another name', () => {
    const sign = { x: 220, y: 150, radius: 4 };
    expect(placed([mark('one', 200, 150)], [], [sign]).sides).toEqual({ one: 'w' });
    const signs = [-30, 0, 30].flatMap((dy) =>
      [-30, 0, 30].map((dx) => ({ x: 200 + dx, y: 150 + dy, radius: 4 })),
    );
    expect(Object.keys(placed([mark('one', 200, 150)], [], signs).sides)).toEqual(['one']);
  });

  it('that need not be there makes room for one that must not be left out', () => {
    // The city fills the strip but for its north, where a village's circle lies, and its south, where one's name would.
    const city = { ...mark('city', 200, 100, { required: true, width: 90 }), radius: 28 };
    const marks = [city, mark('north', 200, 58), { ...mark('south', 170, 150), radius: 7 }];
    const walls = [
      { x: 0, y: 0, width: 150, height: 300 },
      { x: 250, y: 0, width: 150, height: 300 },
      { x: 0, y: 160, width: 400, height: 140 },
    ];
    const { sides: taken } = placed(marks, walls);
    expect(taken['city']).toBe('s');
  });

  it('is left out where there is no room for it', () => {
    const everywhere = [bounds];
    expect(placed([mark('one', 200, 150)], everywhere).sides).toEqual({});
  });

  it('stands all the same where it is required', () => {
    const { sides: required } = placed([mark('one', 200, 150, { required: true })], [bounds]);
    expect(Object.keys(required)).toEqual(['one']);
  });

  it('of the lesser of two crowded marks is the one left out', () => {
    // Room for one name only: walls leave a corridor east of both marks, which lie on one point.
    const walls = [
      { x: 0, y: 0, width: 400, height: 140 },
      { x: 0, y: 160, width: 400, height: 140 },
      { x: 0, y: 0, width: 190, height: 300 },
    ];
    const marks = [mark('village', 200, 150), mark('town', 201, 150, { priority: 9 })];
    expect(Object.keys(placed(marks, walls).sides)).toEqual(['town']);
  });

  it('is not asked for by a mark without one', () => {
    expect(placed([{ ...mark('one', 200, 150), label: null }]).sides).toEqual({});
    expect(placed([]).sides).toEqual({});
  });

  it('tries all eight sides before it takes one that is covered', () => {
    const required = mark('one', 200, 150, { required: true });
    const covered: Box[] = [];
    const tried = sides.map(() => {
      const { sides: taken, boxes } = placed([required], covered);
      covered.push(...boxes.values());
      return taken['one'];
    });
    expect(new Set(tried)).toEqual(new Set(sides));
  });

  it('keeps to the side it is said to be on, clear of its mark', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const placements = placeLabels(marks, empty, gap);
        for (const one of marks) {
          const placement = placements.get(one.id);
          if (!placement) continue;
          const box = boxOf(one, placement);
          const { side } = placement;
          if (side.includes('e')) expect(box.x).toBeGreaterThan(one.x);
          if (side.includes('w')) expect(box.x + box.width).toBeLessThan(one.x);
          if (side === 'n') expect(box.y + box.height).toBeLessThan(one.y - one.radius);
          if (side === 's') expect(box.y).toBeGreaterThan(one.y + one.radius);
          if (side === 'e') expect(box.x).toBe(one.x + one.radius + gap);
        }
      }),
    );
  });
});

/** Marks in a crowd, with names of all lengths. */
const anyMarks = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 3, max: 28 }),
      width: fc.integer({ min: 20, max: 110 }),
      priority: fc.integer({ min: 0, max: 12 }),
      required: fc.boolean(),
      named: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((marks) =>
    marks.map(({ x, y, radius, width, priority, required, named }, at): Labelled => ({
      id: `mark-${at}`,
      x,
      y,
      radius,
      label: named ? { width, height: 16, priority, required } : null,
    })),
  );

describe('in any crowd', () => {
  it('every required name is there, and no name that was not asked for', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const ids = new Set(placeLabels(marks, empty, gap).keys());
        for (const { id, label } of marks) {
          if (label?.required) expect(ids).toContain(id);
          if (!label) expect(ids).not.toContain(id);
        }
      }),
    );
  });

  it('no two names overlap by more than a touch, unless one of them is required', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { boxes } = placed(marks);
        const free = marks.filter(({ id, label }) => boxes.has(id) && !label?.required);
        for (const [one, other] of pairs(free)) {
          const [a, b] = [boxes.get(one.id), boxes.get(other.id)];
          // A few square pixels are a touch: at most 2.5 px deep.
          expect(a && b && depth(a, b)).toBeLessThanOrEqual(2.5);
        }
      }),
    );
  });

  it('names that need not be there stay on the sheet', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { boxes } = placed(marks);
        for (const { id, label } of marks) {
          const box = boxes.get(id);
          if (!box || label?.required) continue;
          expect(Math.min(box.x, box.y)).toBeGreaterThan(-2);
          expect(box.x + box.width).toBeLessThan(bounds.width + 2);
          expect(box.y + box.height).toBeLessThan(bounds.height + 2);
        }
      }),
    );
  });

  it('the order in which marks are given does not matter', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        expect(placed(marks.toReversed()).sides).toEqual(placed(marks).sides);
      }),
    );
  });
});
