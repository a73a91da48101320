import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { isLong } from '../extent.ts';
import { test } from './page.ts';
import { follow } from './ready.ts';
import { boxesOf } from './shown.ts';

/** Crosses in sight: in the country's frame, and in the insets. */
const crosses = (page: Page) =>
  page.$$eval('.backdrop .sites', (drawings) =>
    drawings.map(
      (drawing) =>
        [...drawing.querySelectorAll('path')].filter((cross) => cross.checkVisibility()).length,
    ),
  );
const legend = (page: Page) => page.locator('.key').innerText();

describe('the hospitals behind the clusters', () => {
  test('show as 21 small crosses on the map of the clusters, and give way to their marks', async ({
    open,
  }) => {
    const page = await open('index.html');
    expect(await crosses(page)).toEqual([21, 3]);
    expect(await legend(page)).toContain('akuthospital');
    const sizes = await boxesOf(page, '.backdrop .sites path');
    for (const { width, height } of sizes) expect(Math.max(width, height)).toBeLessThan(9);
    await follow(page, 'index.html?tema=hospitaler');
    expect(await crosses(page)).toEqual([0, 0]);
    expect((await legend(page)).match(/akuthospital/g)).toHaveLength(1);
    await follow(page, 'klynge-clean.html');
    expect(await crosses(page)).toEqual([21, 3]);
    expect(await legend(page)).toContain('akuthospital');
  });

  test.runIf(isLong)('stand on a phone in Bornholm’s box too', async ({ open }) => {
    const page = await open('index.html', { viewport: { width: 390, height: 844 } });
    expect(await crosses(page)).toEqual([21, 4]);
  });

  test.runIf(isLong)(
    'lie under the marks and names of the capital, and over its land',
    async ({ open }) => {
      const page = await open('index.html');
      const layers = await page.evaluate(() => {
        const layer = (selector: string) =>
          Number(getComputedStyle(document.querySelector(selector) as Element).zIndex) || 0;
        return [layer('.capital'), layer('.backdrop .enlarged'), layer('.capital > .marks')];
      });
      expect(layers).toEqual([0, 1, 1]);
      const marksComeLater = await page.evaluate(() => {
        const sites = document.querySelector('.backdrop .enlarged') as Element;
        const marks = document.querySelector('.capital > .marks') as Element;
        return Boolean(sites.compareDocumentPosition(marks) & Node.DOCUMENT_POSITION_FOLLOWING);
      });
      expect(marksComeLater).toBe(true);
    },
  );

  test.runIf(isLong)(
    'are there without a script, on paper too, and in no embed',
    async ({ open }) => {
      const plain = await open('by-aarhus.html', { javaScriptEnabled: false });
      expect(await plain.locator('.backdrop .sites path').count()).toBeGreaterThan(24);
      await plain.emulateMedia({ media: 'print' });
      expect(await plain.locator('.backdrop .sites').first().isVisible()).toBe(true);
      const embed = await open('embed/index.html');
      expect(await embed.locator('.sites').count()).toBe(0);
    },
  );
});
