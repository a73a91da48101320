import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { test } from './page.ts';
import { complete, frames, live } from './ready.ts';
import { stateOf } from './stateOf.ts';

/** Where everything stands that could be moved, rounded to what can be seen. */
const places = (page: Page) =>
  page.$$eval('main :is(h1, h2, p, ul, li, a, dl, dd, figure, .bar, .name, .number)', (all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(' ');
    }),
  );

/** What is previewed: `cluster made`, each once. */
const previewed = (page: Page) =>
  page.$$eval('[data-preview]', (all) => [
    ...new Set(
      all.flatMap((one) =>
        Object.entries((one as HTMLElement).dataset)
          .filter(([key]) => ['cluster', 'city', 'area', 'region', 'municipality'].includes(key))
          .map((thing) => thing.join(' ')),
      ),
    ),
  ]);

describe('a preview', () => {
  const pointed = {
    'a bar': ['figure a[data-cluster=made]', 'cluster made'],
    'a mark': ['.overlay > .marks a[data-city=odense]', 'city odense'],
    land: ['.still [data-municipality=ringkoebing-skjern]', 'area herning'],
  } as const;

  test.for([
    ['index.html', 'nothing selected'],
    ...inLongRun([['by-odense.html', 'a city selected']] as const),
  ] as const)(
    'on %s shows what a click selects, and selects and moves nothing',
    async ([address], { open }) => {
      const page = await open(address);
      await complete(page);
      await page.waitForSelector('.controls p');
      const state = await stateOf(page);
      const where = await places(page);
      for (const [what, [selector, thing]] of Object.entries(pointed)) {
        await page.locator(selector).hover();
        await frames(page, 2);
        expect(await previewed(page), what).toEqual([thing]);
        expect(await stateOf(page), what).toEqual(state);
        expect(await places(page), what).toEqual(where);
      }
      await page.mouse.move(5, 5);
      await frames(page, 2);
      expect(await previewed(page)).toEqual([]);
    },
  );

  test.runIf(isLong)('follows the keyboard’s focus', async ({ open }) => {
    const page = await open('index.html');
    await complete(page);
    await page.locator('.headline [data-claim]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    const city = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['city']);
    expect(await previewed(page)).toEqual([`city ${city}`]);
  });

  test.runIf(isLong)('shows on the live map, too', async ({ open }) => {
    const page = await open('index.html', { webgl: true });
    await live(page);
    const { x, y, width, height } = await page
      .locator('.still [data-municipality=ringkoebing-skjern]')
      .evaluate((path) => path.getBoundingClientRect().toJSON() as DOMRect);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.waitForSelector('[data-area=herning][data-preview]', { state: 'attached' });
    expect(await previewed(page)).toEqual(['area herning']);
    await page.mouse.move(5, 5);
    await page.waitForSelector('[data-preview]', { state: 'detached' });
  });
});
