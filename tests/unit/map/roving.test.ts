import { describe, expect, it } from 'vitest';
import { formatIds } from '../../../src/map/formats.ts';
import { frameAspect, toFrame } from '../../../src/map/frames.ts';
import { nextSpot, rovingKeys, type RovingKey, type Spot } from '../../../src/map/roving.ts';
import { frontView } from '../../../src/state/view.ts';
import { dataset } from '../state/tables.ts';
import { drawn } from './drawn.ts';

interface Place extends Spot {
  readonly id: string;
}

const arrows = rovingKeys.filter((key) => key.startsWith('Arrow'));

/** Where cities or hospitals are in a frame of 780 px. */
function places(kind: 'cities' | 'areas'): Place[] {
  return dataset[kind].map(({ id, lon, lat }) => {
    const { x, y } = toFrame(lon, lat);
    return { id, x: 780 * x, y: (780 * y) / frameAspect };
  });
}

/** What a number of presses of the arrow keys leads to, however they are chosen. */
function reached(spots: readonly Place[], from: Place): Set<string> {
  const seen = new Set([from]);
  for (const spot of seen) for (const key of arrows) seen.add(nextSpot(spots, spot, key));
  return new Set([...seen].map(({ id }) => id));
}

function step(kind: 'cities' | 'areas', from: string, key: RovingKey): string {
  const spots = places(kind);
  const start = spots.find(({ id }) => id === from);
  if (!start) throw new Error(`There is no ${from} among the ${kind}.`);
  return nextSpot(spots, start, key).id;
}

describe('the arrow keys', () => {
  it.each(['cities', 'areas'] as const)('lead from each of the %s to every other', (kind) => {
    const spots = places(kind);
    const all = new Set(spots.map(({ id }) => id));
    for (const from of spots) expect(reached(spots, from), from.id).toEqual(all);
  });

  it.each(formatIds)(
    'do so too on the page in format %s, where the capital stands in its inset',
    (format) => {
      for (const theme of ['clusters', 'hospitals'] as const) {
        const spots = [...drawn({ ...frontView, theme }, format).values()]
          .flatMap(({ marks }) => marks)
          .filter(({ interactive, mark }) => interactive && mark.inFront)
          .map(({ key, onPage }) => ({ id: key, ...onPage }));
        const all = new Set(spots.map(({ id }) => id));
        expect(all.size).toBe(theme === 'clusters' ? 28 : 21);
        for (const from of spots) expect(reached(spots, from), from.id).toEqual(all);
      }
    },
  );

  it.each<[string, RovingKey, string]>([
    ['aalborg', 'ArrowUp', 'noerresundby'],
    ['herning', 'ArrowRight', 'ikast'],
    ['ikast', 'ArrowLeft', 'herning'],
    ['fredericia', 'ArrowDown', 'middelfart'],
    ['odense', 'ArrowDown', 'svendborg'],
    ['koebenhavn', 'ArrowLeft', 'frederiksberg'],
  ])('lead from %s with %s to %s', (from, key, to) => {
    expect(step('cities', from, key)).toBe(to);
  });

  it('lead where they point, or nowhere', () => {
    for (const spots of [places('cities'), places('areas')]) {
      for (const from of spots) {
        for (const key of arrows) {
          const to = nextSpot(spots, from, key);
          if (to === from) continue;
          const moved = {
            ArrowUp: from.y - to.y,
            ArrowDown: to.y - from.y,
            ArrowLeft: from.x - to.x,
            ArrowRight: to.x - from.x,
            Home: 0,
            End: 0,
          }[key];
          expect(moved, `${from.id} ${key} ${to.id}`).toBeGreaterThan(0);
        }
      }
    }
  });

  it('prefer a near place a little aside to a far one straight ahead', () => {
    const from = { x: 0, y: 0 };
    const near = { x: 100, y: 20 };
    const far = { x: 300, y: 0 };
    expect(nextSpot([from, far, near], from, 'ArrowRight')).toBe(near);
    expect(nextSpot([from, far, { x: 100, y: 250 }], from, 'ArrowRight')).toBe(far);
  });

  it('stay where there is nothing further', () => {
    expect(step('cities', 'frederikshavn', 'ArrowUp')).toBe('frederikshavn');
    expect(step('cities', 'roenne', 'ArrowRight')).toBe('roenne');
    expect(step('cities', 'soenderborg', 'ArrowDown')).toBe('soenderborg');
    const alone = { id: 'alone', x: 10, y: 10 };
    for (const key of rovingKeys) expect(nextSpot([alone], alone, key)).toBe(alone);
  });
});

describe('Home and End', () => {
  it('lead to the northernmost and the southernmost place, from anywhere', () => {
    for (const { id } of dataset.cities) {
      expect(step('cities', id, 'Home')).toBe('frederikshavn');
      expect(step('cities', id, 'End')).toBe('soenderborg');
    }
    expect(step('areas', 'aarhus', 'Home')).toBe('hjoerring');
    expect(step('areas', 'aarhus', 'End')).toBe('nykoebing-f');
  });

  it('count from the west where two lie equally far north', () => {
    const row = [
      { x: 9, y: 5 },
      { x: 1, y: 5 },
      { x: 4, y: 5 },
    ];
    const [from] = row as [Spot, ...Spot[]];
    expect(nextSpot(row, from, 'Home')).toEqual({ x: 1, y: 5 });
    expect(nextSpot(row, from, 'End')).toEqual({ x: 9, y: 5 });
  });
});
