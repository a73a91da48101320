import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { isLong } from '../extent.ts';
import { embedHeight } from '../../src/embed/embedHeight.ts';
import { elementCode, embedOf, frameCode, scriptCode } from '../../src/embed/snippets.ts';
import { frontView, plainEmbed, type View } from '../../src/state/view.ts';
import { dataset } from '../unit/state/tables.ts';
import { viewOf } from '../viewOf.ts';
import { heightOf, startHost, type Host } from './hostPage.ts';
import { misfits } from './misfits.ts';
import { test, type PageOptions } from './page.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const patient = { timeout: 10_000 };

const clean = viewOf('cluster', 'clean');
const dark: View = { ...clean, palette: 'dark' };
/** What a journalist copies, for a slot of that width, px. */
const pasted = (view: View, width: number) => ({
  view: view.embed ? view : embedOf(view),
  siteUrl: inject('baseUrl'),
  title: 'Kort over klynger',
  height: embedHeight(width, plainEmbed),
});

/** A page of a newspaper from the folder of hosts, with what it embeds. */
function article(file: string): string {
  const site = inject('baseUrl');
  const frame = frameCode(pasted(clean, 600));
  const script = scriptCode({ siteUrl: site });
  const twenty = [frontView, ...dataset.cities.slice(0, 19).map(({ id }) => viewOf('city', id))];
  const codes: Record<string, string> = {
    iframe: frame,
    script,
    'iframe and script': frame + script,
    element: elementCode(pasted(viewOf('city', 'aarhus'), 600)),
    'dark iframe': frameCode(pasted(embedOf(dark, { ...plainEmbed, transparent: true }), 600)),
    'sandboxed iframe': frame.replace('<iframe', '<iframe sandbox="allow-scripts"'),
    'twenty iframes': twenty.map((view) => frameCode(pasted(view, 600))).join('\n<p>…</p>\n'),
    origin: site.replace(/\/$/, ''),
  };
  const html = readFileSync(new URL(`hosts/${file}.html`, import.meta.url), 'utf8');
  return host.article(
    html.replaceAll(/\{\{([^}]+)\}\}/g, (_, name: string) => {
      const code = codes[name];
      if (code === undefined) throw new Error(`${file}.html asks for ${name}, which nothing is.`);
      return code;
    }),
  );
}

/** The embed in a frame, once its script has run: a frame loads when it is near. */
async function embedIn(page: Page, selector: string): Promise<Frame> {
  const element = page.locator(selector);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error(`${selector} is no frame.`);
  await frame.waitForSelector('html[data-ready]', { state: 'attached' });
  return frame;
}

/** Each with the width of its frame, px. */
const hosts: readonly [what: string, file: string, width: number, options?: PageOptions][] = [
  ['with styles that unset everything', 'hostile-css', 1280],
  ['under a policy of its own', 'strict-policy', 620],
  ['that is dark', 'dark', 700, { colorScheme: 'dark' }],
  ['of a CMS that lets frames only run scripts', 'sandbox', 1264],
  ['of a CMS that strips scripts', 'no-scripts', 600],
  ['that is read from right to left', 'right-to-left', 1264],
  ['with a column of 300 px', 'narrow-column', 300],
];

describe.for(hosts.filter((_, at) => isLong || at === 0))(
  'on a page %s',
  ([, file, width, options]) => {
    test('an embed is complete, as high as it should be, and leaves page and reader alone', async ({
      open,
    }) => {
      const page = await open(article(file), { expected: [host.expected], ...options });
      const embed = await embedIn(page, 'iframe >> nth=0');

      expect((await page.locator('iframe').first().boundingBox())?.width).toBe(width);
      // Where the host runs no script of ours, the height is the one in the code.
      const height = await page.locator('script[src*="embed.js"]').count();
      const own = embedHeight(height ? width : 600, plainEmbed);
      await expect.poll(() => heightOf(page, 'iframe >> nth=0'), patient).toBe(own);
      expect(await misfits(embed)).toEqual([]);
      expect(await embed.locator('h1').innerText()).toBe('CLEAN er i seks byer');
      expect(await embed.locator('html').getAttribute('dir')).not.toBe('rtl');

      // No scroll trap: a wheel over the map scrolls the page.
      await page.evaluate(() => scrollTo(0, 0));
      const box = await page.locator('iframe').first().boundingBox();
      if (!box) throw new Error('The frame is not there.');
      await page.mouse.move(box.x + width / 3, Math.min(box.y + 250, 780));
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => scrollY), patient).toBeGreaterThan(100);

      // The host's back button: selecting in the embed adds nothing to go back through.
      const before = await page.evaluate(() => history.length);
      await embed.locator('.overlay > .marks a[data-city=aarhus] .hit:visible').click();
      await embed.locator('h1', { hasText: 'Otte klynger er i Aarhus' }).waitFor();
      expect(await page.evaluate(() => history.length)).toBe(before);

      expect(await page.context().cookies()).toEqual([]);
    });
  },
);

describe('on a dark page', () => {
  test.runIf(isLong)('an embed without a background lets the page’s through', async ({ open }) => {
    const page = await open(article('dark'), {
      expected: [host.expected],
      colorScheme: 'light',
    });
    const embed = await embedIn(page, 'iframe');
    const { scheme, background } = await embed.evaluate(() => {
      const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
      return { scheme: colorScheme, background: backgroundColor };
    });
    // Of another scheme than its host's, a frame is painted on white.
    expect(scheme).toBe('dark');
    expect(background).toBe('rgba(0, 0, 0, 0)');
  });
});

describe('in a sandbox that lets it only run scripts', () => {
  test.runIf(isLong)('an embed offers no zooming, which could not work', async ({ open }) => {
    const page = await open(article('sandbox'), { expected: [host.expected] });
    const embed = await embedIn(page, 'iframe');
    expect(await embed.locator('.zoom').isVisible()).toBe(false);
  });
});

describe('on a page under a policy of its own', () => {
  test.runIf(isLong)('the element works, too', async ({ open }) => {
    const page = await open(article('strict-policy'), { expected: [host.expected] });
    const embed = await embedIn(page, 'klynge-kort > iframe');
    expect(await embed.locator('h1').innerText()).toBe('Otte klynger er i Aarhus');
    await expect.poll(() => heightOf(page, 'klynge-kort > iframe'), patient).toBe(500);
  });
});

describe('in an article on paper', () => {
  test.runIf(isLong)(
    'an embed has its map, its key and its source, and no buttons',
    async ({ open }) => {
      const page = await open(article('no-scripts'), { expected: [host.expected] });
      const embed = await embedIn(page, 'iframe');
      await page.emulateMedia({ media: 'print' });
      expect(await embed.locator('.still').isVisible()).toBe(true);
      expect(await embed.locator('.legend').first().isVisible()).toBe(true);
      expect(await embed.locator('footer').innerText()).toContain('Kilde');
      expect(await embed.locator('button:visible').count()).toBe(0);
      expect(await embed.locator('.clear').isVisible()).toBe(false);
      expect(await misfits(embed)).toEqual([]);
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
    },
  );
});

describe('a dark embed on paper', () => {
  test.runIf(isLong)('is dark ink on white', async ({ open }) => {
    const page = await open(article('dark'), { expected: [host.expected] });
    const embed = await embedIn(page, 'iframe');
    await page.emulateMedia({ media: 'print' });
    const [ink, paper] = await embed.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.color, style.getPropertyValue('--paper')];
    });
    expect(ink).toBe('rgb(29, 35, 40)');
    expect(paper).toBe('#faf8f4');
  });
});

describe('on a page with twenty embeds', () => {
  test.runIf(isLong)('each runs one script once, and none draws with WebGL', async ({ open }) => {
    const page = await open('404.html', { alone: true, expected: [host.expected, /404/] });
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: never) {
        document.documentElement.dataset['context'] = 'made';
        return getContext.apply(this, args);
      } as typeof getContext;
    });
    await page.goto(article('twenty'));
    expect(await page.locator('iframe').count()).toBe(20);
    for (let at = 0; at < 20; at++) {
      const embed = await embedIn(page, `iframe >> nth=${at}`);
      const { scripts, context, canvases } = await embed.evaluate(() => ({
        scripts: performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.endsWith('.js')).length,
        context: document.documentElement.dataset['context'],
        canvases: document.querySelectorAll('canvas').length,
      }));
      expect({ at, scripts, context, canvases }).toEqual({
        at,
        scripts: 1,
        context: undefined,
        canvases: 0,
      });
    }
  });
});
