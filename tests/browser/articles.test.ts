import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { colours, faults } from './axe.ts';
import { test } from './page.ts';
import { complete } from './ready.ts';

const pages = [
  'pejlemaerker.html',
  ...inLongRun([
    'en/program.html',
    'journalister.html',
    'program.html',
    'en/pejlemaerker.html',
    'en/journalister.html',
  ]),
];
const parallel = 'nu=2020-11-24T13:20';

/** The items that are marked, by what marks them. */
const marked = (page: Page, mark: string) =>
  page.$$eval(`[data-item][${mark}]`, (items) => items.map(({ id }) => id));

const clock = async (page: Page) =>
  (await page.locator('[data-clock]').innerText()).replaceAll(/\s+/g, ' ');

describe('a page of text', () => {
  test.for(pages)('is sound in light and dark: %s', async (file, { open }) => {
    const page = await open(`${file}?${parallel}`);
    expect(await faults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, colours), 'dark').toEqual([]);
  });

  test.for(pages)('fits a screen of 320 px: %s', async (file, { open }) => {
    const page = await open(`${file}?${parallel}`, {
      viewport: { width: 320, height: 640 },
    });
    const outside = await page.$$eval('article *', (all) =>
      all
        .filter((one) => one.checkVisibility() && !one.closest('svg, .unseen'))
        .filter((one) => one.getBoundingClientRect().right > 320.5)
        .map((one) => `${one.localName}.${one.className} ${one.textContent.slice(0, 40)}`),
    );
    expect(outside).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('keeps the reader’s colours from page to page', async ({ open }) => {
    const page = await open('pejlemaerker.html?palet=moerk');
    await page.locator('.regions a[data-area=viborg]').click();
    await page.waitForURL(/omraade-viborg\.html\?palet=moerk$/);
    await complete(page);
    await page.locator('#baggrund ol a').first().click();
    await page.waitForURL(/pejlemaerker\.html\?palet=moerk#pejlemaerke-1$/);
    expect(await page.getAttribute('html', 'data-palette')).toBe('dark');
  });
});

describe('a mark on a page of text', () => {
  test.for([
    ['pejlemaerker.html', 'kilde-til-pejlemaerke-1', 'Står i kilden'],
    ['en/diagrammer.html', 'kilde-til-tilsagn', 'DKK 83.0m = 17.5 (CLEAN)'],
    ...inLongRun([['program.html', 'kilde-til-eu-temadag-2020-tider', 'Vores beregning']] as const),
  ] as const)('opens its card without a script: %s', async ([file, id, says], { open }) => {
    const page = await open(file, { javaScriptEnabled: false });
    const card = page.locator(`#${id}`);
    expect(await card.isVisible()).toBe(false);
    await page.locator(`[popovertarget=${id}]`).first().click();
    await card.waitFor();
    expect(await card.innerText()).toContain(says);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
  });

  test.runIf(isLong)('has a card that fits a small phone, and is sound', async ({ open }) => {
    const page = await open('diagrammer.html', { viewport: { width: 320, height: 640 } });
    await page.locator('[popovertarget=kilde-til-byer]').first().click();
    const card = await page.locator('#kilde-til-byer').boundingBox();
    expect(card?.x).toBeGreaterThanOrEqual(0);
    expect(card?.y).toBeGreaterThanOrEqual(0);
    expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(320);
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(640);
    expect(await faults(page)).toEqual([]);
  });
});

describe('a claim on a page of text', () => {
  const open13 = async (page: Page) => {
    await page.locator('[popovertarget=kilde-til-eu-temadag-2020-1305-1]').first().click();
    return page.locator('#kilde-til-eu-temadag-2020-1305-1');
  };
  const sentence = /^EU-temadag 2020, kl\.\s13\.05–13\.25\. Spor 1: .* Kilde: .*Klyngekort\.$/;

  test('is copied with its source', async ({ open }) => {
    const page = await open('program.html', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const card = await open13(page);
    await card.getByRole('button', { name: 'Kopiér' }).click();
    await card.getByText('Kopieret', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(sentence);
  });

  test.runIf(isLong)('is selected for copying where the clipboard is refused', async ({ open }) => {
    const page = await open('program.html');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    const card = await open13(page);
    await card.getByRole('button', { name: 'Kopiér' }).click();
    await card.getByText('Teksten er markeret').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(sentence);
  });
});

describe('the programme', () => {
  test('marks what is on in both tracks and what comes next, wherever the reader is', async ({
    open,
  }) => {
    const page = await open(`program.html?${parallel}`, { timezoneId: 'Asia/Tokyo' });
    expect(await marked(page, 'data-now')).toEqual([
      'eu-temadag-2020-1305-1',
      'eu-temadag-2020-1305-2',
    ]);
    expect(await marked(page, 'data-next')).toEqual([
      'eu-temadag-2020-1325-1',
      'eu-temadag-2020-1330-2',
    ]);
    expect(await clock(page)).toMatch(/^Nu .*\(spor 1\) Nu .*\(spor 2\) Om 5 min\. .* Om 10 min\./);
    expect(await page.locator('#eu-temadag-2020-1305-2 .when-now').innerText()).toBe('Nu');
  });

  test.runIf(isLong)('goes on by itself and announces only what begins', async ({ open }) => {
    const page = await open('index.html', { alone: true });
    await page.clock.install();
    await page.goto(new URL(`program.html?${parallel}`, page.url()).href);
    const announced = () => page.locator('[data-announce]').innerText();
    await page.clock.runFor('03:00');
    expect(await clock(page)).toContain('Om 2 min.');
    expect(await announced()).toBe('');
    await page.clock.runFor('02:30');
    expect(await announced()).toMatch(/^Nu: En kommunes erfaringer/);
    expect(await marked(page, 'data-now')).toContain('eu-temadag-2020-1325-1');
  });

  test('says so when the days are over, and when the address’s time is none', async ({ open }) => {
    const page = await open('program.html');
    expect(await clock(page)).toMatch(/^Begge dage er forbi/);
    await page.goto(new URL('en/program.html?nu=noon', page.url()).href);
    expect(await clock(page)).toMatch(/“noon” is not a time/);
    expect(await marked(page, 'data-now')).toEqual([]);
  });

  test.runIf(isLong)(
    'stands whole without a script: tracks beside each other, pauses at their length',
    async ({ open }) => {
      const page = await open('program.html', { javaScriptEnabled: false });
      expect(await page.locator('[data-clock]').isVisible()).toBe(false);
      const box = async (id: string) => {
        const found = await page.locator(`#eu-temadag-2020-${id}`).boundingBox();
        if (!found) throw new Error(`${id} is not to be seen.`);
        return found;
      };
      const [first, second] = [await box('1305-1'), await box('1305-2')];
      expect(second.x).toBeGreaterThan(first.x + first.width);
      expect(second.y).toBeCloseTo(first.y, 0);
      expect((await box('1230')).height).toBeGreaterThan(1.8 * (await box('1000')).height);
    },
  );

  test('can be taken along as a calendar', async ({ open }) => {
    const page = await open('program.html');
    const href = await page.locator('#partnerskabsdag-2020 a[download]').getAttribute('href');
    const response = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(await response.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });
});
