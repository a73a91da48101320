import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { inLongRun } from '../extent.ts';
import { likeness } from './edges.ts';
import { test } from './page.ts';
import { frames, live, ready } from './ready.ts';

declare global {
  interface Window {
    /** The layout shifts so far: how large, and what moved. */
    shifts: { readonly value: number; readonly what: readonly string[] }[];
  }
}

/** What TypeScript does not know of the browser's entry. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** Collects layout shifts from the first picture on. Runs in the page. */
function collectShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      const what = sources.map(({ node, previousRect, currentRect }) => {
        const from = `${previousRect.x} ${previousRect.y} ${previousRect.height}`;
        return `${node?.nodeName} ${node?.textContent?.slice(0, 30)}: ${from} → ${currentRect.x} ${currentRect.y} ${currentRect.height}`;
      });
      window.shifts.push({ value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Makes see-through what lies over the ground: names would hide how its lines lie. */
const uncover = (page: Page) =>
  page.$$eval('.overlay, .headline, .controls, .key, .attribution', (covers) => {
    for (const cover of covers as HTMLElement[]) cover.style.opacity = '0';
  });

describe('when the live map takes over', () => {
  const wide = { width: 1280, height: 720 };
  const phone = { width: 390, height: 844 };

  test.for([
    ['index.html', wide],
    ...inLongRun([
      ['klynge-clean.html?palet=moerk', phone],
      ['index.html', phone],
      ['omraade-viborg.html', wide],
    ] as const),
  ] as const)('every outline stays: %s at %j', async ([address, viewport], { open }) => {
    const page = await open('404.html', { webgl: true, viewport, expected: [/favicon|404/] });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/maplibre-*', async (route) => {
      await held;
      await route.continue();
    });
    await page.addInitScript(collectShifts);
    await page.goto(new URL(address, inject('baseUrl')).href);
    await ready(page);
    await uncover(page);
    await frames(page, 2);
    const before = await page.locator('.pane').screenshot();
    expect(await page.getAttribute('html', 'data-map')).toBe('still');

    release();
    await live(page);
    await frames(page, 2);
    const after = await page.locator('.pane').screenshot();
    const shifts = await page.evaluate(() => window.shifts);
    // What the browser counts for half a pixel of a few words nobody sees: 0.000 as it is reported.
    expect(
      shifts.reduce((sum, { value }) => sum + value, 0),
      JSON.stringify(shifts),
    ).toBeLessThan(0.0005);

    const { ofFirst, ofSecond, lines } = await likeness(page, before, after);
    expect(lines).toBeGreaterThan(10_000);
    expect(ofFirst, 'lines of the still map within 1 px of the live map’s').toBeGreaterThan(0.995);
    expect(ofSecond, 'lines of the live map within 1 px of the still map’s').toBeGreaterThan(0.995);
    const moved = await likeness(page, before, after, 2);
    expect(moved.ofFirst, 'what 2 px would make of it').toBeLessThan(0.95);
  });
});
