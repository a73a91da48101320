import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, expect, inject, test as base } from 'vitest';

/** How a page is opened: whatever Playwright's contexts take, and these. */
export interface PageOptions extends BrowserContextOptions {
  /** True for a browser that draws with WebGL: only the live map needs it, and it takes whole cores. */
  webgl?: boolean;
  /** Problems that the test expects; every other one fails it. */
  expected?: RegExp[];
}

/** A page in a context of its own, and what went wrong there. */
export interface OpenPage {
  page: Page;
  /** Errors and warnings of the console, exceptions, and requests to other hosts, so far. */
  problems: string[];
  /** Closes the context and asserts that no unexpected problem occurred. */
  close(): Promise<void>;
}

/** What the browser and Playwright say about the test machine, not about the site. */
const noise = [
  /GL Driver Message/, // reading pixels without a GPU is slow
  /Service Worker registration blocked by Playwright/,
];

/** This test file's connections to the browsers that all files share: with WebGL, and without. */
const browsers = new Map<boolean, Promise<Browser>>();

function browser(webgl: boolean): Promise<Browser> {
  const { still, webgl: drawing } = inject('endpoints');
  const connected = browsers.get(webgl) ?? chromium.connect(webgl ? drawing : still);
  browsers.set(webgl, connected);
  return connected;
}

afterAll(async () => {
  for (const connected of browsers.values()) await (await connected).close();
});

/**
 * Opens a page of the built site in a fresh context and waits until it is loaded.
 * Unless told otherwise it is read in Danish on a wide screen with the still map, and no service worker takes part.
 *
 * @param address relative to the site's index (`by-aarhus.html?tema=klynger`), or absolute
 */
export async function openPage(address: string, options: PageOptions = {}): Promise<OpenPage> {
  const { webgl = false, expected = [], ...contextOptions } = options;
  const baseUrl = inject('baseUrl');
  const context = await (
    await browser(webgl)
  ).newContext({
    baseURL: baseUrl,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    ...contextOptions,
  });
  // Shorter than a test's time, so that the failure names what was waited for.
  context.setDefaultTimeout(30_000);
  context.setDefaultNavigationTimeout(30_000);
  const problems: string[] = [];
  const note = (problem: string): void => {
    if (![...noise, ...expected].some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  context.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') note(`console ${type}: ${message.text()}`);
  });
  context.on('weberror', (event) => note(`exception: ${event.error().stack ?? event.error()}`));
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && host !== new URL(baseUrl).host) {
      note(`request to another host: ${request.url()}`);
    }
  });
  const close = async (): Promise<void> => {
    await context.close();
    expect(problems, `what went wrong on ${address}`).toEqual([]);
  };
  try {
    const page = await context.newPage();
    await page.goto(new URL(address, baseUrl).href);
    return { page, problems, close };
  } catch (reason) {
    await context.close();
    throw reason;
  }
}

/** Opens a page as {@link openPage} does; the test that asked for it closes it. */
export type Open = (address: string, options?: PageOptions) => Promise<Page>;

/**
 * A test of the built site: `open` gives it pages. When it ends they are closed, a problem that
 * occurred on one of them fails it, and if it failed `tests/browser/output` shows what was seen.
 */
export const test = base.extend<{ open: Open }>({
  open: async ({ task }, use) => {
    const opened: OpenPage[] = [];
    await use(async (address, options) => {
      const one = await openPage(address, options);
      opened.push(one);
      return one.page;
    });
    if (task.result?.state === 'fail') {
      const name = task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
      for (const [index, { page }] of opened.entries()) {
        const file = path.join(import.meta.dirname, 'output', `${name}-${index}.png`);
        await page.screenshot({ path: file }).catch(() => undefined);
      }
    }
    const closed = await Promise.allSettled(opened.map((one) => one.close()));
    for (const result of closed) if (result.status === 'rejected') throw result.reason;
  },
});
