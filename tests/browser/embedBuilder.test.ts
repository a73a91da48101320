import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { faults } from './axe.ts';
import { startHost, type Host } from './hostPage.ts';
import { test, type Open, type PageOptions } from './page.ts';
import { complete } from './ready.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

async function openPage(open: Open, address: string, options: PageOptions = {}): Promise<Page> {
  const page = await open(address, {
    permissions: ['clipboard-read', 'clipboard-write'],
    expected: [host.expected],
    ...options,
  });
  await complete(page);
  return page;
}
const dialog = (page: Page) => page.getByRole('dialog');
const preview = (page: Page) => dialog(page).locator('iframe');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const begin = async (page: Page) => {
  await page.locator('#indlejr').getByRole('button', { name: 'Indlejr' }).click();
  await dialog(page).waitFor();
};

describe('the dialog that makes an embed', () => {
  test('goes from the story’s selection to code on the clipboard by keyboard, and back', async ({
    open,
  }) => {
    const page = await openPage(open, 'klynge-clean.html');
    const button = page.locator('#indlejr').getByRole('button', { name: 'Indlejr' });
    await button.focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    expect(await preview(page).getAttribute('src')).toBe('embed/klynge-clean.html');

    // To the list of colours, the third thing of the options.
    await dialog(page)
      .getByLabel(/^Farver/)
      .focus();
    // The last of them: typing its name would depend on how quickly the keys follow each other.
    await page.keyboard.press('End');
    await dialog(page)
      .getByLabel(/^Læseren/)
      .focus();
    await page.keyboard.press('ArrowDown');
    expect(await preview(page).getAttribute('src')).toBe(
      'embed/klynge-clean.html?palet=moerk&laast=1',
    );

    await page.getByRole('button', { name: 'Kopiér: Iframe alene' }).press('Enter');
    await page.getByText('Kopieret: Iframe alene.').waitFor();
    expect(await clipboard(page)).toBe(
      `<iframe src="${inject('baseUrl')}embed/klynge-clean.html?palet=moerk&amp;laast=1"` +
        ' title="CLEAN er i seks byer – Klyngekort" width="100%" height="500" loading="lazy"' +
        ' allow="fullscreen; geolocation" style="width:100%;height:500px;border:0"></iframe>',
    );

    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(page.url()).toMatch(/klynge-clean\.html$/);
  });

  test.runIf(isLong)(
    'opens beside the name of what is selected, too, and from an address',
    async ({ open }) => {
      const page = await openPage(open, 'omraade-viborg.html');
      await page.locator('.kicker').getByRole('link', { name: 'Indlejr' }).click();
      await dialog(page).waitFor();
      expect(await preview(page).getAttribute('src')).toBe('embed/omraade-viborg.html');
      await page.getByRole('button', { name: 'Luk' }).click();
      await page.goto(new URL('index.html#indlejr', page.url()).href);
      await dialog(page).waitFor();
      expect(await preview(page).getAttribute('src')).toBe('embed/index.html');
    },
  );

  test.runIf(isLong)(
    'shows the slot’s real width, and leaves no step for the back button',
    async ({ open }) => {
      const page = await openPage(open, 'by-aarhus.html');
      await begin(page);
      const steps = await page.evaluate(() => history.length);
      for (const [name, width, height] of [
        ['Telefon, 320 px', 320, 480],
        ['Bred plads, 1000 px', 1000, 600],
      ] as const) {
        await page.getByRole('button', { name }).click();
        const inside = await preview(page).evaluate((frame: HTMLIFrameElement) => ({
          width: frame.clientWidth,
          height: frame.clientHeight,
        }));
        expect(inside).toEqual({ width, height });
        const stage = await dialog(page).locator('.stage').boundingBox();
        const shown = await preview(page).boundingBox();
        expect(shown?.width).toBeLessThanOrEqual((stage?.width ?? 0) + 0.5);
      }
      for (const choice of ['Altid lyse', 'Altid mørke']) {
        await dialog(page)
          .getByLabel(/^Farver/)
          .selectOption({ label: choice });
      }
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => history.length)).toBe(steps);
    },
  );

  test.runIf(isLong)('has nothing for axe to find, in light and dark', async ({ open }) => {
    const page = await openPage(open, 'klynge-clean.html');
    await begin(page);
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page)).toEqual([]);
  });

  test.runIf(isLong).for([[320, 640], [640, 360], ...inLongRun([[320, 256]] as const)] as const)(
    'fits a window of %i × %i',
    async ([width, height], { open }) => {
      const page = await openPage(open, 'klynge-energy-cluster-denmark.html', {
        viewport: { width, height },
      });
      await begin(page);
      const box = await dialog(page).boundingBox();
      expect(box?.width).toBeLessThanOrEqual(width);
      expect(box?.height).toBeLessThanOrEqual(height);
      const outside = await dialog(page).evaluate((one) =>
        [...one.querySelectorAll('*:not(iframe, option, code)')]
          .filter((part) => part.getBoundingClientRect().right > one.getBoundingClientRect().right)
          .map(({ localName, textContent }) => `${localName} ${textContent.slice(0, 30)}`),
      );
      expect(outside).toEqual([]);
      expect(await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    },
  );

  test.runIf(isLong)('gives out code that works where it is pasted', async ({ open }) => {
    const page = await openPage(open, 'klynge-made.html');
    await begin(page);
    for (const [name, selector] of [
      ['Iframe alene', 'body > iframe'],
      ['Iframe og script', 'body > iframe'],
      ['Eget element', 'klynge-kort > iframe'],
    ] as const) {
      await page.getByRole('button', { name: `Kopiér: ${name}` }).click();
      await page.getByText(`Kopieret: ${name}.`).waitFor();
      const code = await clipboard(page);
      const article = await page.context().newPage();
      await article.goto(host.article(`<p>Før</p>${code}<p>Efter</p>`));
      const pasted = article.locator(selector);
      await pasted.waitFor();
      expect(await pasted.getAttribute('src'), name).toBe(
        `${inject('baseUrl')}embed/klynge-made.html`,
      );
      expect(await pasted.getAttribute('title'), name).toContain('MADE');
      await expect
        .poll(() => article.frames().map((one) => one.url()), { timeout: 10_000 })
        .toContain(`${inject('baseUrl')}embed/klynge-made.html`);
      expect(await article.locator('body > p').allInnerTexts(), name).toEqual(['Før', 'Efter']);
      await article.close();
    }
  });

  test.runIf(isLong)(
    'leads to the page for journalists where it does not come',
    async ({ open }) => {
      const page = await open('klynge-clean.html', {
        expected: [/Failed to load resource/],
      });
      await page.route('**/EmbedBuilder-*.js', (route) => route.abort());
      await complete(page);
      await page.locator('#indlejr').getByRole('button', { name: 'Indlejr' }).click();
      await page.waitForURL('**/journalister.html');
      expect(await page.locator('h1').innerText()).toBe('For journalister');
    },
  );
});

describe('the page for journalists', () => {
  test.runIf(isLong)('holds its essentials in one screen of a laptop', async ({ open }) => {
    const page = await open('journalister.html', {
      viewport: { width: 1280, height: 720 },
    });
    const below = await page.$$eval('article :is(h1, h2, p, li, pre, blockquote)', (all) =>
      all
        .filter((one) => one.getBoundingClientRect().bottom > innerHeight)
        .map((one) => one.textContent.slice(0, 40)),
    );
    expect(below).toEqual([]);
  });

  test('gives code with the site’s own address, and the dialog', async ({ open }) => {
    const page = await open('en/journalister.html');
    expect(await page.locator('pre').innerText()).toContain(
      `src="${inject('baseUrl')}en/embed/index.html"`,
    );
    expect(await page.locator('[data-fill-in]').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Embed …' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('dialog iframe').getAttribute('src')).toBe('../en/embed/index.html');
  });

  test.runIf(isLong)(
    'says without a script what to write instead, and selects the code by one click',
    async ({ open }) => {
      const page = await open('journalister.html', { javaScriptEnabled: false });
      expect(await page.locator('[data-fill-in]').isVisible()).toBe(true);
      expect(await page.locator('pre').innerText()).toMatch(/^<iframe src="https:.*<\/iframe>$/s);
      expect(await page.locator('pre').evaluate((one) => getComputedStyle(one).userSelect)).toBe(
        'all',
      );
    },
  );
});
