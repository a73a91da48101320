import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { faults } from './axe.ts';
import { test } from './page.ts';
import { complete, frames, live } from './ready.ts';
import { stateOf } from './stateOf.ts';

const cleanAndMade = 'klynge-clean.html?sammenlign=klynge-made';

const heading = (page: Page) => page.locator('h1').innerText();
const fileOf = (page: Page) => page.url().split('/').at(-1);

/** Waits until the comparison is there: its part, and the headline that comes with it. */
async function compared(page: Page, headline: RegExp): Promise<void> {
  await page.locator('.panel .drop').first().waitFor();
  await page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('h1')?.textContent ?? ''),
    headline.source,
  );
  await frames(page, 2);
}

describe('a comparison', () => {
  test('is the same by its address, Shift-click, or the chooser and the keyboard', async ({
    open,
  }) => {
    const cold = await open(cleanAndMade);
    await complete(cold);
    await compared(cold, /^CLEAN er i seks byer, MADE i tretten$/);
    expect(await cold.title()).toMatch(/^CLEAN er i seks byer, MADE i tretten/);
    const expected = await stateOf(cold);

    const page = await open('klynge-clean.html');
    await complete(page);
    const row = page.locator('figure a[data-cluster=made]');
    const ways = {
      'a click with Shift': () => row.click({ modifiers: ['Shift'] }),
      'Enter with Shift': async () => {
        await row.focus();
        await page.keyboard.press('Shift+Enter');
      },
      'the chooser': async () => {
        await page.locator('.compare button').focus();
        await page.keyboard.press('Enter');
        await page.keyboard.type('mad');
        await page.keyboard.press('Enter');
      },
    };
    for (const [way, go] of Object.entries(ways)) {
      await go();
      await page.waitForURL(`**/${cleanAndMade}`);
      await compared(page, /MADE i tretten$/);
      await page.mouse.move(5, 5);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await frames(page, 2);
      expect(await stateOf(page), way).toEqual(expected);
      expect(await page.locator('[data-announce]').innerText()).toBe(
        'Sammenligner CLEAN og MADE. CLEAN er i seks byer, MADE i tretten.',
      );
      await page.keyboard.press('Escape');
      expect(fileOf(page), `${way}, after Escape`).toBe('klynge-clean.html');
    }
    await page.goBack();
    await compared(page, /MADE i tretten$/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(fileOf(page), 'after the second Escape').toBe('index.html');
  });

  test.runIf(isLong)(
    'of areas is begun on the live map, too, and keeps the chart where it was',
    async ({ open }) => {
      const page = await open('omraade-viborg.html', { webgl: true });
      await live(page);
      await complete(page);
      const chart = page.locator('figure[data-chart=tilsagn] h2');
      const before = await chart.boundingBox();
      const at = await page.locator('.still [data-municipality=ringkoebing-skjern]').boundingBox();
      await page.keyboard.down('Shift');
      await page.mouse.click(
        (at?.x ?? 0) + (at?.width ?? 0) / 2,
        (at?.y ?? 0) + (at?.height ?? 0) / 2,
      );
      await page.keyboard.up('Shift');
      await page.waitForURL('**/omraade-viborg.html?sammenlign=omraade-herning');
      await compared(page, /^Viborg har .* indbyggere, Herning /);
      expect(await chart.boundingBox()).toEqual(before);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    },
  );

  test.runIf(isLong)('leaves the focus where it can be left again', async ({ open }) => {
    const page = await open(cleanAndMade);
    await complete(page);
    await compared(page, /MADE i tretten$/);
    await page.locator('.compare a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/klynge-clean.html');
    await frames(page, 2);
    expect(await page.locator(':focus').innerText()).toMatch(/^Sammenlign/);
  });

  test('that cannot be is named as not understood', async ({ open }) => {
    const page = await open('klynge-clean.html?sammenlign=by-aarhus');
    await complete(page);
    expect(await heading(page)).toBe('CLEAN er i seks byer');
    expect(await page.locator('.not-understood').innerText()).toContain('»by-aarhus«');
  });
});

describe('axe finds nothing on', () => {
  test.for(
    inLongRun([
      ['two clusters', cleanAndMade, 'light'],
      ['two municipalities', 'en/kommune-skive.html?sammenlign=kommune-thisted', 'dark'],
      ['two cities', 'by-aarhus.html?sammenlign=by-odense', 'dark'],
      ['two areas', 'en/omraade-viborg.html?sammenlign=omraade-aarhus', 'light'],
      [
        'two regions',
        'region-nordjylland.html?sammenlign=region-syddanmark&palet=projektor',
        'light',
      ],
    ] as const),
  )('%s', async ([, address, colorScheme], { open }) => {
    const page = await open(address, { colorScheme });
    await complete(page);
    await page.locator('.panel .drop').first().waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test.runIf(isLong)('what there is to choose from', async ({ open }) => {
    const page = await open('kommune-skive.html');
    await complete(page);
    await page.locator('.compare button').click();
    expect(await faults(page)).toEqual([]);
  });
});

test.runIf(isLong)(
  'at 320 px nothing scrolls sideways, and everything can be touched',
  async ({ open }) => {
    const page = await open(cleanAndMade, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
    });
    await complete(page);
    await compared(page, /MADE i tretten$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);
