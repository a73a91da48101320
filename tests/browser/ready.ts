import type { Page } from 'playwright-core';

/** Waits until the page's links are instant. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
}

/** Waits until all has come that comes by itself: notes and sources of what is selected, and the idle page's parts. */
export async function complete(page: Page): Promise<void> {
  await ready(page);
  await page.waitForFunction(() => {
    const notes = document.querySelector<HTMLElement>('#baggrund');
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const parts = [
      'figure[data-chart] table',
      // The button for the reader's position is there only where a page may have it.
      ...(isSecureContext ? ['.ask button, .compare :is(a, button)'] : []),
      '.place a[tabindex="-1"]',
      '#indlejr button',
      // Either the live map's, or that there is none.
      '.controls :is(button, p)',
    ];
    return (
      !notes?.hidden &&
      loaded.some((name) => name.includes('showBackground')) &&
      parts.every((part) => document.querySelector(part))
    );
  });
  await frames(page, 2);
}

/** Waits until the live map has taken over and its buttons are there. */
export async function live(page: Page): Promise<void> {
  await page.waitForSelector('html[data-map=live]', { state: 'attached' });
  await page.waitForSelector('.controls button');
}

/** Follows a link to an address of the site, as a reader's click on one does once links are instant. */
export async function follow(page: Page, address: string): Promise<void> {
  await ready(page);
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
}

/** Waits until the page has drawn so many times. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (times) => {
    for (let time = 0; time < times; time++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, count);
}
