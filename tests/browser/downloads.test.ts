import { text } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { colours, faults } from './axe.ts';
import { test } from './page.ts';
import { complete } from './ready.ts';

/** The media types that hosts give these files. */
const types: Readonly<Record<string, RegExp>> = {
  csv: /^text\/csv/,
  json: /^application\/json/,
  geojson: /^application\/(geo\+json|json)/,
  // The whole site in one file.
  html: /^text\/html/,
  // Hosts do not know this ending.
  cff: /^/,
};

describe.each(['', ...inLongRun(['en/'])])('the page about the data, in %j', (folder) => {
  test('leads to files that are all there, of the right kind and not empty', async ({ open }) => {
    // A block of data that the policy blocked would be an error in the console, and fail the test.
    const page = await open(`${folder}data.html`, { javaScriptEnabled: false });
    const links = await page
      .locator('main a[download]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(new Set(links).size).toBe(27);
    for (const link of links) {
      const response = await page.request.get(link);
      const ending = link.split('.').at(-1) ?? '';
      expect(response.status(), link).toBe(200);
      expect(response.headers()['content-type'] ?? '', link).toMatch(types[ending] ?? /^never$/);
      expect((await response.body()).length, link).toBeGreaterThan(500);
    }
  });

  test('tells search engines of the same files, under the published policy', async ({ open }) => {
    const page = await open(`${folder}data.html`);
    const told = await page.evaluate(() => {
      const text = document.querySelector('script[type="application/ld+json"]')?.textContent;
      const { distribution } = JSON.parse(text ?? '{}') as {
        distribution: { contentUrl: string }[];
      };
      return distribution.map(({ contentUrl }) => new URL(contentUrl, location.href).href);
    });
    const linked = await page
      .locator('main a[download]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(told).toHaveLength(11);
    expect(told.filter((file) => !linked.includes(file))).toEqual([]);
  });

  test.runIf(isLong)('has nothing that axe finds, in light and in dark', async ({ open }) => {
    const page = await open(`${folder}data.html`);
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    expect(await faults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, colours), 'dark').toEqual([]);
  });

  test.runIf(isLong)('fits a narrow screen', async ({ open }) => {
    const page = await open(`${folder}data.html`, {
      viewport: { width: 320, height: 640 },
    });
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

describe('beside the chart', () => {
  test('a reader gets the rows of what was selected last, without leaving the page', async ({
    open,
  }) => {
    const page = await open('klynge-clean.html');
    await complete(page);
    await page.locator('figure a[data-cluster=made]').click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hent CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('klynge-made.csv');
    const content = await text(await file.createReadStream());
    expect(content.split('\n')).toHaveLength(1 + 14 + 1);
    expect(content).toContain('made,MADE,Avanceret produktion');
    expect(page.url()).toMatch(/klynge-made\.html$/);
  });

  test.runIf(isLong)(
    'and the same as JSON, and what the map shows of it as GeoJSON',
    async ({ open }) => {
      const page = await open('omraade-viborg.html?diagram=tilsagn');
      const get = async (name: string) => {
        const link = page.getByRole('link', { name, exact: true });
        const response = await page.request.get(
          await link.evaluate((a: HTMLAnchorElement) => a.href),
        );
        expect(response.status()).toBe(200);
        return (await response.json()) as Record<string, { id: string }[]>;
      };
      expect((await get('JSON'))['rows']?.length).toBeGreaterThan(1);
      expect((await get('GeoJSON'))['features']?.map(({ id }) => id)).toEqual([
        'silkeborg',
        'skive',
        'viborg',
      ]);
    },
  );
});
