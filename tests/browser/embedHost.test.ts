import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { isLong } from '../extent.ts';
import { heightMessages } from '../../src/embed/heightMessage.ts';
import { heightOf, startHost, type Host } from './hostPage.ts';
import { test, type Open } from './page.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const site = () => inject('baseUrl');
/** Not `async`: it is there before a frame speaks, which these frames do but once. */
const script = () => `<script src="${site()}embed.js"></script>`;
const frame = (attributes = '', page = 'embed/klynge-clean.html') =>
  `<iframe src="${site()}${page}" title="Kort" height="400" ${attributes}></iframe>`;

/** A height that suits no width: whoever has it heard a message. */
const asked = 777;

/** Puts a page in the embeds' place that says what a test needs to be said. */
async function speakInstead(page: Page, body: (query: string) => string): Promise<void> {
  await page.route(`${site()}embed/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Kort</title>${body(new URL(route.request().url()).search)}`,
    }),
  );
}
const say = (messages: readonly unknown[]) =>
  `<script>for (const message of ${JSON.stringify(messages)}) parent.postMessage(message, '*');</script>`;
const sayHeight = (query: string) => say(heightMessages(asked, 'embed/klynge-clean.html', query));

/** Where a frame may have gone: another site's page, which says what an embed says. */
const gone = () => `${host.url}andetsteds`;

/** Opens an article of the newspaper. `body`: what speaks in the place of the embeds in it; null for themselves. */
async function read(
  open: Open,
  html: string,
  body: ((query: string) => string) | null = sayHeight,
  headers?: Record<string, string>,
): Promise<Page> {
  const page = await open('404.html', {
    expected: [host.expected, /status of 404/],
  });
  if (body) await speakInstead(page, body);
  // Routed, too: Chromium lets no page that the test makes up ask this machine for another.
  await page.route(gone(), (route) =>
    route.fulfill({ contentType: 'text/html', body: say([{ klyngekort: { height: asked } }]) }),
  );
  await page.goto(host.article(html, headers));
  await page.waitForLoadState('load');
  return page;
}
const patient = { timeout: 10_000 };
const sized = (page: Page, selector = 'iframe', height = asked) =>
  expect.poll(() => heightOf(page, selector), patient).toBe(height);
/** Long enough for every message that was under way. */
const settled = (page: Page) => page.waitForTimeout(300);

describe('a frame alone', () => {
  test('keeps its own height and changes nothing around it', async ({ open }) => {
    const page = await read(open, `<style>iframe{border:0}</style>${frame()}<p>Artiklen</p>`, null);
    await settled(page);
    expect(await heightOf(page, 'iframe')).toBe(400);
    expect(await page.locator('p').isVisible()).toBe(true);
  });
});

describe('embed.js on another site’s page', () => {
  test('sizes the frame, under a host’s style that unsets everything, loaded twice', async ({
    open,
  }) => {
    const page = await read(
      open,
      `<style>* { all: unset } iframe { border: 0 }</style>${script()}${frame()}${script()}`,
    );
    await sized(page);
  });

  test('leaves the height that a frame asked for when it comes again', async ({ open }) => {
    const page = await read(open, `<style>iframe { border: 0 }</style>${script()}${frame()}`);
    await sized(page);
    await page.addScriptTag({ url: `${site()}embed.js` });
    await settled(page);
    expect(await heightOf(page, 'iframe')).toBe(asked);
  });

  test.runIf(isLong)(
    'sizes by their width what spoke before it came, and takes no longer for it',
    async ({ open }) => {
      const page = await read(
        open,
        `<style>iframe{border:0;width:620px}</style>${frame()}
       ${frame('id="b"', 'embed/klynge-clean.html?diagram=ingen')}`,
        () => '',
      );
      await page.addScriptTag({ url: `${site()}embed.js` });
      expect(await heightOf(page, 'iframe >> nth=0')).toBe(500);
      expect(await heightOf(page, '#b')).toBe(460);
    },
  );

  test.runIf(isLong)(
    'sizes frames in a sandbox, whose messages come from nowhere',
    async ({ open }) => {
      const page = await read(
        open,
        `<style>iframe{border:0}</style>${script()}${frame('sandbox="allow-scripts"')}`,
      );
      await sized(page);
    },
  );

  test.runIf(isLong)('works under a strict policy of the host’s', async ({ open }) => {
    const origin = site().replace(/\/$/, '');
    const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}`;
    const page = await read(
      open,
      `${frame()}${script()}<klynge-kort valg="klynge-clean"></klynge-kort>`,
      undefined,
      { 'Content-Security-Policy': policy },
    );
    await expect.poll(() => heightOf(page, 'klynge-kort > iframe'), patient).toBe(asked);
  });

  test('hears nobody else: not the host, not other frames, not one that has gone elsewhere', async ({
    open,
  }) => {
    const own = say([{ klyngekort: { height: asked } }]);
    const page = await read(
      open,
      `<style>iframe{border:0}</style>${script()}${frame('id="gone"')}
       <iframe id="other" height="300" src="${host.article(own)}"></iframe>
       <iframe id="inline" height="300" srcdoc="${own.replaceAll('"', '&quot;')}"></iframe>`,
      () => `<script>location.href = ${JSON.stringify(gone())}</script>`,
    );
    await expect.poll(() => page.frames().map((one) => one.url()), patient).toContain(gone());
    await page.evaluate((height) => window.postMessage({ klyngekort: { height } }, '*'), asked);
    await settled(page);
    expect(await heightOf(page, '#gone')).toBe(400);
    expect(await heightOf(page, '#other')).toBe(300);
    expect(await heightOf(page, '#inline')).toBe(300);
  });

  test.runIf(isLong)('takes no height that cannot be meant', async ({ open }) => {
    const odd = [50, 5000, -1, '700', null].map((height) => ({ klyngekort: { height } }));
    const page = await read(open, `<style>iframe{border:0}</style>${script()}${frame()}`, () =>
      say([...odd, null, 'text', { klyngekort: null }]),
    );
    await settled(page);
    expect(await heightOf(page, 'iframe')).toBe(400);
  });
});

describe('hosts that listen by other conventions', () => {
  test('size the frame as they size Datawrapper’s', async ({ open }) => {
    const listener = `addEventListener('message', ({ data, source }) => {
      const heights = data['datawrapper-height'];
      for (const id in heights)
        for (const one of document.querySelectorAll('iframe'))
          if (one.contentWindow === source) one.style.height = heights[id] + 'px';
    })`;
    const page = await read(
      open,
      `<style>iframe{border:0;width:620px}</style><script>${listener}</script>${frame()}`,
      null,
    );
    await sized(page, 'iframe', 500);
  });

  test.runIf(isLong)('size the frame as pym’s parent does', async ({ open }) => {
    const listener = `addEventListener('message', ({ data }) => {
      const found = typeof data === 'string' && /^pymxPYMxkortetxPYMx(\\S+)xPYMx(.*)$/.exec(data);
      if (found && found[1] === 'height')
        document.querySelector('iframe').setAttribute('height', parseInt(found[2]) + 'px');
    })`;
    const address = 'embed/klynge-clean.html?initialWidth=600&childId=kortet&parentTitle=Avisen';
    const page = await read(
      open,
      `<style>iframe{border:0;width:620px}</style><script>${listener}</script>${frame('', address)}`,
      null,
    );
    await sized(page, 'iframe', 500);
    // A narrower column asks for less.
    await page.addStyleTag({ content: 'iframe { width: 400px !important }' });
    await sized(page, 'iframe', 480);
  });
});

describe('<klynge-kort>', () => {
  const element = (attributes = '') =>
    `<klynge-kort valg="klynge-clean" titel="CLEAN" ${attributes}></klynge-kort>`;

  test('makes the frame, as high as suits its width, under a host’s style that unsets everything', async ({
    open,
  }) => {
    const page = await read(
      open,
      `<style>* { all: unset } main { display: block; width: 600px }</style>
       <main>${element('palet="moerk" laast diagram="ingen"')}</main>${script()}${script()}`,
      () => '',
    );
    const made = page.locator('klynge-kort > iframe');
    await made.waitFor();
    expect(await made.count()).toBe(1);
    expect(await made.getAttribute('src')).toBe(
      `${site()}embed/klynge-clean.html?diagram=ingen&palet=moerk&laast=1`,
    );
    expect(await made.getAttribute('title')).toBe('CLEAN');
    expect(await made.getAttribute('loading')).toBe('lazy');
    expect(await made.boundingBox()).toMatchObject({ width: 600, height: 460 });
  });

  test.runIf(isLong)(
    'is sized by the embed’s messages, unless it says its own height',
    async ({ open }) => {
      const page = await read(
        open,
        `${script()}<div id="a">${element()}</div><div id="b">${element('hoejde="350"')}</div>`,
      );
      await sized(page, '#a iframe');
      await page.locator('#b').scrollIntoViewIfNeeded();
      await settled(page);
      expect(await heightOf(page, '#b iframe')).toBe(350);
    },
  );

  test.runIf(isLong)(
    'follows its attributes, and stays one frame when it is moved',
    async ({ open }) => {
      const page = await read(open, `${script()}${element('sprog="en"')}<aside></aside>`);
      const made = page.locator('iframe');
      await made.waitFor();
      expect(await made.getAttribute('src')).toBe(`${site()}en/embed/klynge-clean.html`);
      await page.evaluate(() => {
        const one = document.querySelector('klynge-kort');
        one?.removeAttribute('sprog');
        one?.setAttribute('valg', 'by-aarhus');
        if (one) document.querySelector('aside')?.append(one);
      });
      expect(await made.count()).toBe(1);
      expect(await made.getAttribute('src')).toBe(`${site()}embed/by-aarhus.html`);
    },
  );

  test.runIf(isLong)(
    'leaves the article and its other frames alone where the closing tag was forgotten',
    async ({ open }) => {
      const page = await read(
        open,
        `<klynge-kort valg="klynge-clean"><p>Artiklen</p><iframe id="film" src="about:blank"></iframe>${script()}`,
      );
      await page.locator(`iframe[src*="embed/klynge-clean"]`).waitFor();
      expect(await page.locator('p').isVisible()).toBe(true);
      expect(await page.locator('#film').getAttribute('src')).toBe('about:blank');
    },
  );
});
