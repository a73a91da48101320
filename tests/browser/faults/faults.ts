/** What may go wrong around a page, how a test brings it about, and what must be left to the reader. */
import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { isLong } from '../../extent.ts';
import type { PageOptions } from '../page.ts';
import { onSlide } from '../talkSlides.ts';
import type { Shell } from './shells.ts';

type ShellName = Shell['name'];

export interface Fault {
  readonly name: string;
  /** The shells in which it can happen. */
  readonly shells: readonly ShellName[];
  /** Those that stand for the rest in `npm test`. */
  readonly usually?: readonly ShellName[];
  readonly options?: PageOptions;
  /** Brings it about, before the page is opened. */
  arrange?(page: Page, shell: Shell): Promise<unknown>;
  /** What is left: everything, or what stands in the page without a script. */
  readonly leaves: 'works' | 'reads';
  /** What happens to the page once it works; what is left is tried again afterwards. */
  then?(page: Page, shell: Shell): Promise<unknown>;
}

const all: readonly ShellName[] = ['page', 'text', 'embed', 'talk', 'file'];
const served: readonly ShellName[] = ['page', 'text', 'embed', 'talk'];
/** Those that start a live map by themselves. */
const live: readonly ShellName[] = ['page', 'talk'];
const withMap: readonly ShellName[] = ['page', 'embed', 'talk', 'file'];

/** What a browser says of what did not come. */
const missing = /Failed to (load|fetch)|ERR_|404|MIME|Worker failed|Content Security Policy/;
const webgl = { webgl: true, expected: [missing, /context/i] };

const liveMap = '**/assets/maplibre-*.js';
const answer =
  (change: (route: Route) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await page.route(liveMap, change);
  };

/** How long what is slow takes, ms. */
const slow = isLong ? 60_000 : 2000;

const mapIs = (page: Page, which: 'still' | 'live') =>
  page.waitForSelector(`html[data-map=${which}]`, { state: 'attached' });
const loseContext = (page: Page) =>
  page.$$eval('.live canvas', (canvases) => {
    for (const canvas of canvases as HTMLCanvasElement[]) {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    }
  });

/** Takes the network away after so many requests. */
const offlineAfter =
  (count: number) =>
  async (page: Page): Promise<void> => {
    let asked = 0;
    await page.route('**/*', (route) => (asked++ < count ? route.continue() : route.abort()));
  };
/** The page itself, its scripts one by one, the idle page's parts. */
const steps = isLong ? [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15] : [2];

export const faults: readonly Fault[] = [
  {
    name: 'script does not arrive',
    shells: served,
    usually: ['talk'],
    options: { expected: [missing] },
    arrange: (page) => page.route('**/*.js', (route) => route.abort()),
    leaves: 'reads',
  },
  {
    name: 'script is turned off',
    shells: all,
    usually: ['text'],
    options: { javaScriptEnabled: false },
    leaves: 'reads',
  },
  {
    name: 'stylesheets do not arrive',
    shells: served,
    options: { expected: [missing] },
    arrange: (page) => page.route('**/*.css', (route) => route.abort()),
    leaves: 'works',
  },
  {
    name: 'the live map is missing on the server',
    shells: live,
    options: webgl,
    arrange: answer((route) => route.fulfill({ status: 404, body: '' })),
    leaves: 'works',
    then: (page) => mapIs(page, 'still'),
  },
  {
    name: 'the live map is cut off',
    shells: live,
    options: webgl,
    arrange: answer(async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    }),
    leaves: 'works',
    then: (page) => mapIs(page, 'still'),
  },
  {
    name: 'the live map comes as another type of file',
    shells: live,
    options: webgl,
    arrange: answer(async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { 'content-type': 'text/html' } });
    }),
    leaves: 'works',
    then: (page) => mapIs(page, 'still'),
  },
  {
    name: 'the live map takes a minute',
    shells: live,
    options: webgl,
    arrange: answer(async (route) => {
      await new Promise((resolve) => setTimeout(resolve, slow));
      await route.continue().catch(() => undefined);
    }),
    leaves: 'works',
    then: (page) =>
      page.waitForSelector('html[data-map=live]', {
        state: 'attached',
        timeout: slow * 3 + 30_000,
      }),
  },
  {
    name: 'the live map’s worker does not arrive',
    shells: live,
    options: webgl,
    arrange: (page) => page.route('**/maplibre-*worker*', (route) => route.abort()),
    leaves: 'works',
    then: (page) => mapIs(page, 'still'),
  },
  { name: 'no WebGL', shells: withMap, leaves: 'works' },
  {
    name: 'WebGL is lost once',
    shells: live,
    options: webgl,
    leaves: 'works',
    then: async (page, shell) => {
      await mapIs(page, 'live');
      await loseContext(page);
      await mapIs(page, 'still');
      // The talk is on a wall: its map comes back by itself.
      if (shell.name === 'talk') await mapIs(page, 'live');
    },
  },
  {
    name: 'WebGL is lost again and again',
    shells: live,
    options: webgl,
    leaves: 'works',
    then: async (page, shell) => {
      for (let time = 0; time < (shell.name === 'talk' ? 4 : 1); time++) {
        await mapIs(page, 'live');
        await loseContext(page);
        await mapIs(page, 'still');
      }
      await loseContext(page);
    },
  },
  {
    name: 'storage throws',
    shells: all,
    arrange: (page) =>
      page.addInitScript(() => {
        for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(window, store, {
            get: () => {
              throw new DOMException('Storage is forbidden.', 'SecurityError');
            },
          });
        }
      }),
    leaves: 'works',
  },
  ...['1970-01-01T00:00:30Z', '2099-12-31T23:59:30Z'].map((time): Fault => ({
    name: `the clock says ${time.slice(0, 4)}`,
    shells: all,
    arrange: (page) => page.clock.setFixedTime(time),
    leaves: 'works',
  })),
  {
    name: 'the browser does not know Danish',
    shells: all,
    arrange: (page) =>
      page.addInitScript(() => {
        // What a browser does that lacks a locale: it takes its own.
        type Formatter = new (locale?: string, options?: object) => object;
        const all = Intl as unknown as Record<string, Formatter>;
        for (const name of [
          'NumberFormat',
          'DateTimeFormat',
          'Collator',
          'PluralRules',
          'ListFormat',
        ]) {
          const known = all[name];
          if (!known) continue;
          all[name] = class extends known {
            constructor(_locale?: string, options?: object) {
              super('en-US', options);
            }
          };
        }
        const { localeCompare } = String.prototype;
        String.prototype.localeCompare = function (other: string) {
          return localeCompare.call(this, other, 'en-US');
        };
      }),
    leaves: 'works',
  },
  ...steps.map((step): Fault => ({
    name: `the network goes after ${step} ${step === 1 ? 'file' : 'files'}`,
    shells: served,
    usually: ['page'],
    // A part that did not come says so; of a stylesheet there is nothing to say.
    options: { expected: [missing, /Failed|dynamically imported|exception: $/] },
    arrange: offlineAfter(step),
    leaves: 'reads',
  })),
  {
    name: 'the reader leaves and comes back',
    shells: all,
    options: { expected: [/404/] },
    leaves: 'works',
    then: async (page, shell) => {
      await page.goto('about:blank');
      await page.goBack();
      await shell.ready(page);
      // The browser may have kept the page as it was, and says so.
      await page.evaluate(() =>
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      );
    },
  },
  {
    name: 'the page is open twice',
    shells: all,
    leaves: 'works',
    then: async (page, shell) => {
      const before = await page.locator('h1:not([inert] *)').first().innerText();
      const other = await page.context().newPage();
      await other.goto(shell.url());
      await shell.ready(other);
      await shell.works(other);
      expect(await page.locator('h1:not([inert] *)').first().innerText()).toBe(before);
      await other.close();
    },
  },
  {
    name: 'two hundred selections in a second',
    shells: withMap,
    usually: ['page'],
    leaves: 'works',
    then: async (page, shell) => {
      if (shell.name === 'talk') {
        for (let time = 0; time < 200; time++) await page.keyboard.press('PageDown');
        await page.keyboard.press('Home');
        for (let time = 0; time < 2; time++) await page.keyboard.press('PageDown');
        return onSlide(page, 'byer');
      }
      await page.evaluate(() => {
        for (let time = 0; time < 200; time++) {
          const marks = document.querySelectorAll('.overlay > .marks a[data-city]');
          const mark = marks[(time * 7) % marks.length];
          mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        }
      });
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      const selected = page.locator('[data-emphasis=selected]');
      await expect.poll(() => selected.count()).toBe(0);
    },
  },
  {
    name: 'the tab is hidden for an hour',
    shells: all,
    arrange: (page) => page.clock.install({ time: '2020-11-24T09:00:00Z' }),
    leaves: 'works',
    then: async (page) => {
      const turn = (state: 'hidden' | 'visible') =>
        page.evaluate((now) => {
          Object.defineProperty(document, 'visibilityState', { configurable: true, value: now });
          Object.defineProperty(document, 'hidden', {
            configurable: true,
            value: now === 'hidden',
          });
          document.dispatchEvent(new Event('visibilitychange'));
        }, state);
      await turn('hidden');
      await page.clock.fastForward('01:00:00');
      await turn('visible');
    },
  },
];

/** Addresses as the first release wrote them, by shell, and what shows that each still means the same. */
export const firstAddresses: readonly (readonly [ShellName, string, string])[] = [
  ['page', 'klynge-clean.html?sammenlign=klynge-made&palet=moerk', 'MADE'],
  ['page', 'en/by-aarhus.html?tema=hospitaler', 'Eight clusters are in Aarhus'],
  ['page', 'omraade-viborg.html?diagram=omraader&orden=navn', 'Viborg'],
  ['text', 'pejlemaerker.html?palet=moerk#pejlemaerke-1', 'pejlemærker'],
  ['embed', 'embed/klynge-clean.html?laast=1&diagram=ingen', 'CLEAN er i seks byer'],
  ['talk', 'praesentation.html?slide=byer&forsinket=10', 'Hvor er klyngerne?'],
  ['file', '#by-aarhus?tema=hospitaler', 'Otte klynger er i Aarhus'],
];
