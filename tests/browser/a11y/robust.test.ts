import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inLongRun, isLong } from '../../extent.ts';
import { colours, faults } from '../axe.ts';
import { pagesOfEachKind } from '../kinds.ts';
import { test } from '../page.ts';
import { complete } from '../ready.ts';

describe('axe finds nothing on a page of each kind', () => {
  test.for(isLong ? pagesOfEachKind : ['en/klynge-clean.html'])(
    '4.1.2 in light, and in dark: %s',
    async (address, { open }) => {
      const page = await open(address);
      await complete(page);
      expect(await faults(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(page, colours), 'dark').toEqual([]);
    },
  );

  test.runIf(isLong)(
    '4.1.2 nor where no page is found, nor on the accessibility statement',
    async ({ open }) => {
      const page = await open('404.html', { expected: [/404/] });
      expect(await faults(page)).toEqual([]);
      for (const address of ['tilgaengelighed.html', 'en/tilgaengelighed.html']) {
        await page.goto(new URL(address, page.url()).href);
        expect(await faults(page), address).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(page, colours), 'dark').toEqual([]);
    },
  );
});

/** Boxes that a reader can open on a page with the map, by what opens them. */
const boxes: Record<string, (page: Page) => Promise<void>> = {
  'an embed': (page) => page.locator('#indlejr button').first().click(),
  'a picture': (page) => page.locator('#indlejr button').nth(1).click(),
  'a source': (page) => page.locator('.headline [data-claim]').click(),
};
const states = [
  'klynge-made.html',
  'klynge-clean.html?sammenlign=klynge-made',
  'by-aarhus.html?diagram=byer',
  'omraade-viborg.html?sammenlign=omraade-herning&diagram=omraader',
  'region-nordjylland.html?diagram=spredning&status=spirende',
  'kommune-skive.html?tema=klynger',
] as const;

test.for(
  inLongRun(
    ['', 'en/'].flatMap((folder) =>
      states.flatMap((state) =>
        ['lys', 'moerk', 'projektor'].map(
          (palette) => `${folder}${state}${state.includes('?') ? '&' : '?'}palet=${palette}`,
        ),
      ),
    ),
  ),
)('4.1.2 axe finds nothing, with any box open: %s', async (address, { open }) => {
  const page = await open(address);
  await complete(page);
  expect(await faults(page)).toEqual([]);
  // The boxes are the same whatever is selected.
  if (!address.includes(states[0])) return;
  for (const [name, begin] of Object.entries(boxes)) {
    await begin(page);
    await page.getByRole('dialog').waitFor();
    expect(await faults(page), name).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});

describe('a screen reader hears', () => {
  test('4.1.3 what a change did, in one sentence, and nothing on arrival', async ({ open }) => {
    const page = await open('index.html');
    await complete(page);
    const announced = () => page.locator('[data-announce][aria-live=polite]').innerText();
    expect(await announced()).toBe('');
    await page.locator('figure a[data-cluster=clean]').click();
    expect(await announced()).toBe('Valgt: CLEAN, klynge. CLEAN er i seks byer.');
    await page.locator('figure a[data-cluster=clean]').click();
    expect(await announced()).toMatch(/^Intet er valgt\. Tolv af de fjorten/);
    await page.locator('.themes a', { hasText: 'Hospitalsområder' }).click();
    expect(await announced()).toMatch(/^Tema: Hospitalsområder\. .* af de 21 områder\.$/);
    await page.goBack();
    await page.waitForFunction(() =>
      /^Tema: Klynger\./.test(document.querySelector('[data-announce]')?.textContent ?? ''),
    );
  });

  test('4.1.3 how many places were found, and what was copied, while the focus stays', async ({
    open,
  }) => {
    const page = await open('klynge-clean.html', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await complete(page);
    const search = page.getByRole('combobox').first();
    await search.focus();
    await page.keyboard.type('viborg');
    await page.locator('search [aria-live]', { hasText: /forslag. Øverst: / }).waitFor();
    expect(await search.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.headline [data-claim]').click();
    const copy = page.getByRole('dialog').getByRole('button', { name: 'Kopiér' }).first();
    await copy.press('Enter');
    await page.getByRole('dialog').getByText('Kopieret', { exact: true }).waitFor();
    expect(await copy.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});
