import { describe, expect } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { test } from './page.ts';
import { begin, ids, onSlide, slideOn, unreadable, wall } from './talkSlides.ts';

describe('the whole talk', () => {
  test.for([
    { width: 1024, height: 768, webgl: false },
    ...inLongRun([{ width: 1920, height: 1080, webgl: true }]),
  ])(
    'is given with Page Down only, without a network, at $width × $height, and every slide can be read from the last row',
    async ({ width, height, webgl }, { open }) => {
      const page = await begin(open, {
        viewport: { width, height },
        webgl,
        alone: true,
        expected: [/ERR_INTERNET_DISCONNECTED/],
      });
      if (webgl) await page.waitForSelector('html[data-map=live]', { state: 'attached' });
      await page.context().setOffline(true);
      const missed: string[] = [];
      page.on('requestfailed', (request) => missed.push(request.url()));
      const found: Record<string, string[]> = {};
      for (const id of ids) {
        await onSlide(page, id);
        const wrong = await unreadable(page);
        if (wrong.length > 0) found[id] = wrong;
        await page.keyboard.press('PageDown');
      }
      expect(found).toEqual({});
      // The browser asks for the icon at each new address, and for the finer land when the map comes near.
      expect(missed.filter((url) => !/icon\.svg$|detailed/.test(url))).toEqual([]);
      // The last slide stays.
      expect(await slideOn(page)).toBe(ids.at(-1));
    },
  );

  test.runIf(isLong).for([
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ])(
    'has a programme that can be read at any time of its day, late or not, at $width × $height',
    async (viewport, { open }) => {
      const page = await begin(open, { viewport }, 'praesentation.html?slide=program');
      const found: Record<string, string[]> = {};
      for (const time of ['09:40', '12:56', '13:10&forsinket=10', '13:52', '15:20']) {
        await page.goto(`${page.url().split('?')[0]}?slide=program&nu=2020-11-24T${time}`);
        await page.waitForSelector(`${wall} .now`);
        const wrong = await unreadable(page);
        if (wrong.length > 0) found[time] = wrong;
      }
      expect(found).toEqual({});
    },
  );

  test.runIf(isLong)('is also given in English, in its words alone', async ({ open }) => {
    const page = await begin(open, {}, 'en/praesentation.html');
    const said: string[] = [];
    for (const id of ids) {
      await onSlide(page, id);
      // Sources keep their Danish titles, hospitals their names.
      for (const part of ['header', '.beside :is(h2, dt, li:not(:has(.hospital)), p)']) {
        said.push(...(await page.locator(`${wall} ${part}`).allInnerTexts()));
      }
      await page.keyboard.press('ArrowRight');
    }
    expect(said.join(' ')).toContain('Fourteen clusters, one field each');
    expect(said.join(' ')).not.toMatch(/\b(klynger|kommuner|indbyggere|hvad|tilsagn|byer|spor)\b/i);
  });
});
