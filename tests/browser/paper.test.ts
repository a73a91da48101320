import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { test } from './page.ts';
import { complete } from './ready.ts';

/** Room within the margins of 12 mm, px: 96 an inch. */
const inPx = (millimetres: number) => Math.floor((millimetres / 25.4) * 96);
const papers = [
  { name: 'A4 upright', format: 'A4', landscape: false, width: inPx(186), height: inPx(273) },
  { name: 'A3 across', format: 'A3', landscape: true, width: inPx(396), height: inPx(273) },
] as const;
const addresses = [
  'index.html',
  ...inLongRun([
    'klynge-clean.html?sammenlign=klynge-made',
    'klynge-clean.html',
    'omraade-viborg.html',
    'region-hovedstaden.html',
  ]),
];

/** How many sheets the browser prints. */
async function sheets(page: Page, { format, landscape }: (typeof papers)[number]): Promise<number> {
  const pdf = await page.pdf({ format, landscape });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describe.each(papers.filter(({ format }) => isLong || format === 'A4'))(
  'on paper, $name',
  (paper) => {
    test.for(addresses)(
      '%s has map, legend and chart on the first sheet, the table on the second',
      async (address, { open }) => {
        const page = await open(address);
        await complete(page);
        expect(await sheets(page, paper)).toBeGreaterThanOrEqual(2);
        expect(await sheets(page, paper)).toBeLessThanOrEqual(3);
        await page.setViewportSize({ width: paper.width, height: paper.height });
        await page.emulateMedia({ media: 'print' });
        const laid = await page.evaluate(() => {
          const bottom = (selector: string) =>
            document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;
          const table = document.querySelector('figure details table')?.getBoundingClientRect();
          const details = document.querySelector('figure details') ?? document.body;
          return {
            first: ['.headline', '.pane', '.key', '.attribution', 'figure .source'].map(bottom),
            break: getComputedStyle(details).breakBefore,
            table: { top: table?.top ?? 0, height: table?.height ?? 0 },
          };
        });
        expect(Math.max(...laid.first)).toBeLessThanOrEqual(paper.height);
        expect(laid.break).toBe('page');
        expect(laid.table.height).toBeGreaterThan(200);
        // It ends on the sheet on which it begins.
        expect(laid.table.height).toBeLessThan(paper.height);
        expect(laid.table.top).toBeGreaterThanOrEqual(Math.max(...laid.first));
      },
    );

    test('shows nothing to press, and no colour', async ({ open }) => {
      const page = await open('klynge-clean.html');
      await complete(page);
      await page.setViewportSize({ width: paper.width, height: paper.height });
      await page.emulateMedia({ media: 'print' });
      const pressed = await page
        .locator('button, select, input, summary')
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
        );
      expect(pressed).toEqual([]);
      const coloured = await page.evaluate(() => {
        const grey = (value: string) => {
          const [, red, green, blue] = /rgba?\((\d+), (\d+), (\d+)/.exec(value) ?? [];
          return red === green && green === blue;
        };
        return [...document.querySelectorAll('body *')]
          .filter((one) => one.checkVisibility())
          .flatMap((one) => {
            const { color, fill, stroke } = getComputedStyle(one);
            return [color, fill, stroke].filter((value) => !grey(value));
          });
      });
      expect(coloured).toEqual([]);
    });
  },
);

describe('without colour', () => {
  test.runIf(isLong)(
    'land, circles and bars still tell what is selected, related and neither',
    async ({ open }) => {
      const page = await open('by-aarhus.html');
      await complete(page);
      await page.emulateMedia({ media: 'print' });
      const looks = await page.evaluate(() => {
        const fill = (selector: string) => {
          const one = document.querySelector(selector);
          return one ? getComputedStyle(one).fill : 'missing';
        };
        const bar = (level: string) =>
          fill(`figure a.established[data-emphasis="${level}"] svg.bar rect`);
        const disc = (level: string) => fill(`.place.count [data-emphasis="${level}"] .disc`);
        return {
          discs: [disc('selected'), disc('context')],
          bars: [bar('related'), bar('context')],
        };
      });
      expect(looks.discs).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      expect(looks.bars).toEqual(['rgb(0, 0, 0)', 'rgb(227, 227, 227)']);
      for (const [address, look, fill] of [
        ['klynge-clean.html', 'land', /^rgb\(255, 255, 255\)$/],
        ['klynge-clean.html', 'related', '#paper-related'],
        ['region-nordjylland.html', 'selected', '#paper-selected'],
        ['omraade-viborg.html', 'chosen', '#paper-selected'],
      ] as const) {
        await page.goto(new URL(address, page.url()).href);
        const path = page.locator(`.ground .land path.${look}`).first();
        // On a busy machine the screen's colours may still be giving way to those of paper.
        await expect
          .poll(() => path.evaluate((one) => getComputedStyle(one).fill), { message: address })
          .toMatch(fill);
      }
    },
  );
});
