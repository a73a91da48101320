import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { isLong } from '../extent.ts';
import { faults } from './axe.ts';
import { test } from './page.ts';
import { complete, frames } from './ready.ts';
import { stateOf } from './stateOf.ts';

const words = { byer: 'Byer', spredning: 'Spredning', omraader: 'Områder' } as const;
type Word = keyof typeof words;
const late = Object.keys(words) as Word[];

const fileOf = (page: Page) => page.url().split('/').at(-1);
const drawn = (page: Page, word: Word) => page.waitForSelector(`figure[data-chart=${word}]`);

describe('a chart', () => {
  test.runIf(isLong)('opened cold is the one that its tab leads to', async ({ open }) => {
    const page = await open('klynge-made.html');
    await complete(page);
    for (const word of late) {
      await page.locator('.chart-tabs a', { hasText: words[word] }).click();
      await drawn(page, word);
      expect(fileOf(page)).toBe(`klynge-made.html?diagram=${word}`);
    }
    const cold = await open(page.url());
    await drawn(cold, 'omraader');
    await complete(cold);
    await page.mouse.move(5, 5);
    await frames(page, 2);
    expect(await stateOf(page)).toEqual(await stateOf(cold));
  });

  test.runIf(isLong)('keeps the page as wide as a phone', async ({ open }) => {
    const page = await open('index.html?diagram=byer', {
      viewport: { width: 390, height: 844 },
    });
    const fits = async (what: string) => {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        await frames(page, 2);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${what} at ${width} px`).toBeLessThanOrEqual(width);
      }
    };
    for (const word of late) {
      await page.locator('.chart-tabs a', { hasText: words[word] }).click();
      await drawn(page, word);
      await fits(word);
    }
    await page.goto(new URL('diagrammer.html', page.url()).href);
    await fits('all charts');
  });

  test.runIf(isLong)('has nothing that axe finds wrong', async ({ open }) => {
    const page = await open('diagrammer.html');
    expect(await faults(page)).toEqual([]);
  });
});

describe('the matrix', () => {
  test('selects by a mark’s row, by a city’s name and by the keyboard, and clears by Escape', async ({
    open,
  }) => {
    const page = await open('index.html?diagram=byer');
    await drawn(page, 'byer');
    await complete(page);
    const ways = {
      'klynge-danish-sound-cluster': () =>
        page.locator('.plot [data-cluster=danish-sound-cluster][data-city=struer] .hit').click(),
      'by-odense': () => page.locator('.heads a[data-city=odense] text').click(),
      'klynge-censec': async () => {
        await page.locator('figure a[data-cluster=copenhagen-fintech]').focus();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      },
      'by-vejle': async () => {
        await page.locator('.heads a[data-city=vejen]').focus();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      },
    };
    for (const [name, go] of Object.entries(ways)) {
      await go();
      await page.waitForURL(`**/${name}.html?diagram=byer`);
      expect(
        await page.locator('figure a[aria-current=true][data-emphasis=selected]').count(),
      ).toBe(1);
      await page.keyboard.press('Escape');
      expect(fileOf(page)).toBe('index.html?diagram=byer');
    }
  });

  test.runIf(isLong)(
    'shows row and column of the mark under the pointer, and nothing moves',
    async ({ open }) => {
      const page = await open('index.html?diagram=byer');
      await drawn(page, 'byer');
      const places = () =>
        page.$$eval('.matrix li a, .matrix .plot [data-city]', (all) =>
          all.map((one) => {
            // The window may scroll to what is hovered.
            const { x, y, width, height } = one.getBoundingClientRect();
            return [x, y + scrollY, width, height].map(Math.round).join(' ');
          }),
        );
      const before = await places();
      await page.locator('.plot [data-cluster=made][data-city=vejen] .hit').hover();
      await frames(page, 2);
      expect(await page.locator('.heads .lit').getAttribute('data-city')).toBe('vejen');
      expect(await page.locator('.matrix a[data-preview]').getAttribute('data-cluster')).toBe(
        'made',
      );
      expect(await places()).toEqual(before);
    },
  );

  test.runIf(isLong)(
    'on a phone keeps its rows’ names and its columns’ names in view',
    async ({ open }) => {
      const page = await open('index.html?diagram=byer', {
        viewport: { width: 320, height: 640 },
      });
      await drawn(page, 'byer');
      const matrix = page.locator('.across');
      await matrix.evaluate((box) => (box.scrollLeft = 1000));
      await frames(page, 2);
      const name = page.locator('.matrix a[data-cluster=censec] .name > span');
      const [outer, inner] = [await matrix.boundingBox(), await name.boundingBox()];
      expect(inner?.x).toBeGreaterThanOrEqual((outer?.x ?? 0) - 0.5);
      await page.setViewportSize({ width: 390, height: 640 });
      await page
        .locator('.matrix a[data-cluster=made]')
        .evaluate((row) => row.scrollIntoView({ block: 'end' }));
      await frames(page, 2);
      const head = await page.locator('.heads').boundingBox();
      expect(head?.y).toBeGreaterThanOrEqual(-0.5);
    },
  );
});

describe('the filter', () => {
  test('rules headline, map and sum from the address, and leaves no entry in the history', async ({
    open,
  }) => {
    const page = await open('index.html');
    await complete(page);
    const start = await page.evaluate(() => history.length);
    await page.locator('[aria-label="Vis klynger"] a', { hasText: 'spirende' }).click();
    expect(fileOf(page)).toBe('index.html?status=spirende');
    expect(await page.evaluate(() => history.length)).toBe(start);
    expect(await page.locator('h1').innerText()).toBe(
      'Tre af de fire spirende klynger er i København',
    );
    expect(await page.locator('figure h2').innerText()).toBe(
      '28,5 mio. kr. til 4 spirende klynger',
    );
    expect(await page.getAttribute('.overlay > .marks a[data-city=aarhus]', 'aria-label')).toBe(
      'Aarhus, by, to spirende klynger',
    );
    const cold = await open('index.html?status=spirende');
    await complete(cold);
    await page.mouse.move(5, 5);
    await frames(page, 2);
    expect(await stateOf(page)).toEqual(await stateOf(cold));
  });
});

describe('without JavaScript', () => {
  test.runIf(isLong)(
    'the page of all charts has every mark, and each leads to its page',
    async ({ open }) => {
      const page = await open('index.html', { javaScriptEnabled: false });
      await page.locator('.all-charts a').click();
      await page.waitForURL('**/diagrammer.html');
      const counts = { cluster: 14 * 3, city: 28, area: 21, region: 5 };
      for (const [kind, count] of Object.entries(counts)) {
        expect(await page.locator(`figure a[data-${kind}]`).count(), kind).toBe(count);
      }
      for (const word of ['tilsagn', ...late]) {
        expect(await page.locator(`section#${word} figure[data-chart=${word}]`).count()).toBe(1);
      }
      expect(await page.locator('figure [role=group] a[aria-current]').count()).toBe(0);
      await page.locator('#byer a[data-cluster=censec]').click();
      await page.waitForURL('**/klynge-censec.html');
    },
  );
});

test.runIf(isLong)('an area’s row selects it and keeps theme and chart', async ({ open }) => {
  const page = await open('index.html?diagram=omraader');
  await complete(page);
  await drawn(page, 'omraader');
  await page.locator('figure a[data-area=viborg]').click();
  expect(fileOf(page)).toBe('omraade-viborg.html?tema=klynger&diagram=omraader');
});
