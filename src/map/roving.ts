/**
 * One tab stop for all places of the map: arrow keys lead to the nearest place in their direction, Home and End to
 * the first and last from north to south. Pure: positions in, position out.
 */

/** A place on screen, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const rovingKeys = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
] as const;
export type RovingKey = (typeof rovingKeys)[number];

/** How much a step aside counts against a step ahead. */
const asideWeight = 2;

/** The spot that a key leads to from `from`, or `from` itself where there is none that way. */
export function nextSpot<S extends Spot>(spots: readonly S[], from: S, key: RovingKey): S {
  if (key === 'Home' || key === 'End') {
    const ordered = spots.toSorted((a, b) => a.y - b.y || a.x - b.x);
    return (key === 'Home' ? ordered[0] : ordered.at(-1)) ?? from;
  }
  const vertical = key === 'ArrowUp' || key === 'ArrowDown';
  const sign = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1;
  let best = from;
  let bestCost = Infinity;
  for (const spot of spots) {
    const dx = spot.x - from.x;
    const dy = spot.y - from.y;
    const ahead = sign * (vertical ? dy : dx);
    const aside = Math.abs(vertical ? dx : dy);
    if (spot === from || ahead <= 0 || ahead < aside / 3) continue;
    const cost = ahead + asideWeight * aside;
    if (cost < bestCost) [best, bestCost] = [spot, cost];
  }
  return best;
}
