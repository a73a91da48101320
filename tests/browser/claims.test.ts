import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { faults } from './axe.ts';
import { test } from './page.ts';
import { complete } from './ready.ts';

const card = (page: Page) => page.getByRole('dialog');
const mark = (page: Page, key: string) => page.locator(`a[data-claim="${key}"]`).first();

describe('a mark', () => {
  test.runIf(isLong)(
    'opens a card by mouse; a click on the map closes it and keeps the selection',
    async ({ open }) => {
      const page = await open('by-aarhus.html');
      await complete(page);
      await mark(page, 'clusters sum').click();
      await card(page).waitFor();
      expect(await card(page).innerText()).toContain('101,0 mio. kr. = 17,5 (CLEAN)');
      await page.mouse.click(300, 780);
      await card(page).waitFor({ state: 'detached' });
      expect(await page.locator('h1').innerText()).toContain('Aarhus');
    },
  );

  test('opens it by keyboard; Escape gives the focus back and clears nothing', async ({ open }) => {
    const page = await open('klynge-clean.html');
    await complete(page);
    await mark(page, 'grant rank').focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    expect(await card(page).evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await card(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await mark(page, 'grant rank').evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
    expect(new URL(page.url()).pathname).toMatch(/klynge-clean\.html$/);
  });

  test.runIf(isLong)('is a link to the list of sources without a script', async ({ open }) => {
    const page = await open('klynge-clean.html', { javaScriptEnabled: false });
    await mark(page, 'grant rank').click();
    expect(new URL(page.url()).hash).toBe('#kilder');
    expect(await page.locator('#kilder').isVisible()).toBe(true);
  });

  test.runIf(isLong)('has a card that is nowhere cut off on a small phone', async ({ open }) => {
    const page = await open('klynge-made.html', {
      viewport: { width: 320, height: 640 },
    });
    await complete(page);
    const marks = page.locator('a[data-claim]');
    for (let at = 0; at < (await marks.count()); at++) {
      const one = marks.nth(at);
      await one.click();
      await card(page).waitFor();
      const box = await card(page).evaluate((shown) => {
        const { left, right, top, bottom } = shown.getBoundingClientRect();
        return { left, right, top, bottom, wide: shown.scrollWidth - shown.clientWidth };
      });
      const what = (await one.getAttribute('data-claim')) ?? '';
      expect(box.left, what).toBeGreaterThanOrEqual(0);
      expect(box.right, what).toBeLessThanOrEqual(320);
      expect(box.top, what).toBeGreaterThanOrEqual(0);
      expect(box.bottom, what).toBeLessThanOrEqual(640);
      expect(box.wide, what).toBe(0);
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'detached' });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('a claim', () => {
  const sentence =
    /^CLEAN har fået 17,5 mio\. kr\. i tilsagn \(Innovationskraft 2021–2024\)\. Kilde: .*Klyngekort\.$/;

  test.runIf(isLong)('is copied with its source', async ({ open }) => {
    const page = await open('klynge-clean.html', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await complete(page);
    await mark(page, 'grant rank').click();
    await card(page).getByRole('button', { name: 'Kopiér' }).first().click();
    await card(page).getByText('Kopieret', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(sentence);
  });

  test.runIf(isLong)('is selected for copying where the clipboard is refused', async ({ open }) => {
    const page = await open('klynge-clean.html');
    await complete(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await mark(page, 'grant rank').click();
    await card(page).getByRole('button', { name: 'Kopiér' }).first().click();
    await card(page).getByText('Teksten er markeret').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(sentence);
  });

  test.runIf(isLong)(
    'leads to its source’s place on the page of sources, in the reader’s colours',
    async ({ open }) => {
      const page = await open('klynge-clean.html?palet=moerk');
      await complete(page);
      await mark(page, 'grant rank').click();
      await card(page).getByRole('link', { name: 'Bilag om' }).first().click();
      await page.waitForURL(/kilder\.html\?palet=moerk#kilde-bilag-bevillinger$/);
      expect(await page.locator('#kilde-bilag-bevillinger').isVisible()).toBe(true);
    },
  );
});

describe('the page of sources', () => {
  test.runIf(isLong).for(['kilder.html', ...inLongRun(['en/kilder.html'])])(
    'has nothing for axe to find: %s',
    async (address, { open }) => {
      const page = await open(address, { viewport: { width: 320, height: 640 } });
      expect(await faults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );
});
