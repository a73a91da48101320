import { statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { budgets } from '../../src/build/budgets.ts';
import { version } from '../../package.json';
import { inLongRun, isLong } from '../extent.ts';
import { Firefox, findFirefox } from './firefox.ts';
import { test, type Open } from './page.ts';
import { frames, live, ready } from './ready.ts';
import { wall } from './talkSlides.ts';

const file = path.resolve(import.meta.dirname, '../../dist/klyngekort.html');
const url = pathToFileURL(file).href;

/** Whatever the file asks for besides itself and what it carries. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { href, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && !href.startsWith(url)) asked.push(href);
  });
  return asked;
}

/** Opens the file at an address, as a double-click and a saved link do, and says what it asks for. */
async function openFile(open: Open, address = '', options = {}) {
  const page = await open('404.html', { expected: [/404/], ...options });
  const asked = requestsOf(page);
  await page.goto('about:blank');
  await page.goto(url + address);
  return { page, asked };
}

const fragment = (page: Page) => new URL(page.url()).hash;
const headline = (page: Page) => page.locator('h1').innerText();

async function shows(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('h1:not([inert] *)', { hasText: text }).waitFor();
}

describe('the whole site in one file', () => {
  test('is small enough to carry about', () => {
    expect(statSync(file).size).toBeLessThanOrEqual(budgets.oneFile);
  });

  test('works from a folder: live map, a click, back, forward and another visit', async ({
    open,
  }) => {
    const { page, asked } = await openFile(open, '', { webgl: true });
    await live(page);
    await page.locator('.overlay > .marks a[data-city=aarhus]').click();
    expect(fragment(page)).toBe('#by-aarhus');
    expect(await headline(page)).toBe('Otte klynger er i Aarhus');
    await page.locator('.themes a', { hasText: 'Hospitalsområder' }).click();
    expect(fragment(page)).toBe('#by-aarhus?tema=hospitaler');
    await page.goBack();
    expect(fragment(page)).toBe('#by-aarhus');
    await page.goBack();
    await shows(page, 'Tolv af de fjorten klynger er i København');
    await page.goForward();
    await page.reload();
    await ready(page);
    await shows(page, 'Otte klynger er i Aarhus');
    if (isLong) await live(page);
    expect(asked).toEqual([]);
  });

  test.runIf(isLong)(
    'opens at an address, in the colours and the language that it asks for',
    async ({ open }) => {
      const { page } = await openFile(open, '#en/klynge-clean?palet=moerk');
      await ready(page);
      await shows(page, 'CLEAN is in six cities');
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      expect(await page.getAttribute('html', 'data-palette')).toBe('dark');
      await page.locator('.language').click();
      await shows(page, 'CLEAN er i seks byer');
      expect(fragment(page)).toBe('#klynge-clean?palet=moerk');
      await page.goBack();
      await shows(page, 'CLEAN is in six cities');
      await page.waitForSelector('#baggrund:not([hidden]) h2');
    },
  );

  test.runIf(isLong)('says which edition it is, and what is not in it', async ({ open }) => {
    const { page } = await openFile(open);
    await ready(page);
    const edition = await page.locator('[data-edition]').innerText();
    expect(edition).toMatch(
      new RegExp(
        `^Klyngekort i én fil, version ${version}, \\d+\\. \\p{L}+ \\d{4} \\([0-9a-f]{8}\\)\\.`,
        'u',
      ),
    );
    expect(edition).toContain('Indlejring, plakaten og filer med data er ikke med');
    expect(await page.locator('figure .files').isVisible()).toBe(false);
    await page.waitForSelector('#indlejr button', { state: 'attached' });
    expect(await page.locator('#indlejr button').first().isVisible()).toBe(false);
  });

  test.runIf(isLong)(
    'holds the pages of text, with their places, and leads back to the map',
    async ({ open }) => {
      const { page, asked } = await openFile(open, '#pejlemaerker');
      await shows(page, /./);
      expect(await page.getAttribute('html', 'data-article')).toBe('benchmarks');
      await page.locator('footer nav a', { hasText: 'Kilder' }).click();
      await page.waitForSelector('html[data-article=sources]:not([data-opening])');
      expect(await page.evaluate(() => scrollY)).toBe(0);
      // A place on the page leaves the address as it is: it says which page that is.
      await page.locator('a[href="#modstrid"]').first().click();
      expect(fragment(page)).toBe('#/kilder');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('modstrid');
      await page.locator('.home').click();
      await shows(page, 'Tolv af de fjorten');
      await ready(page);
      // Every page of text, in both languages.
      for (const language of ['', 'en/']) {
        for (const name of [
          'program',
          'diagrammer',
          'kilder',
          'data',
          'journalister',
          'tilgaengelighed',
          'steder',
        ]) {
          await page.goto('about:blank');
          await page.goto(`${url}#${language}${name}`);
          await page.waitForSelector('html[data-article]:not([data-opening]) article h1');
          expect(await page.getAttribute('html', 'lang')).toBe(language ? 'en' : 'da');
        }
      }
      expect(asked).toEqual([]);
    },
  );

  test.runIf(isLong)(
    'hands a page of text’s colours on, and rehearses the programme’s clock',
    async ({ open }) => {
      const { page } = await openFile(open, '#program?nu=2020-11-24T13:20');
      await page.waitForSelector('[data-now]');
      await page.locator('.palette select').selectOption({ value: 'dark' });
      expect(fragment(page)).toBe('#program?nu=2020-11-24T13%3A20&palet=moerk');
      const calendar = page.locator('a[download$=".ics"]').first();
      expect(decodeURIComponent((await calendar.getAttribute('href')) ?? '')).toContain(
        'BEGIN:VCALENDAR',
      );
      await page.locator('.home').click();
      await ready(page);
      expect(fragment(page)).toBe('#?palet=moerk');
      expect(await page.getAttribute('html', 'data-palette')).toBe('dark');
    },
  );

  test.runIf(isLong)(
    'finds, compares, draws the other charts and makes pictures',
    async ({ open }) => {
      const { page, asked } = await openFile(
        open,
        '#klynge-clean?sammenlign=klynge-made&diagram=byer',
      );
      await ready(page);
      await page.waitForSelector('.panel table, figure[data-chart=byer]');
      await shows(page, /CLEAN.*MADE/);
      await page.locator('[data-search]').fill('odense');
      await page.locator('[data-results] [role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash.includes('odense'));
      // The mark has no card before the page has come to rest.
      const card = page.locator(':is([role=dialog], dialog):visible');
      const opened = async () => {
        if ((await card.count()) === 0) await page.locator('[data-claim=headline]').click();
        return card.count();
      };
      await expect.poll(opened, { timeout: 20_000 }).toBe(1);
      expect(fragment(page)).not.toContain('kilder');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Hent billede …' }).click();
      await page.getByRole('dialog').locator('img').waitFor();
      const saved = page.waitForEvent('download');
      await page.getByRole('dialog').getByText('Hent PNG', { exact: true }).click();
      expect((await saved).suggestedFilename()).toMatch(/\.png$/);
      expect(asked).toEqual([]);
    },
  );

  test.runIf(isLong)('is a talk with a speaker’s window, without a server', async ({ open }) => {
    const { page, asked } = await openFile(open, '#praesentation?slide=byer', { alone: true });
    await ready(page);
    await shows(page, 'Hvor er klyngerne?');
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await speaker.getByText('Dias 3 af').waitFor();
    await speaker.keyboard.press('PageDown');
    await shows(page, 'Tolv klynger er i København');
    expect(fragment(page)).toBe('#praesentation?slide=koebenhavn');
    await page.reload();
    await ready(page);
    await shows(page, 'Tolv klynger er i København');
    await speaker.keyboard.press('PageDown');
    await shows(page, 'Otte klynger er i Aarhus');
    await page.keyboard.press('/');
    await page.locator('[data-search]:focus').waitFor();
    await page.keyboard.type('Thisted');
    await page.locator('[data-results] [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await shows(page, 'Thisted hører til hospitalsområde Thisted');
    await page.keyboard.press('Escape');
    await shows(page, 'Otte klynger er i Aarhus');
    await page.keyboard.press('k');
    await page.getByText('filen har alt med').waitFor();
    expect(asked).toEqual([]);
  });

  test.runIf(isLong)(
    'keeps its still map where there is no WebGL, and can be read without a script',
    async ({ open }) => {
      const { page } = await openFile(open);
      await page.waitForSelector('.controls p');
      await page.locator('.still [data-municipality=ringkoebing-skjern]').click();
      await shows(page, /^Herning:/);
      expect(fragment(page)).toBe('#omraade-herning?tema=klynger');
      const { page: plain } = await openFile(open, '', { javaScriptEnabled: false });
      expect(await headline(plain)).toBe('Tolv af de fjorten klynger er i København');
      expect(await plain.locator('.overlay > .marks a[data-city=aarhus]').isVisible()).toBe(true);
      await frames(page, 1);
    },
  );

  test.runIf(isLong).for(inLongRun(['Firefox']))(
    'works in %s, too: map, selection, talk',
    async () => {
      const installed = findFirefox();
      if (!installed) {
        console.info('Firefox is not installed: the one-file edition was tried in Chromium alone.');
        expect(installed).toBe(null);
        return;
      }
      const firefox = await Firefox.start(installed);
      try {
        const said = (selector: string) =>
          firefox.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent`);
        await firefox.open(url);
        await expect
          .poll(() => firefox.evaluate('"ready" in document.documentElement.dataset'))
          .toBe('true');
        await firefox.evaluate(
          `document.querySelector('.overlay > .marks a[data-city=aarhus]').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
        );
        await expect.poll(() => said('h1')).toBe('Otte klynger er i Aarhus');
        expect(await firefox.evaluate('location.hash')).toBe('#by-aarhus');
        await firefox.open('about:blank');
        await firefox.open(`${url}#praesentation?slide=byer`);
        await expect.poll(() => said(`${wall} h1`), { timeout: 20_000 }).toBe('Hvor er klyngerne?');
        // Page Down, as WebDriver writes it.
        await firefox.press('\uE00F');
        await expect.poll(() => said(`${wall} h1`)).toBe('Tolv klynger er i København');
        expect(await firefox.evaluate('location.hash')).toBe('#praesentation?slide=koebenhavn');
      } finally {
        await firefox.stop();
      }
    },
  );
});
