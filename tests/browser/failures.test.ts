import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { test } from './page.ts';
import { live, ready } from './ready.ts';

/** What a reader of the still map finds: the map, a quiet sentence, and selections that work. */
async function expectStillMap(page: Page): Promise<void> {
  expect(await page.getAttribute('html', 'data-map')).toBe('still');
  expect(await page.locator('.controls p').innerText()).toBe(
    'Man kan ikke zoome på kortet i denne browser. Alt andet virker.',
  );
  expect(await page.locator('.controls button').count()).toBe(0);
  const shapes = page.locator('.still :is(.land, .neighbours, .region-lines)');
  for (const shape of await shapes.all()) expect(await shape.isVisible()).toBe(true);
  expect(await page.locator('#land-capital').isVisible()).toBe(true);

  await page.locator('.overlay > .marks a[data-city=odense]').click();
  expect(await page.locator('h1').innerText()).toBe('Seks klynger er i Odense');
  await page.locator('.still [data-municipality=ringkoebing-skjern]').click();
  expect(await page.locator('h1').innerText()).toMatch(/^Herning:/);
  await page.locator('.still [data-municipality=varde]').hover();
  expect(await page.locator('.still [data-area=esbjerg][data-preview]').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await page.locator('h1').innerText()).toMatch(/^Tolv af/);
}

describe('the still map serves', () => {
  test.runIf(isLong)('where the browser has no WebGL 2', async ({ open }) => {
    const page = await open('index.html', { webgl: false });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.waitForSelector('.controls p');
    await expectStillMap(page);
    expect(requests.filter((url) => url.includes('maplibre'))).toEqual([]);
  });

  test('where the browser knows WebGL 2, and the machine refuses it', async ({ open }) => {
    const page = await open('404.html', { alone: true, webgl: true, expected: [/404/, /WebGL/i] });
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(new URL('index.html', page.url()).href);
    await page.waitForSelector('.controls p');
    await expectStillMap(page);
  });

  test.for(inLongRun(['**/maplibre-liveParts*', '**/maplibre-*worker*', '**/maplibre-*.css']))(
    'where %s does not arrive',
    async (file, { open }) => {
      const page = await open('404.html', {
        webgl: true,
        expected: [/Failed to load resource|Worker failed/],
      });
      await page.route(file, (route) => route.abort());
      await page.goto(new URL('index.html', page.url()).href);
      await page.waitForSelector('.controls p');
      await expectStillMap(page);
    },
  );

  test.runIf(isLong)(
    'where the drawing context is lost, also while the map is zoomed',
    async ({ open }) => {
      const page = await open('index.html', { webgl: true, expected: [/context/i] });
      await live(page);
      await page.locator('.controls').getByRole('button', { name: 'Zoom ind' }).click();
      await page.waitForSelector('.inset', { state: 'detached' });
      await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.live canvas');
        canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      });
      await page.waitForSelector('.controls p');
      await expectStillMap(page);
      expect(await page.locator('.live canvas').count()).toBe(0);
    },
  );

  test.runIf(isLong)(
    'without a gap where finer shapes do not arrive: the coarse ones stay',
    async ({ open }) => {
      const page = await open('index.html', { webgl: true, expected: [/Failed to (load|fetch)/] });
      await page.route('**/*detailed*', (route) => route.abort());
      await live(page);
      const failed = page.waitForEvent('requestfailed');
      await page.locator('.controls').getByRole('button', { name: 'Zoom ind' }).click();
      expect((await failed).url()).toContain('detailed');
      expect(await page.getAttribute('html', 'data-map')).toBe('live');
      await page.locator('figure a[data-cluster=clean]').click();
      expect(await page.locator('h1').innerText()).toBe('CLEAN er i seks byer');
    },
  );
});

describe('a part of the page that arrives late', () => {
  test('does not keep the reader from selecting', async ({ open }) => {
    const page = await open('404.html', { alone: true, expected: [/favicon|404/] });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/(Panel|background|showBackground)[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL('index.html', page.url()).href);
    await ready(page);
    await page.locator('.overlay > .marks a[data-city=odense]').click();
    await page.waitForURL('**/by-odense.html');
    const odense = page.locator('.overlay > .marks a[data-city=odense]');
    expect(await odense.getAttribute('data-emphasis')).toBe('selected');
    expect(await page.locator('figure').isVisible()).toBe(true);
    release();
    await page.waitForFunction(
      () => document.querySelector('h1')?.textContent === 'Seks klynger er i Odense',
    );
    await page.waitForSelector('.panel .rest a[data-cluster=odense-robotics]');
    await page.waitForSelector('#baggrund:not([hidden]) h2');
  });
});
