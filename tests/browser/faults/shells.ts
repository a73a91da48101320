/** The shells of the site as a test of faults sees them: where each is opened, and what a reader must find there. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { onSlide } from '../talkSlides.ts';

export interface Shell {
  readonly name: 'page' | 'text' | 'embed' | 'talk' | 'file';
  /** Whole. */
  readonly url: () => string;
  /** Waits until the shell's script says that it is ready. */
  ready(page: Page): Promise<void>;
  /** What is there without any script: the words, and links that lead on. */
  reads(page: Page): Promise<void>;
  /** What a script adds: something else is chosen, and the page says so. */
  works(page: Page): Promise<void>;
}

const dist = path.resolve(import.meta.dirname, '../../../dist');
const onSite = (file: string) => () => inject('baseUrl') + file;
const said = (page: Page, words: string) =>
  page.locator('h1:not([inert] *)', { hasText: words }).first().waitFor();
const odense = '.overlay > .marks a[data-city=odense]';

const readsMap = async (page: Page) => {
  await said(page, 'Tolv af de fjorten klynger er i København');
  expect(await page.locator(odense).isVisible()).toBe(true);
  expect(await page.locator(odense).getAttribute('href')).toContain('by-odense');
  expect(await page.locator('.still .land').first().isVisible()).toBe(true);
};
const worksMap = async (page: Page) => {
  await page.locator(odense).click();
  await said(page, 'Seks klynger er i Odense');
  expect(await page.locator(odense).getAttribute('data-emphasis')).toBe('selected');
  await page.keyboard.press('Escape');
  await said(page, 'Tolv af de fjorten klynger er i København');
};
const isReady = (page: Page): Promise<void> =>
  page.waitForSelector('html[data-ready]', { state: 'attached' }).then(() => undefined);

export const shells: readonly Shell[] = [
  { name: 'page', url: onSite('index.html'), ready: isReady, reads: readsMap, works: worksMap },
  {
    name: 'text',
    url: onSite('pejlemaerker.html'),
    // Its script marks nothing: it has run when the page is loaded.
    ready: (page) => page.waitForLoadState('load'),
    reads: async (page) => {
      await said(page, 'pejlemærker');
      expect(await page.locator('article li[value]').count()).toBe(12);
      expect(await page.locator('header .themes a').first().getAttribute('href')).toContain(
        'index.html',
      );
    },
    works: async (page) => {
      await page.locator('.palette select').selectOption({ label: 'Mørk' });
      expect(await page.getAttribute('html', 'data-palette')).toBe('dark');
      await page.locator('.palette select').selectOption({ label: 'Følg systemet' });
    },
  },
  {
    name: 'embed',
    url: onSite('embed/index.html'),
    ready: isReady,
    reads: readsMap,
    works: worksMap,
  },
  {
    name: 'talk',
    url: onSite('praesentation.html?slide=byer'),
    ready: isReady,
    // Without its script the page is the talk's handout.
    reads: async (page) => {
      await page
        .locator(':is(.talk .slide:not(.waits) h1, #uddelingsark h2):visible')
        .first()
        .waitFor();
      await page.locator(':text("Hvor er klyngerne?"):visible').first().waitFor();
    },
    works: async (page) => {
      await onSlide(page, 'byer');
      await page.keyboard.press('PageDown');
      await onSlide(page, 'koebenhavn');
      await said(page, 'Tolv klynger er i København');
      await page.keyboard.press('PageUp');
      await onSlide(page, 'byer');
    },
  },
  {
    name: 'file',
    url: () => pathToFileURL(path.join(dist, 'klyngekort.html')).href,
    ready: isReady,
    reads: readsMap,
    works: worksMap,
  },
];
