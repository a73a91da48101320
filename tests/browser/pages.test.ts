import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { isLong } from '../extent.ts';
import { kindsIn, pageOfEachKind } from './kinds.ts';
import { test } from './page.ts';

const withoutScript = { javaScriptEnabled: false };

/** The text of an element as a reader sees it, spaces of every kind made alike. */
const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, ' ').trim();

/** The ids of what is marked so on the map, each once, in alphabetical order. */
const idsOnMap = (page: Page, kind: string, further = '') =>
  page.$$eval(
    `.pane [data-${kind}]${further}`,
    (marks, key) =>
      [...new Set(marks.map((mark) => (mark as SVGElement).dataset[key] ?? ''))].toSorted(),
    kind,
  );

describe('without a script, the page of CLEAN', () => {
  test('shows six cities lit, by how CLEAN is there, and says 17,5 mio. kr.', async ({ open }) => {
    const page = await open('klynge-clean.html', withoutScript);
    expect(await textOf(page, 'h1')).toBe('CLEAN er i seks byer');
    expect(await textOf(page, '.panel')).toMatch(/17,5 mio\. kr\. i tilsagn.*Udpeget af/);
    expect(await textOf(page, '#baggrund')).toMatch(/Kilder/);

    const cities = ['aalborg', 'aarhus', 'esbjerg', 'koebenhavn', 'middelfart', 'soenderborg'];
    expect(await idsOnMap(page, 'city', '[data-emphasis=related]')).toEqual(cities);
    for (const city of cities) {
      const marks = page.locator(`.overlay .kind a[data-city=${city}]:visible`);
      expect(await marks.count(), city).toBe(1);
    }
    expect(await page.locator('.lines path:visible').count()).toBeGreaterThanOrEqual(5);
  });

  test('underlines the headquarters, Sønderborg, and no other city, on the map and in the list', async ({
    open,
  }) => {
    const page = await open('klynge-clean.html', withoutScript);
    const underlined = (names: string) =>
      page.$$eval(names, (all) =>
        all
          .filter((name) => name.checkVisibility())
          .filter((name) => getComputedStyle(name).textDecorationLine === 'underline')
          .map((name) => name.textContent),
      );
    expect(await underlined('.overlay .name'), 'on the map').toEqual(['Sønderborg']);
    expect(await underlined('.panel dd .name'), 'in the list of cities').toEqual(['Sønderborg']);
  });

  test.runIf(isLong)('leads somewhere with every link', async ({ open }) => {
    const page = await open('klynge-clean.html', withoutScript);
    const links = await page.$$eval('a', (all) =>
      all.map((link) => (link instanceof SVGAElement ? link.href.baseVal : link.href)),
    );
    const home = new URL(page.url()).origin;
    const addresses = links.map((link) => new URL(link, page.url()));
    const inside = addresses.filter(({ origin }) => origin === home);
    const files = new Set(inside.map(({ pathname }) => home + pathname));
    expect(files.size).toBeGreaterThan(70);
    for (const file of files) expect((await page.request.head(file)).status(), file).toBe(200);
    for (const { hash } of inside.filter((address) => address.hash)) {
      expect(await page.locator(hash).count(), hash).toBe(1);
    }
    await page.locator('.overlay a[data-city=esbjerg]').click();
    await page.waitForURL('**/by-esbjerg.html');
    expect(await textOf(page, 'h1')).toBe('Tre klynger er i Esbjerg');
  });
});

describe('without a script, the front page', () => {
  test('has the whole map: places, key, date and where it comes from', async ({ open }) => {
    const page = await open('index.html', withoutScript);
    expect(await idsOnMap(page, 'city')).toHaveLength(28);
    expect(await idsOnMap(page, 'area')).toHaveLength(21);
    expect(await idsOnMap(page, 'municipality')).toHaveLength(98);
    expect(await idsOnMap(page, 'region')).toHaveLength(5);
    expect(await page.getAttribute('html', 'data-map')).toBe('still');
    expect(await textOf(page, '.legend')).toMatch(/hovedkvarter i byen.*kun planlagt/);
    expect(await textOf(page, '.sheet .attribution')).toMatch(/DAGI.*Natural Earth/);
    expect(await textOf(page, '.headline')).toMatch(/Status: efterår 2020/);
    for (const part of ['.legend', '.attribution', '.date', '.inset.capital']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
  });

  test('shows no control that only a script could answer', async ({ open }) => {
    const page = await open('index.html', withoutScript);
    for (const control of [
      '.themes a:not(.article)',
      '.palette',
      'search',
      '.chart-tabs',
      '.orders',
      'button',
      '.not-understood',
    ]) {
      expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
    }
    expect(await page.locator('.language').isVisible()).toBe(true);
  });

  test('has the chart’s numbers in a table, too', async ({ open }) => {
    const page = await open('index.html', withoutScript);
    await page.locator('figure summary').click();
    expect(await textOf(page, 'tfoot')).toBe('I alt 160.000.000');
    const sorted = await page.$$eval('tbody .number', (all) => all.map((one) => one.textContent));
    expect(sorted).toHaveLength(14);
    expect([sorted[0], sorted.at(-1)]).toEqual(['17.500.000', '4.000.000']);
    expect(await page.locator('tbody u').count()).toBe(14);
  });
});

describe('without a script, one page of each kind', () => {
  test.for(['', 'en/'] as const)('is readable: %s', async (folder, { open }) => {
    const page = await open(`${folder}index.html`, withoutScript);
    for (const kind of kindsIn(folder)) {
      await page.goto(new URL(pageOfEachKind[kind], page.url()).href);
      expect(await page.getAttribute('html', 'lang'), kind).toBe(folder ? 'en' : 'da');
      expect(await page.title(), kind).toBe(`${await textOf(page, 'h1')} – Klyngekort`);
      for (const part of [
        'h1',
        '.pane',
        '.legend',
        'figure',
        '#baggrund h2',
        'footer nav',
        'footer',
      ]) {
        expect(await page.locator(part).first().isVisible(), `${kind}: ${part}`).toBe(true);
      }
      const date = folder ? 'Status: autumn 2020' : 'Status: efterår 2020';
      expect(await textOf(page, '.date'), kind).toBe(date);
      const level = kind === 'front' ? 'rest' : 'selected';
      expect(await page.locator(`main [data-emphasis=${level}]`).count(), kind).toBeGreaterThan(0);
    }
  });
});

describe('the address of the site itself', () => {
  test.runIf(isLong)('shows the front page, in the folder of each language', async ({ open }) => {
    const page = await open('', withoutScript);
    expect(await textOf(page, 'h1')).toBe('Tolv af de fjorten klynger er i København');
    await page.goto(new URL('en/', page.url()).href);
    expect(await textOf(page, 'h1')).toBe('Twelve of the fourteen clusters are in København');
  });
});

describe('an address that leads nowhere', () => {
  test('is answered with a page that leads home', async ({ open }) => {
    const page = await open('klynge-ukendt', { expected: [/status of 404/], ...withoutScript });
    for (const [address, home] of [
      ['klynge-ukendt', 'Tolv af de fjorten klynger er i København'],
      ['en/kommune-andeby.html', 'Twelve of the fourteen clusters are in København'],
    ] as const) {
      const response = await page.goto(new URL(address, page.url()).href);
      expect(response?.status()).toBe(404);
      expect(await textOf(page, 'h1')).not.toBe('');
      await page.locator('main a').first().click();
      await page.waitForSelector('.pane');
      expect(await textOf(page, 'h1')).toBe(home);
    }
  });
});
