import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { isLong } from '../extent.ts';
import { endlessAddresses, hostileAddresses } from '../hostileAddresses.ts';
import { test } from './page.ts';
import { ready } from './ready.ts';

/** How many are opened cold, and how many are come to by navigation. */
const [cold, further] = isLong ? [50, 450] : [1, 1];
const addresses = hostileAddresses(4000);
const queries = addresses.flatMap((address) => {
  const [, query = ''] = /\?([\s\S]+)$/.exec(address) ?? [];
  return query.length > 10 ? [query] : [];
});
/** Pages of every shell, each with the next hostile query. */
const pages = [
  'index.html',
  'embed/index.html',
  'praesentation.html',
  'by-aarhus.html',
  'program.html',
];

/** What there must not be after an address, whatever it was. */
const harm = (page: Page) =>
  page.evaluate(() => {
    const note = document.querySelector('.not-understood');
    return {
      injected: 'injected' in window,
      handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
      inline: document.querySelectorAll('script:not([src])').length,
      javascript: document.querySelectorAll('a[href^="javascript:" i]').length,
      markup: note ? note.children.length : 0,
      long: (note?.textContent.length ?? 0) > 2000,
      headline: document.querySelector('h1:not([inert] *)')?.textContent.trim() !== '',
    };
  });
const none = {
  injected: false,
  handlers: 0,
  inline: 0,
  javascript: 0,
  markup: 0,
  long: false,
  headline: true,
};

describe('a hostile address', () => {
  test(`opened cold does no harm: ${cold} of them`, { timeout: 600_000 }, async ({ open }) => {
    const page = await open('404.html', { expected: [/404|431|Failed to load resource/] });
    for (let at = 0; at < cold; at++) {
      const file = pages[at % pages.length] ?? '';
      const query = queries[at * 7] ?? '';
      await page.goto(`${inject('baseUrl')}${file}?${query}`);
      if (file !== 'program.html') await ready(page);
      expect(await harm(page), `${file}?${query}`).toEqual(none);
    }
  });

  test(
    `come to by navigation does no harm: ${further} of them`,
    { timeout: 600_000 },
    async ({ open }) => {
      // In a folder that there is not, or named from an endless address, the browser looks for the icon in vain.
      const page = await open('index.html', { alone: true, expected: [/status of (404|431)/] });
      await ready(page);
      const tried = [
        // Half a character is in no browser's address.
        ...addresses.filter((one) => !/\p{Surrogate}/u.test(one)).slice(0, further),
        ...(isLong ? endlessAddresses : endlessAddresses.slice(2, 3)),
      ];
      for (const address of tried) {
        await page.evaluate((to) => {
          const root = new URL('./', document.baseURI);
          // A history takes so many entries in a time.
          history.replaceState(null, '', `${root.origin}/${to}`);
          dispatchEvent(new PopStateEvent('popstate'));
        }, address);
        expect(await harm(page), address.slice(0, 200)).toEqual(none);
      }
      await page.evaluate(() => {
        history.replaceState(null, '', '/index.html');
        dispatchEvent(new PopStateEvent('popstate'));
      });
      expect(await page.locator('h1').innerText()).toMatch(/^Tolv af/);
      expect(await page.locator('.not-understood').count()).toBe(0);
    },
  );
});
