import type { Page } from 'playwright-core';
import { frames } from './ready.ts';

/** Where the country lies in the map's pane: px from its upper left corner, and how wide it is. */
export interface Lie {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly paneWidth: number;
  readonly paneHeight: number;
}

/** Where the country lies now. */
export const lieOf = (page: Page): Promise<Lie> =>
  page.evaluate(() => {
    const pane = document.querySelector('.pane')?.getBoundingClientRect() ?? new DOMRect();
    const frame = document.querySelector('.overlay')?.getBoundingClientRect() ?? new DOMRect();
    return {
      left: frame.left - pane.left,
      top: frame.top - pane.top,
      width: frame.width,
      height: frame.height,
      paneWidth: pane.width,
      paneHeight: pane.height,
    };
  });

/** Waits until the map has come to rest, and says where the country lies then. */
export async function atRest(page: Page): Promise<Lie> {
  for (let before = await lieOf(page), same = 0; ;) {
    await frames(page, 3);
    const now = await lieOf(page);
    same = JSON.stringify(now) === JSON.stringify(before) ? same + 1 : 0;
    if (same === 3) return now;
    before = now;
  }
}

/** How many times larger the country is than it was. */
export const zoomed = (now: Lie, before: Lie): number => now.width / before.width;

/** Which point of the country, as fractions of its frame, lies in the middle of the pane. */
export const middle = ({ left, top, width, height, paneWidth, paneHeight }: Lie) => ({
  x: (paneWidth / 2 - left) / width,
  y: (paneHeight / 2 - top) / height,
});
