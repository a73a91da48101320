/**
 * What readers come for, done as by somebody who neither sees the page nor has a mouse: keys go in, and what is read is
 * the accessibility tree (roles, names, states, announcements), never the page's own elements.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../page.ts';
import { ready } from '../ready.ts';
import { begin } from '../talkSlides.ts';
import { tabTo } from './tabs.ts';

/** What a screen reader reads in a part of the page. */
const read = (part: Locator) => part.ariaSnapshot();

/** Types into the search box, and goes down its list to what is called so. */
async function search(page: Page, words: string, wanted: RegExp): Promise<void> {
  await tabTo(page, page.getByRole('search').getByRole('combobox'));
  await page.keyboard.type(words);
  const list = page.getByRole('listbox', { name: 'Forslag' });
  await list.getByRole('option').first().waitFor();
  const reached = list.getByRole('option', { name: wanted, selected: true });
  for (let down = 0; down < 10 && (await reached.count()) === 0; down++) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

describe('by keyboard and accessibility tree alone, a reader', () => {
  test('finds the hospital of their municipality', async ({ open }) => {
    const page = await open('index.html');
    await ready(page);
    await search(page, 'thisted', /^Thisted Kommune/);
    const main = page.getByRole('main');
    await main.getByRole('heading', { level: 1, name: /^Thisted hører til/ }).waitFor();
    expect(await read(main.getByRole('heading', { level: 1 }))).toContain(
      'Thisted hører til hospitalsområde Thisted',
    );
    expect(await read(main)).toMatch(/Akuthospital[\s\S]{0,200}Aalborg Universitetshospital/);
  });

  test('hears which clusters are in Viborg', async ({ open }) => {
    const page = await open('index.html');
    await ready(page);
    const map = page.getByRole('group', { name: 'Kort over Danmark' });
    const viborg = map.getByRole('link', { name: /^Viborg, by/ });
    expect(await read(viborg)).toMatch(/Viborg, by, (én|to|tre) klynge/);
    await search(page, 'viborg', /^Viborg\s+by/);
    await page.getByRole('heading', { level: 1, name: /Viborg/ }).waitFor();
    const said = await read(page.getByRole('main'));
    expect(said).toContain('Vision Denmark');
  });

  test('hears which cluster has the largest grant, and how large it is', async ({ open }) => {
    const page = await open('index.html');
    await ready(page);
    const bars = page.getByRole('figure').getByRole('list').first();
    await tabTo(page, bars.getByRole('link').first());
    expect(await read(bars.getByRole('link').first())).toMatch(/CLEAN.*17,5 mio\. kr\./);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'CLEAN er i seks byer' }).waitFor();
    expect(await read(bars.getByRole('link', { name: /^CLEAN/ }))).toMatch(/17,5 mio\. kr\./);
  });

  test('compares two hospital areas', async ({ open }) => {
    const page = await open('omraade-viborg.html');
    await ready(page);
    await tabTo(page, page.getByRole('button', { name: 'Sammenlign' }));
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog', { name: 'Sammenlign Viborg med' });
    await box.waitFor();
    await page.keyboard.type('herning');
    await page.keyboard.press('Enter');
    await page.getByText(/^Sammenligner .*Viborg og .*Herning/).waitFor({ state: 'attached' });
    const said = await read(page.getByRole('main'));
    expect(said).toMatch(/heading "Viborg har 237\.082 indbyggere, Herning .*" \[level=1\]/);
  });

  test('gets the code of an embed', async ({ open }) => {
    const page = await open('klynge-clean.html', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await ready(page);
    await tabTo(page, page.getByRole('link', { name: 'Indlejr' }));
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog', { name: /Indlejr/ });
    await box.waitFor();
    await tabTo(page, box.getByRole('button', { name: 'Kopiér: Iframe alene' }));
    await page.keyboard.press('Enter');
    await box.getByText('Kopieret: Iframe alene.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^<iframe src=".*klynge-clean\.html.*<\/iframe>$/,
    );
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
  });

  test('gives three slides of the talk', async ({ open }) => {
    const page = await begin(open);
    const heard = new Set<string>();
    for (let slide = 1; slide <= 3; slide++) {
      await page.getByText(new RegExp(`^Dias ${slide} af \\d+: `)).waitFor({ state: 'attached' });
      heard.add(await read(page.getByRole('main').getByRole('heading', { level: 1 })));
      await page.keyboard.press('PageDown');
    }
    expect(heard.size).toBe(3);
  });
});
