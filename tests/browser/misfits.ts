import type { Frame, Page } from 'playwright-core';
import { boxesOf, overlaps, within, type Box } from './shown.ts';

/** A name's line is taller than its letters: two lines may touch where no letters do. */
const letters = (box: Box): Box => ({
  ...box,
  y: box.y + 0.09 * box.height,
  height: 0.82 * box.height,
});

/** What of an embed is cut, lies over something else, or leaves the frame. */
export async function misfits(page: Page | Frame): Promise<string[]> {
  const view = await page.evaluate(() => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }));
  const parts = await boxesOf(
    page,
    'h1, .clear, .lede, .map, .what, .legend > li, footer p > *, h2, .unit, .caveat, figure li, .panel > *',
  );
  const names = await boxesOf(page, '.marks .name, .inset p');
  const outside = [...parts, ...names].filter(
    (box) => ![...within(parts, view), ...within(names, view)].includes(box),
  );
  const scrolls = await page.evaluate(() =>
    ['html', 'body', '.embed', '.beside', '.map', 'footer']
      .map((selector) => document.querySelector(selector))
      .filter((one) => one !== null && one.checkVisibility())
      .filter(
        (one) =>
          one !== null &&
          (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1),
      )
      .map((one) => `scrolls: ${one?.localName}.${one?.className}`),
  );
  const cut = await page.$$eval('.embed :is(h1, p, li, a, span, h2)', (all) =>
    all
      .filter((one) => one instanceof HTMLElement && one.checkVisibility())
      .filter((one) => !one.matches('.unseen') && one.clientWidth > 0)
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `cut: ${one.textContent.trim().slice(0, 40)}`),
  );
  const missing = await page.$$eval('.overlay .place:not(.leader)', (all) =>
    all
      .filter((place) => place.checkVisibility())
      .filter((place) => {
        const shown = [...place.querySelectorAll('.scaled')].filter(
          (one) => getComputedStyle(one).display !== 'none',
        );
        return shown.length !== 1;
      })
      .map((place) => `not shown, or twice: ${place.querySelector('a')?.ariaLabel}`),
  );
  // The country's frame ends with its land: where all of it is shown, there is sea beside it.
  const edges = await page.$$eval('.frame.still', (all) =>
    all.flatMap((frame) => {
      const { left, right, width } = frame.getBoundingClientRect();
      const map = frame.parentElement?.getBoundingClientRect();
      if (!map || width === 0 || width > map.width + 1) return [];
      const beside = Math.min(left - map.left, map.right - right);
      return beside < 2 ? [`land at the edge of the map: ${beside.toFixed(1)} px beside it`] : [];
    }),
  );
  return [
    ...missing,
    ...edges,
    ...overlaps(parts).map((pair) => `over each other: ${pair}`),
    ...overlaps(names.map(letters)).map((pair) => `names over each other: ${pair}`),
    ...outside.map(({ what }) => `outside: ${what}`),
    ...scrolls,
    ...cut,
  ];
}
