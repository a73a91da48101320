import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { inLongRun } from '../../extent.ts';
import { pageOfEachKind } from '../kinds.ts';
import { dataset } from '../../unit/state/tables.ts';
import { openPage, test, type OpenPage } from '../page.ts';
import { complete } from '../ready.ts';
import { headsIn } from './heads.ts';

describe('the language', () => {
  test.for([
    ['', 'da'],
    ['en', 'en'],
  ] as const)('3.1.1 is said by every page: /%s', ([folder, language]) => {
    const heads = headsIn(folder);
    expect(heads.size).toBeGreaterThan(170);
    const wrong = [...heads].filter(
      ([, head]) => /<html[^>]*\slang="?([a-z]+)/.exec(head)?.[1] !== language,
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  /** Names are the same in every language: those of clusters, and of who published a source. */
  const properNames = [
    ...dataset.clusters.flatMap(({ shortName, nameInGrants }) => [shortName, nameInGrants]),
    ...dataset.sources.map(({ publisher }) => publisher),
    // As the programme writes out what Dacob stands for.
    'Danish Local Regional and Research Co-Op Brussels',
  ].filter(Boolean);
  /** Words that only the one language has. */
  const words = {
    da: /\b(og|af|til|fra|hvor|ikke|med|for at|er i)\b/,
    en: /\b(the|of|and|with|from|which|are)\b/,
  };
  /** Texts that sound like a language and are not marked with it. */
  const unmarked = (page: Page, language: keyof typeof words) =>
    page.evaluate(
      ([pattern, own, names]) => {
        const sounds = new RegExp(pattern);
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const text = names.reduce(
            (rest, name) => rest.replaceAll(name, '–'),
            walker.currentNode.nodeValue?.trim() ?? '',
          );
          const holder = walker.currentNode.parentElement;
          if (!holder || holder.closest('script, style, code, pre')) continue;
          if (holder.closest('[lang]')?.getAttribute('lang') !== own && sounds.test(text)) {
            found.push(text.slice(0, 80));
          }
        }
        return found;
      },
      [words[language].source, language, properNames] as const,
    );

  test.for([
    'kilder.html',
    ...inLongRun([
      'klynge-byggeri-og-anlaeg.html',
      'tilgaengelighed.html',
      ...Object.values(pageOfEachKind),
      'pejlemaerker.html',
      'program.html',
      'diagrammer.html',
      'data.html',
      'journalister.html',
      'steder.html',
    ]),
  ])('3.1.2 is said of parts in another one: %s', async (file, { open }) => {
    const page = await open(`en/${file}`, { javaScriptEnabled: false });
    expect(await unmarked(page, 'da'), 'Danish on the English page').toEqual([]);
    await page.goto(new URL(`../${file}`, page.url()).href);
    expect(await unmarked(page, 'en'), 'English on the Danish page').toEqual([]);
  });
});

describe('on a page with an address that is not wholly understood', () => {
  let shared: OpenPage;
  beforeAll(async () => {
    shared = await openPage('klynge-clean.html?orden=ukendt');
    await complete(shared.page);
  });
  afterAll(() => shared.close());

  test('3.3.1 what is not found, or not understood, is said in words', async () => {
    const { page } = shared;
    expect(await page.locator('.not-understood').innerText()).toContain('»ukendt«');
    await page.getByRole('combobox').first().focus();
    await page.keyboard.type('xyzzyx');
    await page.getByText('Intet her hedder »xyzzyx«.').first().waitFor();
    const found = page.getByRole('listbox', { name: 'Forslag' }).getByRole('option');
    expect(await found.count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  test('3.2.1 the focus alone changes nothing, wherever it comes', async () => {
    const { page } = shared;
    const place = () =>
      page.evaluate(() => [location.href, document.title, document.querySelector('h1')?.innerText]);
    const before = await place();
    const moved = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement | SVGElement>(
        'a[href], button, select, input, summary',
      );
      return [...all]
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          one.focus();
          return document.activeElement !== one;
        })
        .map((one) => one.outerHTML.slice(0, 80));
    });
    expect(moved, 'what hands the focus on').toEqual([]);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await place()).toEqual(before);
  });

  test('3.2.2 typing, or choosing from a list, moves neither page nor focus', async () => {
    const { page } = shared;
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const colours = page.getByRole('combobox', { name: 'Farver' });
    await colours.focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('html', 'data-palette')).toBe('light');
    expect(await colours.evaluate((one) => one === document.activeElement)).toBe(true);
    const search = page.getByRole('combobox').first();
    await search.focus();
    await page.keyboard.type('viborg');
    await page.getByRole('option').first().waitFor();
    expect(await search.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
    await page.keyboard.press('Escape');
    expect(page.url()).toMatch(/klynge-clean\.html\?/);
  });

  test('3.3.2 every field says what belongs in it', async () => {
    const { page } = shared;
    const speechless = () =>
      page.$$eval('input, select, textarea', (all) =>
        all
          .filter((one) => one.checkVisibility())
          .filter((one) => {
            const field = one as HTMLInputElement;
            const labels = [...(field.labels ?? [])].map((label) => label.textContent.trim());
            return !field.placeholder && !labels.some(Boolean);
          })
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(await speechless(), 'on the page').toEqual([]);
    await page.getByRole('button', { name: 'Sammenlign' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await speechless(), 'in the list of what to compare with').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Indlejr …' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await speechless(), 'in the box with the embed').toEqual([]);
  });
});
