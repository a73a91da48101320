import { describe, expect } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { faults } from './axe.ts';
import { misfits } from './misfits.ts';
import { test } from './page.ts';
import { frames, ready } from './ready.ts';

/** Boxes that hosts give an embed, px: from the smallest that a CMS offers to a whole page's width. */
const sizes = [
  [280, 320],
  [300, 400],
  [340, 600],
  [600, 500],
  [900, 600],
  [1200, 700],
  ...inLongRun([
    [320, 900],
    [500, 280],
    [728, 400],
    [1200, 900],
  ] as const),
] as const;

const embeds = [
  'en/embed/by-koebenhavn.html',
  ...inLongRun([
    'embed/index.html',
    'embed/klynge-made.html',
    'embed/klynge-clean.html',
    'embed/omraade-viborg.html',
    'en/embed/index.html?palet=moerk',
    'embed/klynge-byggeri-og-anlaeg.html?diagram=ingen',
    'embed/by-koebenhavn.html?diagram=ingen',
    'embed/region-midtjylland.html',
    'en/embed/region-hovedstaden.html?diagram=ingen',
    'embed/kommune-ringkoebing-skjern.html',
    'en/embed/kommune-thisted.html?diagram=ingen',
    'en/embed/omraade-viborg.html',
    'embed/index.html?tema=hospitaler',
  ]),
];

describe('an embed', () => {
  test.for(embeds)('fits every box: %s', { timeout: 120_000 }, async (address, { open }) => {
    const page = await open(address);
    await ready(page);
    const found: string[] = [];
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await frames(page, 2);
      found.push(...(await misfits(page)).map((wrong) => `${width} × ${height}: ${wrong}`));
    }
    expect(found).toEqual([]);
  });

  test.runIf(isLong).for(embeds)(
    'fits every box at twice the text: %s',
    { timeout: 120_000 },
    async (address, { open }) => {
      const page = await open(address, { alone: true });
      await ready(page);
      const session = await page.context().newCDPSession(page);
      await session.send('Page.enable');
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      const found: string[] = [];
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await frames(page, 2);
        found.push(...(await misfits(page)).map((wrong) => `${width} × ${height}: ${wrong}`));
      }
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        '32px',
      );
      expect(found).toEqual([]);
    },
  );

  test('without a script is complete: finding, map, chart, key, date, source, way to the full map', async ({
    open,
  }) => {
    const page = await open('embed/klynge-clean.html', {
      javaScriptEnabled: false,
      viewport: { width: 900, height: 600 },
    });
    expect(await page.locator('h1').innerText()).toBe('CLEAN er i seks byer');
    const cities = await page.$$eval('.pane [data-city]', (all) => [
      ...new Set(all.map((one) => (one as SVGElement).dataset['city'])),
    ]);
    expect(cities).toHaveLength(28);
    expect(await page.locator('figure[data-chart=tilsagn] li').count()).toBe(14);
    expect(await page.locator('figure a[data-cluster=clean]').getAttribute('data-emphasis')).toBe(
      'selected',
    );
    const foot = (await page.locator('footer').innerText()).replaceAll(/\s+/g, ' ');
    expect(foot).toMatch(
      /hovedkvarter.*afdeling.*Status: efterår 2020.*Kilde: .*DAGI.*Natural Earth/,
    );
    expect(await page.locator('footer .full').getAttribute('href')).toBe('../klynge-clean.html');
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.locator('.overlay a[data-city=esbjerg]').click();
    await page.waitForURL('**/embed/by-esbjerg.html');
  });

  test('selects by a click and by the keyboard, adds nothing to the history, and says what it did', async ({
    open,
  }) => {
    const page = await open('embed/index.html', { viewport: { width: 900, height: 600 } });
    await ready(page);
    const before = await page.evaluate(() => history.length);
    await page.locator('.overlay > .marks a[data-city=aarhus]').click();
    expect(await page.locator('h1').innerText()).toBe('Otte klynger er i Aarhus');
    expect(new URL(page.url()).pathname).toBe('/embed/by-aarhus.html');
    expect(await page.locator('figure a[data-emphasis=related]').count()).toBe(8);
    expect(await page.locator('[data-announce]').innerText()).toBe(
      'Valgt: Aarhus, by. Otte klynger er i Aarhus.',
    );
    await page.locator('figure a[data-cluster=made]').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('h1').innerText()).toBe('MADE er i tretten byer');
    expect(
      await page.evaluate(() => (document.activeElement as HTMLElement).dataset['cluster']),
    ).toBe('made');
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).pathname).toBe('/embed/index.html');
    await page.locator('.overlay > .marks a[data-city=odense]').focus();
    await page.keyboard.press('ArrowUp');
    expect(
      await page.evaluate(() => (document.activeElement as HTMLElement).dataset['city']),
    ).not.toBe('odense');
    expect(await page.locator('.place a[tabindex="0"]').count()).toBe(1);
    expect(await page.evaluate(() => history.length)).toBe(before);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /maplibre|liveViews/.test(name))).toEqual([]);
  });

  test.runIf(isLong)(
    'shows what a click would select, on the map and in the chart',
    async ({ open }) => {
      const page = await open('embed/index.html', { viewport: { width: 900, height: 600 } });
      await ready(page);
      await page.locator('figure a[data-cluster=clean]').hover();
      expect(await page.locator('[data-preview]').count()).toBe(1);
      await page.locator('.overlay > .marks a[data-city=aarhus]').hover();
      expect(
        await page.locator('.overlay > .marks a[data-city=aarhus]').getAttribute('data-preview'),
      ).toBe('');
    },
  );

  test.runIf(isLong)('that is locked keeps to its selection', async ({ open }) => {
    const page = await open('embed/by-aarhus.html?laast=1', {
      viewport: { width: 900, height: 600 },
    });
    await ready(page);
    await page.locator('figure li').first().click();
    await page.locator('.overlay > .marks .place.count').first().click();
    await page.keyboard.press('Escape');
    expect(await page.locator('h1').innerText()).toBe('Otte klynger er i Aarhus');
    expect(await page.locator('a[href]:not([target])').count()).toBe(0);
    expect(await page.locator('.clear').count()).toBe(0);
    expect(await page.locator('footer .full').getAttribute('href')).toBe('../by-aarhus.html');
  });

  test('follows its address: theme, colours, background, panel; and says what it did not understand', async ({
    open,
  }) => {
    const page = await open(
      'embed/by-aarhus.html?tema=hospitaler&palet=moerk&baggrund=gennemsigtig&diagram=ingen',
      { viewport: { width: 900, height: 600 } },
    );
    await ready(page);
    const { theme, palette } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect([theme, palette]).toEqual(['hospitals', 'dark']);
    const background = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await background()).toBe('rgba(0, 0, 0, 0)');
    expect(await page.locator('figure').count()).toBe(0);
    expect(await page.locator('.panel').innerText()).toMatch(/8\s+klynger i byen/);

    await page.goto(new URL('index.html?palet=roed&hoejde=3', page.url()).href);
    await ready(page);
    expect(await page.locator('.not-understood').innerText()).toContain('»roed«');
    expect(await page.locator('h1').innerText()).toContain('Tolv af de fjorten');
  });

  test.runIf(isLong)(
    'has one classic script, and draws without WebGL until its reader zooms',
    async ({ open }) => {
      const page = await open('embed/klynge-clean.html', {
        webgl: true,
        viewport: { width: 600, height: 500 },
      });
      await ready(page);
      const loaded = () =>
        page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      const scripts = await page.$$eval('script', (all) =>
        all.map(({ type, defer, src }) => ({ type, defer, file: src.split('/').at(-1) })),
      );
      expect(scripts).toEqual([
        { type: '', defer: true, file: expect.stringMatching(/^embed-da-.+\.js$/) },
      ]);
      expect((await loaded()).filter((name) => name.includes('maplibre'))).toEqual([]);
      expect(await page.locator('canvas').count()).toBe(0);

      await page.getByRole('button', { name: 'Zoom ind' }).click();
      await page.waitForSelector('html[data-map=live] .overlay.moved', { state: 'attached' });
      await page.getByRole('button', { name: 'Zoom ud' }).waitFor();
      expect(await page.locator('.live').boundingBox(), 'the ground fills the map').toEqual(
        await page.locator('.pane').boundingBox(),
      );
      expect(await page.locator('.inset:visible').count()).toBe(0);
      const chosen = await page.locator('.place.kind:visible').count();
      expect(chosen).toBeGreaterThan(0);
      await page.mouse.move(150, 250);
      await page.mouse.wheel(0, 200);
      const frame = await page.locator('.overlay').boundingBox();
      await frames(page, 5);
      expect(await page.locator('.overlay').boundingBox(), 'a wheel is the page’s').toEqual(frame);
      await page.getByRole('button', { name: 'Hele landet' }).click();
      await page.waitForSelector('.overlay:not(.moved)', { state: 'attached' });
      await page.locator('.inset').first().waitFor();
    },
  );

  test.runIf(isLong)('where zooming is impossible keeps its map, and says so', async ({ open }) => {
    const page = await open('embed/klynge-clean.html', {
      viewport: { width: 600, height: 500 },
      expected: [/WebGL|context/i],
    });
    await ready(page);
    await page.getByRole('button', { name: 'Zoom ind' }).click();
    await page.waitForFunction(() => document.querySelector('[data-announce]')?.textContent !== '');
    expect(await page.locator('[data-announce]').innerText()).toContain('Man kan ikke zoome her');
    expect(await page.getAttribute('html', 'data-map')).toBe('still');
    expect(await page.locator('.still').isVisible()).toBe(true);
  });

  test.for([
    'embed/index.html',
    ...inLongRun(['en/embed/omraade-viborg.html?palet=moerk&diagram=ingen']),
  ])('has nothing for axe to find: %s', async (address, { open }) => {
    const page = await open(address, { viewport: { width: 900, height: 600 } });
    await ready(page);
    expect(await faults(page)).toEqual([]);
  });
});
