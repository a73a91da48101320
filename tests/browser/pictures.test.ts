import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { fontFiles, rendered } from '../../src/build/cards.ts';
import { faults } from './axe.ts';
import { test } from './page.ts';
import { complete, live } from './ready.ts';

const box = (page: Page) => page.getByRole('dialog');

/** Opens the box with the picture of a page. */
async function openBox(page: Page): Promise<void> {
  await complete(page);
  await page.getByRole('button', { name: /^(Hent billede|Get picture) …$/ }).click();
  await box(page).locator('img').waitFor();
}

/** What a button or link of the box saves. */
async function saved(page: Page, name: string): Promise<{ file: Download; content: Buffer }> {
  const download = page.waitForEvent('download');
  await box(page).getByText(name, { exact: true }).click();
  const file = await download;
  return { file, content: await buffer(await file.createReadStream()) };
}

/** The share of pixels that clearly differ between two pictures of the same size. */
async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const raw = (png: Uint8Array) => sharp(png).flatten({ background: '#fff' }).raw().toBuffer();
  const [a, b] = await Promise.all([raw(one), raw(other)]);
  expect(a.length).toBe(b.length);
  let differing = 0;
  for (let at = 0; at < a.length; at += 3) {
    const far = [0, 1, 2].some((channel) => {
      return Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 64;
    });
    if (far) differing++;
  }
  return differing / (a.length / 3);
}

/** The faces of the cards as a stylesheet, so that the browser sets the same type. */
async function fontFaces(): Promise<string> {
  const faces = await Promise.all(
    fontFiles().map(async (file) => {
      const [, family = '', weight = '', italic] =
        /([A-Za-z0-9]+)_(\d+)[A-Za-z]*?(_Italic)?\.ttf$/.exec(file) ?? [];
      const name = family === 'Arimo' ? 'Arimo' : 'Source Serif 4';
      const data = (await readFile(file)).toString('base64');
      return `@font-face{font-family:'${name}';font-weight:${weight};font-style:${italic ? 'italic' : 'normal'};src:url(data:font/ttf;base64,${data})}`;
    }),
  );
  return faces.join('');
}

describe('a reader takes away the picture of what is selected', () => {
  test.runIf(isLong)(
    'also where the live map has been moved, and the insets are gone',
    async ({ open }) => {
      const page = await open('index.html', { webgl: true });
      await live(page);
      await page.locator('.controls').getByRole('button', { name: 'Zoom ind' }).click();
      await page.waitForSelector('.inset', { state: 'detached' });
      await openBox(page);
      expect((await saved(page, 'Hent SVG')).content.toString()).toContain('<svg');
    },
  );

  test('as SVG and as PNG, in the chosen size', async ({ open }) => {
    const page = await open('index.html');
    await page.goto(new URL('klynge-clean.html', page.url()).href);
    await openBox(page);
    const svg = await saved(page, 'Hent SVG');
    expect(svg.file.suggestedFilename()).toBe('klyngekort-klynge-clean-1280x720.svg');
    expect(svg.content.toString()).toContain('<title id="titel">CLEAN er i seks byer</title>');

    const png = await saved(page, 'Hent PNG');
    expect(png.file.suggestedFilename()).toBe('klyngekort-klynge-clean-2560x1440.png');
    const { width, height } = await sharp(png.content).metadata();
    expect([width, height]).toEqual([2560, 1440]);

    await box(page).getByRole('button', { name: 'Spalte i avis' }).click();
    await box(page).getByRole('button', { name: /^3×/ }).click();
    await box(page).getByRole('button', { name: 'Gråtoner' }).click();
    const column = await saved(page, 'Hent PNG');
    expect(column.file.suggestedFilename()).toBe('klyngekort-klynge-clean-1800x3000.png');
    const { channels, isOpaque } = await sharp(column.content).stats();
    expect(isOpaque).toBe(true);
    const [red, green, blue] = channels;
    expect([green?.mean, blue?.mean]).toEqual([red?.mean, red?.mean]);
    // Drawn, not blank: there is ink and there is paper.
    expect([red?.min, red?.max]).toEqual([0, 255]);
  });

  test.runIf(isLong)('with what is compared, in English', async ({ open }) => {
    const page = await open('en/klynge-clean.html?sammenlign=klynge-made');
    await openBox(page);
    const { file, content } = await saved(page, 'Download SVG');
    expect(file.suggestedFilename()).toBe('klyngekort-klynge-clean-klynge-made-1280x720.svg');
    expect(content.toString()).toMatch(/CLEAN is in six cities.*MADE/);
  });

  test.runIf(isLong)('and the sentence that belongs under it', async ({ open }) => {
    const page = await open('klynge-clean.html', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await openBox(page);
    await box(page).getByRole('button', { name: 'Kopiér' }).click();
    await box(page).getByText('Kopieret', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^CLEAN er i seks byer\. Status: efterår 2020\. Kilde: Bilag .*CC BY 4\.0/,
    );
  });
});

describe('the box with the picture', () => {
  test.runIf(isLong)('gives the focus back on Escape and clears nothing', async ({ open }) => {
    const page = await open('by-aarhus.html');
    await openBox(page);
    await page.keyboard.press('Tab');
    expect(await box(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await box(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hent billede …');
    expect(new URL(page.url()).pathname).toMatch(/by-aarhus\.html$/);
  });

  test.runIf(isLong)('has nothing that axe finds, in light and in dark', async ({ open }) => {
    const page = await open('klynge-clean.html');
    await openBox(page);
    expect(await faults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page), 'dark').toEqual([]);
  });

  test.runIf(isLong)('fits a narrow screen, and no script offers no box', async ({ open }) => {
    const page = await open('klynge-clean.html', {
      viewport: { width: 320, height: 640 },
    });
    await openBox(page);
    const { right, wide } = await box(page).evaluate((one) => ({
      right: one.getBoundingClientRect().right,
      wide: one.scrollWidth - one.clientWidth,
    }));
    expect(right).toBeLessThanOrEqual(320);
    expect(wide).toBe(0);
    const plain = await open('klynge-clean.html', { javaScriptEnabled: false });
    expect(await plain.getByText('Hent billede').count()).toBe(0);
  });
});

const drawn = inLongRun([
  'klynge-clean.html?sammenlign=klynge-made',
  'by-koebenhavn.html',
  'omraade-viborg.html',
  'omraade-viborg.html?sammenlign=omraade-odense',
  'region-hovedstaden.html',
  'index.html?status=spirende',
]);

describe('the picture shows what the page shows', () => {
  test.for(drawn)(
    '%s: every place as many circles, in the same colours',
    async (address, { open }) => {
      // The policy lets no text be read as a document.
      const page = await open(address, { bypassCSP: true });
      await openBox(page);
      const { content } = await saved(page, 'Hent SVG');
      const found = await page.evaluate((svg) => {
        const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
        const colour = document.createElement('i');
        document.body.append(colour);
        const rgb = (value: string | null) => {
          if (!value || value === 'none') return 'none';
          colour.style.color = value;
          return getComputedStyle(colour).color;
        };
        const onPage: Record<string, string> = {};
        const inPicture: Record<string, string> = {};
        const frames = { denmark: '.overlay > .marks', capital: '.capital > .marks' };
        for (const [frame, marks] of Object.entries(frames)) {
          for (const place of document.querySelectorAll(`${marks} > .place > [data-emphasis]`)) {
            const { city, area } = (place as SVGElement).dataset;
            const variant = [...place.querySelectorAll('.scaled')].find((one) =>
              one.checkVisibility(),
            );
            const circles = [...(variant?.querySelectorAll('circle:not(.hit, .halo)') ?? [])];
            onPage[`${frame} ${area ? `area-${area}` : `city-${city}`}`] = circles
              .map((one) => getComputedStyle(one))
              .map(({ fill, stroke }) => `${fill} ${stroke}`)
              .join();
          }
        }
        const groups = { denmark: '#steder', capital: '#hovedstaden-steder' };
        for (const [frame, group] of Object.entries(groups)) {
          for (const place of picture.querySelectorAll(`${group} [data-mark]`)) {
            inPicture[`${frame} ${place.getAttribute('data-mark')}`] = [
              ...place.querySelectorAll('circle'),
            ]
              .map((one) => `${rgb(one.getAttribute('fill'))} ${rgb(one.getAttribute('stroke'))}`)
              .join();
          }
        }
        colour.remove();
        return { onPage, inPicture };
      }, content.toString());
      expect(Object.keys(found.onPage).length).toBeGreaterThan(27);
      expect(found.inPicture).toEqual(found.onPage);
    },
  );

  test.runIf(isLong)(
    'and looks the same in the browser as in the renderer of the cards',
    async ({ open }) => {
      const page = await open('klynge-made.html');
      await openBox(page);
      await box(page).getByRole('button', { name: 'Link på sociale medier' }).click();
      const { content } = await saved(page, 'Hent SVG');
      const svg = content.toString();
      const sheet = await page.context().newPage();
      await sheet.setViewportSize({ width: 1200, height: 630 });
      await sheet.setContent(
        `<style>${await fontFaces()}body{margin:0}svg{display:block}</style>${svg}`,
      );
      await sheet.evaluate(() => document.fonts.ready);
      const inBrowser = await sheet.screenshot();
      const inRenderer = (await rendered(svg)).asPng();
      expect(await difference(inBrowser, inRenderer)).toBeLessThan(0.01);
      // The measure tells pictures apart: without the map's names it is not the same one.
      const without = svg.replaceAll(/<text[\s\S]*?<\/text>/g, '');
      expect(await difference(inBrowser, (await rendered(without)).asPng())).toBeGreaterThan(0.01);
    },
  );
});
