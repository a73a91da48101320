import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLong } from '../extent.ts';
import { atRest } from './camera.ts';
import { fits } from './fits.ts';
import { kindsOfPage, pageOfEachKind } from './kinds.ts';
import { openPage, type OpenPage } from './page.ts';
import { follow, live } from './ready.ts';
import { boxesOf, overlaps, within } from './shown.ts';

/** Sizes of windows, px; a laptop's at 200 % and 400 % are tried in `a11y/perceivable.test.ts`. */
const sizes = {
  'a small phone': [320, 640],
  'a phone': [390, 844],
  'a tablet': [768, 1024],
  'a laptop': [1280, 720],
  'a screen': [1920, 1080],
  'a wide screen': [2560, 1080],
} as const;
type Size = keyof typeof sizes;

/** Which of them a kind of page is tried at: the front page at all of them, and every kind in the long run. */
const sizesFor = (kind: string) =>
  (Object.keys(sizes) as Size[]).filter(
    (size) => isLong || kind === 'front' || ['a phone', 'a laptop'].includes(size),
  );

/** The page that shows one kind after the other. */
let shared: OpenPage | undefined;
afterAll(() => shared?.close());

describe.each(kindsOfPage)('a page of the kind %s', (kind) => {
  let page: Page;
  beforeAll(async () => {
    if (shared) await shared.visit(pageOfEachKind[kind]);
    else shared = await openPage(pageOfEachKind[kind]);
    page = shared.page;
    await page.waitForSelector('.controls p');
  });
  afterAll(() => shared?.leave());

  it.each(sizesFor(kind))('fits %s', async (size) => {
    await fits(page, sizes[size]);
  });
});

describe('the first view', () => {
  it('on a laptop holds headline, map and the whole chart of grants, whatever is selected', async () => {
    const { page, close } = await openPage('index.html', {
      viewport: { width: 1280, height: 720 },
    });
    for (const kind of kindsOfPage) {
      await page.goto(new URL(pageOfEachKind[kind], page.url()).href);
      const view = { x: 0, y: 0, width: 1280, height: 720 };
      const parts = 'h1, .headline p, .pane, .legend, figure h2, figure li > a';
      const boxes = await boxesOf(page, parts);
      expect(boxes.length, kind).toBeGreaterThan(18);
      const whole = within(boxes, view);
      expect(
        boxes.filter((box) => !whole.includes(box)),
        kind,
      ).toEqual([]);
    }
    await close();
  });

  it('on a laptop has the legend in the sea, whatever the cluster', async () => {
    const { page, close } = await openPage('klynge-made.html', {
      viewport: { width: 1280, height: 720 },
    });
    for (const file of ['klynge-made.html', 'klynge-vision-denmark.html', 'klynge-clean.html']) {
      await page.goto(new URL(file, page.url()).href);
      const onLand = await page.$$eval('.key > .legend > li, .key > .sites', (entries) =>
        entries
          .filter((entry) => {
            const { x, y, width, height } = entry.getBoundingClientRect();
            const along = Array.from({ length: 21 }, (_, step) => x + (width * step) / 20);
            const points = along.flatMap((at) =>
              [0.2, 0.5, 0.8].map((down) => [at, down] as const),
            );
            return points.some(([at, down]) =>
              document
                .elementsFromPoint(at, y + height * down)
                .some((one) => one.closest('.ground a, .marks a')),
            );
          })
          .map((entry) => entry.textContent.trim()),
      );
      expect(onLand, file).toEqual([]);
    }
    await close();
  });

  it('on a phone begins with search, headline and map', async () => {
    const { page, close } = await openPage('index.html', {
      viewport: { width: 390, height: 844 },
    });
    const [pane] = await boxesOf(page, '.pane');
    expect(pane?.y ?? 844).toBeLessThan(310);
    expect((pane?.y ?? 0) + (pane?.height ?? 844)).toBeLessThanOrEqual(844);
    await close();
  });

  it.runIf(isLong)('keeps its chart where it is when something is selected', async () => {
    const { page, close } = await openPage('index.html');
    await page.waitForSelector('.controls p');
    const chart = async () => (await boxesOf(page, 'figure ul'))[0]?.y;
    const before = await chart();
    for (const link of ['[data-cluster=made]', '[data-cluster=copenhagen-fintech]']) {
      await page.locator(`figure a${link}`).click();
      expect(await chart(), link).toBe(before);
    }
    for (const address of [
      'by-koebenhavn.html',
      'omraade-odense.html',
      'region-hovedstaden.html',
      'kommune-ringkoebing-skjern.html',
    ]) {
      await follow(page, address);
      expect(await chart(), address).toBe(before);
    }
    await close();
  });
});

describe('the live map’s buttons', () => {
  it.runIf(isLong).each([
    ['a laptop', 24],
    ['a phone', 44],
  ] as const)('on %s cover nothing, and are at least %d px wide and high', async (size, least) => {
    const [width, height] = sizes[size];
    const { page, close } = await openPage('klynge-clean.html', {
      webgl: true,
      viewport: { width, height },
    });
    await live(page);
    await atRest(page);
    const buttons = await boxesOf(page, '.controls button');
    for (const { what, width: wide, height: high } of buttons) {
      expect(Math.min(wide, high), what).toBeGreaterThanOrEqual(least);
    }
    const parts = await boxesOf(
      page,
      '.headline h1, .headline p, .inset, .legend, .sheet > .attribution',
    );
    expect(overlaps([...parts, ...buttons])).toEqual([]);
    await close();
  });
});
