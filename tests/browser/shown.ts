import type { Frame, Page } from 'playwright-core';

/** A piece of text on screen, px. */
export interface Box {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the visible ones of some elements are. */
export const boxesOf = (page: Page | Frame, selector: string): Promise<Box[]> =>
  page.$$eval(selector, (all) =>
    all
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const what = `${element.textContent.trim().replaceAll(/\s+/g, ' ')} (${element.getAttribute('class')?.split(' ')[0] ?? element.localName})`;
        return { what, x, y, width, height };
      })
      .filter(({ width, height }) => width > 1 && height > 1),
  );

/** Pairs of boxes that lie over each other by more than a hair, px. */
export function overlaps(boxes: readonly Box[], hair = 1): string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) =>
          Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > hair &&
          Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > hair,
      )
      .map((b) => `${a.what} × ${b.what}`),
  );
}

/** The boxes that lie wholly within another. */
export const within = (boxes: readonly Box[], outer: Omit<Box, 'what'>, hair = 1): Box[] =>
  boxes.filter(
    ({ x, y, width, height }) =>
      x >= outer.x - hair &&
      y >= outer.y - hair &&
      x + width <= outer.x + outer.width + hair &&
      y + height <= outer.y + outer.height + hair,
  );
