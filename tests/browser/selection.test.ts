import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { isLong } from '../extent.ts';
import { test } from './page.ts';
import { complete, frames, live } from './ready.ts';
import { stateOf } from './stateOf.ts';

const heading = (page: Page) => page.locator('h1').innerText();
const historyLength = (page: Page) => page.evaluate(() => history.length);
const fileOf = (page: Page) => page.url().split('/').at(-1);

/** Presses a key until the focus is on what is asked for. */
async function press(page: Page, key: string, until: string, most = 60): Promise<void> {
  for (let times = 0; times <= most; times++) {
    if (await page.evaluate((target) => document.activeElement?.matches(target), until)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${most} times ${key} did not lead to ${until}.`);
}

/** Walks the map from place to place, each time by the arrow that points most to where it goes. */
async function walkTo(page: Page, target: string): Promise<void> {
  for (let steps = 0; steps < 12; steps++) {
    const { dx, dy } = await page.evaluate((goal) => {
      const [from, to] = [document.activeElement, document.querySelector(goal)].map(
        (element) => element?.getBoundingClientRect() ?? new DOMRect(),
      );
      return { dx: (to?.x ?? 0) - (from?.x ?? 0), dy: (to?.y ?? 0) - (from?.y ?? 0) };
    }, target);
    if (dx === 0 && dy === 0) return;
    const vertical = Math.abs(dy) > Math.abs(dx);
    const [back, ahead] = vertical ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
    await page.keyboard.press((vertical ? dy : dx) < 0 ? back : ahead);
  }
  throw new Error(`The arrow keys do not lead to ${target}.`);
}

describe('one selection, whichever way', () => {
  test('Aarhus by its mark, a link, the keyboard or its address', async ({ open }) => {
    const cold = await open('by-aarhus.html');
    await complete(cold);
    const expected = await stateOf(cold);
    expect(expected.heading).toBe('Otte klynger er i Aarhus');

    const page = await open('index.html');
    await complete(page);
    const ways = {
      'its mark': () => page.locator('.overlay > .marks a[data-city=aarhus]').click(),
      'a link': () => page.locator('.suggestions a[href^=by-aarhus]').click(),
      'the keyboard': async () => {
        await page.locator('.language').focus();
        await press(page, 'Tab', '.pane a[data-city]', 5);
        await walkTo(page, '.overlay > .marks a[data-city=aarhus]');
        await page.keyboard.press('Enter');
      },
    };
    for (const [way, go] of Object.entries(ways)) {
      await go();
      await page.waitForURL('**/by-aarhus.html');
      await frames(page, 2);
      expect(await stateOf(page), way).toEqual(expected);
      await page.keyboard.press('Escape');
      expect(fileOf(page), 'after Escape').toBe('index.html');
    }
  });

  test.runIf(isLong)(
    'MADE by its bar, a city’s list, the keyboard or its address',
    async ({ open }) => {
      const cold = await open('klynge-made.html');
      await complete(cold);
      const expected = await stateOf(cold);

      const page = await open('index.html');
      await complete(page);
      const row = 'figure a[data-cluster=made]';
      const ways = {
        'its bar': () => page.locator(row).click(),
        'a city’s list': async () => {
          await page.locator('.overlay > .marks a[data-city=esbjerg]').click();
          await page.locator('.panel .rest a[data-cluster=made]').click();
        },
        'the keyboard': async () => {
          await page.locator('.orders a').first().focus();
          await press(page, 'Tab', row);
          await page.keyboard.press('Enter');
        },
      };
      for (const [way, go] of Object.entries(ways)) {
        await go();
        await page.waitForURL('**/klynge-made.html');
        await frames(page, 2);
        expect(await stateOf(page), way).toEqual(expected);
        await page.keyboard.press('Escape');
      }
    },
  );

  test.runIf(isLong)('an area by its land or its address, in either theme', async ({ open }) => {
    const page = await open('index.html');
    await complete(page);
    for (const theme of ['Klynger', 'Hospitalsområder']) {
      await page.locator('.themes a', { hasText: theme }).click();
      await page.locator('.still [data-municipality=ringkoebing-skjern]').click();
      await frames(page, 2);
      expect(await heading(page)).toMatch(/^Herning: .* kommuner, .* klynger$/);
      const cold = await open(page.url());
      await complete(cold);
      expect(await stateOf(page), theme).toEqual(await stateOf(cold));
      await page.keyboard.press('Escape');
    }
  });
});

describe('clearing', () => {
  test.runIf(isLong)(
    'a second click, Escape, the button and the sea lead back to where it began',
    async ({ open }) => {
      const page = await open('index.html', { webgl: true });
      await live(page);
      await complete(page);
      const before = await stateOf(page);
      const mark = page.locator('.overlay > .marks a[data-city=odense]');
      const ways = {
        'a second click': () => mark.click(),
        Escape: () => page.keyboard.press('Escape'),
        'the button': () => page.locator('.panel .clear').click(),
        'the sea': () => page.locator('.pane canvas').click({ position: { x: 380, y: 300 } }),
      };
      for (const [way, clear] of Object.entries(ways)) {
        await mark.click();
        await page.waitForURL('**/by-odense.html');
        await clear();
        await page.waitForURL('**/index.html');
        await page.mouse.move(5, 5);
        await frames(page, 2);
        expect(await stateOf(page), way).toEqual(before);
      }
    },
  );

  test.runIf(isLong)('works on the still map’s sea, too', async ({ open }) => {
    const page = await open('by-odense.html');
    await complete(page);
    await page.mouse.click(380, 350);
    expect(fileOf(page)).toBe('index.html');
  });
});

describe('the history', () => {
  test('gets one entry for each selection, and leads back and forward', async ({ open }) => {
    const page = await open('index.html');
    await complete(page);
    const start = await historyLength(page);
    const visited = [await stateOf(page)];
    for (const link of ['a[data-cluster=clean]', 'a[data-cluster=censec]', 'a.clear']) {
      await page.locator(`.panel ${link}`).first().click();
      await frames(page, 2);
      visited.push(await stateOf(page));
      expect(await historyLength(page)).toBe(start + visited.length - 1);
    }
    const show = async (at: number) => {
      await page.waitForFunction((title) => document.title === title, visited[at]?.title);
      await frames(page, 2);
      expect(await stateOf(page)).toEqual(visited[at]);
    };
    for (const at of [2, 1, 0]) {
      await page.goBack();
      await show(at);
    }
    for (const at of [1, 2, 3]) {
      await page.goForward();
      await show(at);
    }
  });

  test.runIf(isLong)(
    'gets an entry for a theme, none for an order or for colours',
    async ({ open }) => {
      const page = await open('by-aarhus.html');
      await complete(page);
      const start = await historyLength(page);
      await page.locator('.orders a', { hasText: 'navn' }).click();
      await page.locator('.palette select').selectOption({ label: 'Mørk' });
      expect(await historyLength(page)).toBe(start);
      expect(fileOf(page)).toBe('by-aarhus.html?orden=navn&palet=moerk');
      expect(await page.locator('figure ul .name').first().innerText()).toBe('CenSec');
      expect(await page.getAttribute('html', 'data-palette')).toBe('dark');
      await page.locator('.themes a', { hasText: 'Hospitalsområder' }).click();
      expect(await historyLength(page)).toBe(start + 1);
    },
  );

  test.runIf(isLong)('gets nothing from a page inside a frame', async ({ open }) => {
    const page = await open('index.html');
    const address = page.url();
    await page.goto('about:blank');
    await page.setContent(`<iframe src="${address}" width="1000" height="600"></iframe>`);
    const frame = page.frame({ url: address });
    await frame?.waitForSelector('html[data-ready]', { state: 'attached' });
    const start = await historyLength(page);
    await frame?.locator('figure a[data-cluster=clean]').click();
    await frame?.waitForURL('**/klynge-clean.html');
    expect(await historyLength(page)).toBe(start);
  });
});

describe('an address that is not understood', () => {
  test('shows what is understood, and says what is not', async ({ open }) => {
    const page = await open('by-aarhus.html?orden=vægt&tema=hospitaler');
    await complete(page);
    expect(await heading(page)).toBe('Otte klynger er i Aarhus');
    expect(await page.getAttribute('html', 'data-theme')).toBe('hospitals');
    expect(await page.locator('.orders a[aria-current]').innerText()).toBe('beløb');
    expect(await page.locator('.not-understood').innerText()).toMatch(/ikke forstået: »vægt«/);
    await page.locator('figure a[data-cluster=made]').click();
    expect(await page.locator('.not-understood').count()).toBe(0);
    expect(fileOf(page)).toBe('klynge-made.html?tema=hospitaler');
  });
});
