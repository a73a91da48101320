import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { isLong } from '../extent.ts';
import { faults } from './axe.ts';
import { test } from './page.ts';
import { complete } from './ready.ts';

const box = (page: Page) => page.locator('[data-search]');
const options = (page: Page) => page.locator('[data-results] [role=option]');

describe('the search box', () => {
  test('is reached with /, follows each keystroke, and Enter goes there', async ({ open }) => {
    const page = await open('index.html');
    await complete(page);
    await page.waitForSelector('[data-search][aria-keyshortcuts]');
    await page.keyboard.press('/');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('0851');
    expect(await options(page).first().innerText()).toMatch(
      /^Aalborg Kommune\nkommune · akuthospital: Aalborg/,
    );
    expect(await options(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    for (const letter of 'aeroe') await page.keyboard.type(letter);
    expect(await options(page).first().innerText()).toContain('Ærø Kommune');
    expect(await faults(page), 'with the list open').toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(
      await options(page).first().getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/kommune-aeroe\.html/);
    expect(await page.locator('[data-announce]').innerText()).toContain(
      'Valgt: Ærø Kommune, kommune.',
    );
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);

    await page.keyboard.type('we build');
    await page.keyboard.press('Escape');
    expect(page.url(), 'the first Escape only empties the box').toMatch(/kommune-aeroe\.html/);
    expect(await box(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(page.url()).toMatch(/index\.html/);
  });

  test.runIf(isLong)(
    'lists what is found on a phone, in the whole width, and a touch goes there',
    async ({ open }) => {
      const page = await open('en/index.html', {
        viewport: { width: 320, height: 640 },
        hasTouch: true,
        isMobile: true,
      });
      await complete(page);
      await box(page).tap();
      await page.keyboard.type('sound');
      await options(page).first().waitFor();
      const sizes = await options(page).evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .map(({ x, right, height }) => ({ x, right, height })),
      );
      for (const { x, right, height } of sizes) {
        expect(height).toBeGreaterThanOrEqual(44);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(320);
      }
      await page.keyboard.type('qqq');
      expect(await faults(page), 'where nothing is found').toEqual([]);
      await box(page).fill('sound');
      await options(page).first().tap();
      await page.waitForURL(/klynge-danish-sound-cluster\.html/);
      expect(await options(page).count()).toBe(0);
    },
  );
});

test.runIf(isLong)('axe finds nothing on the list of all municipalities', async ({ open }) => {
  expect(await faults(await open('steder.html'))).toEqual([]);
});

describe('the question which acute hospital', () => {
  test('goes to the search box, where municipalities then come first', async ({ open }) => {
    const page = await open('index.html');
    await complete(page);
    await page.locator('.ask button').waitFor({ state: 'attached' });
    const chart = () =>
      page
        .locator('figure')
        .first()
        .evaluate((one) => one.getBoundingClientRect().y);
    const before = await chart();
    await page.locator('[data-ask]').click();
    await page.waitForSelector('[data-search][placeholder="Skriv din kommune"]');
    await page.keyboard.type('taastrup');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/kommune-hoeje-taastrup\.html$/);
    expect(await chart()).toBe(before);
  });

  test.runIf(isLong)(
    'leads to the list of all municipalities without the script',
    async ({ open }) => {
      const page = await open('index.html', { javaScriptEnabled: false });
      await page.locator('[data-ask]').click();
      expect(page.url()).toMatch(/steder\.html/);
      const row = page.locator('li', { has: page.locator('a[data-municipality=aabenraa]') });
      expect(await row.innerText()).toMatch(/Aabenraa\s+Sygehus Sønderjylland – Aabenraa/);
      expect(await page.locator('li a[data-municipality]').count()).toBe(98);
    },
  );
});

describe('the reader’s position', () => {
  const permissions = ['geolocation'];

  test('leads to their municipality, and says so, without a request to anybody', async ({
    open,
  }) => {
    const page = await open('index.html', {
      permissions,
      geolocation: { latitude: 56.4532, longitude: 9.402, accuracy: 20 },
    });
    await complete(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('.ask button').click();
    await page.waitForURL(/kommune-viborg\.html$/);
    const note = page.locator('[data-note]');
    expect(await note.innerText()).toBe(
      'Du er i Viborg Kommune. Akuthospitalet er Regionshospitalet Viborg.',
    );
    expect(await note.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(requests.filter((url) => /9[.,]40|56[.,]45/.test(url))).toEqual([]);
    expect(await faults(page)).toEqual([]);
    await page.locator('.panel .clear').click();
    expect(await note.count()).toBe(0);
  });

  test.runIf(isLong).for([
    ['outside Denmark', { latitude: 55.605, longitude: 13.0038 }, /uden for Danmark/],
    [
      'on Christiansø',
      { latitude: 55.3203, longitude: 15.1876 },
      /Christiansø, som ikke hører til/,
    ],
    ['refused', null, /måtte ikke bruge din position/],
  ] as const)('%s gets a helpful sentence', async ([, geolocation, sentence], { open }) => {
    const page = await open('index.html', geolocation ? { permissions, geolocation } : {});
    await complete(page);
    const button = page.locator('.ask button');
    await button.click();
    expect(await page.locator('[data-note]').innerText()).toMatch(sentence);
    expect(page.url()).toMatch(/index\.html$/);
  });

  test.runIf(isLong)('is not asked for where the page may not have it', async ({ open }) => {
    const page = await open('index.html', { alone: true });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'isSecureContext', { value: false });
    });
    await page.reload();
    await complete(page);
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('AskMunicipality')),
    );
    expect(await page.locator('.ask button').count()).toBe(0);
    expect(await page.locator('[data-ask]').isVisible()).toBe(true);
  });
});
