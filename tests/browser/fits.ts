import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { frames } from './ready.ts';
import { boxesOf, overlaps, within } from './shown.ts';

/** Texts that are wider than what holds them, or stick out of the window. */
export const cut = (page: Page) =>
  page.$$eval(
    'header *, .headline *, .panel *, .key *, .attribution, .controls *, #resten *',
    (all) => {
      // The target around a source's sign reaches out over the edge of a line; the sign itself does not.
      const marks = document.querySelectorAll<HTMLElement>('[data-claim]');
      for (const mark of marks) mark.style.display = 'none';
      const found = all
        .filter((one) => one instanceof HTMLElement)
        .filter((one) => one.checkVisibility() && !one.closest('.unseen, .skip, .scroller, select'))
        .filter((one) => !one.matches('.palette span, [data-claim]'))
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          const isClipped = one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
          return isClipped || left < -0.5 || right > innerWidth + 0.5;
        })
        .map((one) => `${one.localName}.${one.className}: ${one.innerText.slice(0, 40)}`);
      for (const mark of marks) mark.style.display = '';
      return found;
    },
  );

/** Asserts that a page with the map fits a window, px: nothing is cut, sticks out or lies over anything else. */
export async function fits(page: Page, [width, height]: readonly [number, number]): Promise<void> {
  await page.setViewportSize({ width, height });
  await frames(page, 3);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, 'sideways').toBeLessThanOrEqual(width);
  expect(await cut(page)).toEqual([]);

  const names = await boxesOf(page, '.overlay > .marks .name');
  const insetNames = await boxesOf(page, '.inset .name');
  expect(names.length + insetNames.length).toBeGreaterThan(0);
  expect(overlaps([...names, ...insetNames]), 'names that meet').toEqual([]);
  const [pane] = await boxesOf(page, '.pane');
  const whole = within(names, pane ?? { x: 0, y: 0, width: 0, height: 0 });
  const outside = names.filter((name) => !whole.includes(name));
  expect(
    outside.map(({ what }) => what),
    'names cut by the edge',
  ).toEqual([]);
  const parts =
    '.headline h1, .headline p, .controls p, .inset, .legend > li, .sheet > .attribution';
  expect(overlaps(await boxesOf(page, parts)), 'parts over each other').toEqual([]);
}
