import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { dataset } from '../unit/state/tables.ts';
import { faults } from './axe.ts';
import { test } from './page.ts';
import { begin, ids } from './talkSlides.ts';

describe('without a script', () => {
  test.for(['praesentation.html', ...inLongRun(['en/praesentation.html'])])(
    '%s is a handout with every slide, its notes and its sources',
    async (address, { open }) => {
      const page = await open(address, { javaScriptEnabled: false });
      const slides = page.locator('#uddelingsark > ol > li');
      expect(await slides.count()).toBe(ids.length);
      for (const slide of await slides.all()) {
        expect(await slide.locator('.words h2').isVisible()).toBe(true);
        expect(await slide.locator('.sources a').count()).toBeGreaterThan(0);
      }
    },
  );

  test('the poster holds both maps, every cluster and every area', async ({ open }) => {
    const page = await open('plakat.html', { javaScriptEnabled: false });
    expect(await page.locator('.map svg').count()).toBe(2);
    expect(await page.locator('.clusters tbody tr').count()).toBe(dataset.clusters.length);
    expect(await page.locator('.hospitals tbody tr:not(.region)').count()).toBe(
      dataset.areas.length,
    );
    expect(await page.locator('.clusters tfoot').innerText()).toContain('160,0');
  });
});

describe('on paper', () => {
  /** How many sheets the browser prints. */
  const sheets = async (page: Page) => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  };

  test.runIf(isLong)(
    'the talk that is being given is its handout, three slides a sheet',
    async ({ open }) => {
      const page = await begin(open, { viewport: { width: 1280, height: 720 } });
      expect(await page.locator('#uddelingsark').count()).toBe(0);
      expect(await sheets(page)).toBe(Math.ceil(ids.length / 3));
      await page.setViewportSize({ width: 390, height: 844 });
      await page.locator('#uddelingsark').waitFor();
      expect(await page.locator('.talk').isVisible()).toBe(false);
    },
  );
});

describe('axe finds nothing wrong', () => {
  test.runIf(isLong).for(['plakat.html', 'en/plakat.html'])(
    'with %s',
    async (address, { open }) => {
      expect(await faults(await open(address))).toEqual([]);
    },
  );
});
