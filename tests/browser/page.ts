import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';

/** How a page is opened: whatever Playwright's contexts take, and these. */
export interface PageOptions extends BrowserContextOptions {
  /** True for a browser that draws with WebGL: only the live map needs it, and it takes whole cores. */
  webgl?: boolean;
  /** Problems that the test expects; every other one fails it. */
  expected?: RegExp[];
  /**
   * True for a page that nobody had before and nobody gets afterwards: for tests of what a first visit is like, and
   * for those that change what outlasts a document, like its clock or scripts that run before its own.
   */
  alone?: boolean;
}

/** A page in a context of its own, and what went wrong there. */
export interface OpenPage {
  page: Page;
  /** Errors and warnings of the console, exceptions, and requests to other hosts, so far. */
  problems: string[];
  /** Closes the context and asserts that no unexpected problem occurred. */
  close(): Promise<void>;
  /** Asserts that no unexpected problem occurred, and keeps the page for another visit. */
  leave(): Promise<void>;
  /** Visits another address as if the page were new. */
  visit(address: string, expected?: RegExp[]): Promise<void>;
}

/** What the browser and Playwright say about the test machine, not about the site. */
const noise = [
  /GL Driver Message/, // reading pixels without a GPU is slow
  /Service Worker registration blocked by Playwright/,
];

/** This worker's connections to the browsers that all share: with WebGL, and without. They end with the worker. */
const browsers = new Map<boolean, Promise<Browser>>();

function browser(webgl: boolean): Promise<Browser> {
  const { still, webgl: drawing } = inject('endpoints');
  const connected = browsers.get(webgl) ?? chromium.connect(webgl ? drawing : still);
  browsers.set(webgl, connected);
  return connected;
}

/**
 * Opens a page of the built site in a fresh context and waits until it is loaded.
 * Unless told otherwise it is read in Danish on a wide screen with the still map, or else a live map that jumps
 * instead of flying, and no service worker takes part.
 *
 * @param address relative to the site's index (`by-aarhus.html?tema=klynger`), or absolute
 */
export async function openPage(address: string, options: PageOptions = {}): Promise<OpenPage> {
  const { webgl = false, expected = [], alone: _, ...contextOptions } = options;
  const baseUrl = inject('baseUrl');
  const viewport = contextOptions.viewport ?? { width: 1280, height: 800 };
  const context = await (
    await browser(webgl)
  ).newContext({
    baseURL: baseUrl,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    serviceWorkers: 'block',
    // Each picture of a flight takes whole cores without a GPU.
    reducedMotion: webgl ? 'reduce' : 'no-preference',
    ...contextOptions,
    viewport,
  });
  if (!webgl) {
    // Refused contexts are in `failures.test.ts`; here the live map's script would be loaded and run in vain.
    await context.addInitScript(() => Reflect.deleteProperty(window, 'WebGL2RenderingContext'));
  }
  // Shorter than a test's time, so that the failure names what was waited for.
  context.setDefaultTimeout(30_000);
  context.setDefaultNavigationTimeout(30_000);
  const problems: string[] = [];
  let foreseen = [...noise, ...expected];
  let visited = address;
  const note = (problem: string): void => {
    if (!foreseen.some((pattern) => pattern.test(problem))) problems.push(problem);
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
  const sound = (): void => {
    expect(problems, `what went wrong on ${visited}`).toEqual([]);
  };
  const close = async (): Promise<void> => {
    await context.close();
    sound();
  };
  try {
    const page = await context.newPage();
    await page.goto(new URL(address, baseUrl).href);
    const leave = async (): Promise<void> => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      sound();
    };
    const visit = async (next: string, further: RegExp[] = []): Promise<void> => {
      foreseen = [...noise, ...further];
      visited = next;
      // Where the pointer was left, it would hover.
      await page.mouse.move(0, 0);
      await page.emulateMedia({
        media: null,
        colorScheme: contextOptions.colorScheme ?? 'light',
        reducedMotion: contextOptions.reducedMotion ?? 'no-preference',
      });
      await page.setViewportSize(viewport);
      // A history ends at 50 entries.
      const session = await context.newCDPSession(page);
      await session.send('Page.resetNavigationHistory');
      await session.detach();
      await page.goto(new URL(next, baseUrl).href);
    };
    return { page, problems, close, leave, visit };
  } catch (reason) {
    await context.close();
    throw reason;
  }
}

/** Opens a page as {@link openPage} does; the test that asked for it closes it. */
export type Open = (address: string, options?: PageOptions) => Promise<Page>;

/**
 * Pages that a test of this worker has left in order, with what they were opened with, the latest last. A page that
 * was used before needs half the time of a new one, with its new process, to load another address.
 */
const left: { readonly key: string; readonly one: OpenPage }[] = [];
/** More than these are not kept. */
const mostLeft = 8;

/** A page for a test: one that was left, or else a new one. */
async function pageFor(address: string, options: PageOptions): Promise<OpenPage> {
  const { expected, ...others } = options;
  const key = JSON.stringify(others);
  const at = options.alone ? -1 : left.findLastIndex((page) => page.key === key);
  if (at < 0) return openPage(address, options);
  const [kept] = left.splice(at, 1);
  await kept?.one.visit(address, expected);
  return kept?.one ?? openPage(address, options);
}

/** Takes a page back that a test no longer needs. */
async function takeBack(one: OpenPage, { expected: _, ...others }: PageOptions): Promise<void> {
  // The live map would go on drawing.
  if (others.alone || others.webgl) return one.close();
  await one.leave();
  left.push({ key: JSON.stringify(others), one });
  if (left.length > mostLeft) await left.shift()?.one.close();
}

/**
 * A test of the built site: `open` gives it pages. When it ends they are left or closed, a problem that
 * occurred on one of them fails it, and if it failed `tests/browser/output` shows what was seen.
 */
export const test = base.extend<{ open: Open }>({
  open: async ({ task }, use) => {
    const opened: { one: OpenPage; options: PageOptions }[] = [];
    await use(async (address, options = {}) => {
      const one = await pageFor(address, options);
      opened.push({ one, options });
      return one.page;
    });
    const failed = task.result?.state === 'fail';
    if (failed) {
      const name = task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
      for (const [index, { one }] of opened.entries()) {
        const file = path.join(import.meta.dirname, 'output', `${name}-${index}.png`);
        await one.page.screenshot({ path: file }).catch(() => undefined);
      }
    }
    const closed = await Promise.allSettled(
      opened.map(({ one, options }) => (failed ? one.close() : takeBack(one, options))),
    );
    for (const result of closed) if (result.status === 'rejected') throw result.reason;
  },
});
