import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { inLongRun } from '../extent.ts';
import { startHost, type Host } from './hostPage.ts';
import { test } from './page.ts';
import { ready } from './ready.ts';
import { begin, slideOn } from './talkSlides.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

/** Whatever a hostile page can think of: what our own windows say to each other, and what looks like it. */
function battery(): unknown[] {
  const standing = {
    klyngekort: 'standing',
    at: 7,
    screen: 'black',
    detour: true,
    late: 60,
    time: '2020-11-24T13:20',
    own: JSON.stringify({
      klyngekort: 1,
      slides: [{ view: 'by-aarhus.html', title: 'Hacket', notes: 'Hacket' }],
    }),
    began: 1,
  };
  const speaker = { klyngekort: 'speaker', began: 1, command: { kind: 'last' } };
  return [
    standing,
    speaker,
    { ...speaker, command: { kind: 'jump', to: 1e9 } },
    { ...speaker, command: { kind: '__proto__' } },
    { ...speaker, began: Number.MAX_VALUE },
    { klyngekort: { height: 1999 } },
    { klyngekort: '__proto__' },
    JSON.parse('{"__proto__":{"klyngekort":"speaker"},"constructor":{"prototype":{"x":1}}}'),
    'x'.repeat(1_000_000),
    'pymxPYMxkortetxPYMxheightxPYMx9999',
    '<img src=x onerror=injected=1>',
    'take over',
    'state',
    null,
    undefined,
    0,
    [],
    [[['klyngekort']]],
    new Date(),
    new Map([['klyngekort', 'speaker']]),
    new Uint8Array(100_000),
  ];
}

/** Posts all of it from a page's own script to a window that it knows by name, in every way it can. */
const attack = (page: Page, target: 'frame' | 'window') =>
  page.evaluate(
    async ([source, which]) => {
      // A host's own policy is its own: here it lets a text become a script.
      const messages = (0, eval)(`(${source})`)() as unknown[];
      const { other } = window as unknown as { other?: Window };
      const at = which === 'frame' ? document.querySelector('iframe')?.contentWindow : other;
      for (const message of messages) {
        at?.postMessage(message, '*');
        const { port1 } = new MessageChannel();
        at?.postMessage(message, '*', [port1]);
      }
      // A getter runs when the message is copied, in the sender.
      at?.postMessage(
        {
          get klyngekort() {
            return 'speaker';
          },
          began: 1,
          command: { kind: 'last' },
        },
        '*',
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    [battery.toString(), target] as const,
  );

/** What a document shows and knows, as one text. */
const stateOf = (page: Page | Frame) =>
  page.evaluate(() => {
    const { outerHTML } = document.documentElement;
    return {
      // The clock of the talk goes on.
      html: outerHTML.replaceAll(/\d+[:.]\d\d/g, ''),
      address: location.href,
      injected: 'injected' in window,
    };
  });

describe('messages of a hostile page', () => {
  test('change nothing in an embed, and bring nothing out but heights', async ({ open }) => {
    const page = await open('404.html', { expected: [host.expected, /404/] });
    await page.goto(
      host.article(
        `<script>heard = []; addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));</script>
         <iframe src="${inject('baseUrl')}embed/klynge-clean.html" width="600" height="500"></iframe>`,
      ),
    );
    const frame = page.frames().find((one) => one.url().includes('embed/'));
    if (!frame) throw new Error('There is no embed.');
    await frame.waitForSelector('html[data-ready]', { state: 'attached' });
    const before = await stateOf(frame);
    await attack(page, 'frame');
    expect(await stateOf(frame)).toEqual(before);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.length).toBeGreaterThan(0);
    for (const message of heard) {
      expect(message).toMatch(
        /^\{"(klyngekort":\{"height":\d+\}|datawrapper-height":\{"embed\/klynge-clean\.html":\d+\}|sentinel":"amp","type":"embed-size","height":\d+)\}$/,
      );
    }
  });

  test.for(inLongRun(['praesentation.html?slide=byer&taler=1', 'praesentation.html?slide=byer']))(
    'change nothing in a window that it opened, and bring nothing out: %s',
    async (address, { open }) => {
      const page = await open('404.html', {
        alone: true,
        expected: [host.expected, /404|recipient/],
      });
      await page.goto(
        host.article(
          `<script>heard = []; addEventListener('message', (event) => heard.push(1));</script>
           <button onclick="other = open('${inject('baseUrl')}${address}', '_blank', 'popup')">Åbn</button>`,
        ),
      );
      const [talk] = await Promise.all([page.waitForEvent('popup'), page.click('button')]);
      await ready(talk);
      const shown = () => talk.locator('body').innerText();
      const before = (await shown()).replaceAll(/\d+[:.]\d\d/g, '');
      await attack(page, 'window');
      const after = (await shown()).replaceAll(/\d+[:.]\d\d/g, '');
      expect(after).toBe(before);
      expect(after).not.toContain('Hacket');
      expect(await page.evaluate(() => (window as unknown as { heard: number[] }).heard)).toEqual(
        [],
      );
    },
  );

  test.for(inLongRun(['index.html', 'praesentation.html?slide=byer']))(
    'change nothing in a frame: %s',
    async (address, { open }) => {
      const page = await open('404.html', { expected: [host.expected, /404|recipient/] });
      await page.goto(
        host.article(
          `<iframe src="${inject('baseUrl')}${address}" width="1200" height="700"></iframe>`,
        ),
      );
      const frame = page.frames().find((one) => one.url().includes(address));
      if (!frame) throw new Error('There is no page in the frame.');
      await frame.waitForSelector('html[data-ready]', { state: 'attached' });
      const headline = await frame.locator('h1:not([inert] *)').first().innerText();
      await attack(page, 'frame');
      expect(await frame.locator('h1:not([inert] *)').first().innerText()).toBe(headline);
      expect(await frame.locator('.talk .black').count()).toBe(0);
    },
  );
});

describe('messages of the site’s own windows', () => {
  test('that claim another sender or origin are not heard', async ({ open }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=byer');
    await page.evaluate(() => {
      const data = { klyngekort: 'speaker', began: 1, command: { kind: 'last' } };
      const frame = document.body.appendChild(document.createElement('iframe'));
      for (const [origin, source] of [
        ['https://example.org', window],
        ['null', frame.contentWindow],
        [location.origin, null],
        [location.origin, new MessageChannel().port1],
        ['', window.parent],
      ] as const) {
        dispatchEvent(new MessageEvent('message', { data, origin, source }));
      }
    });
    expect(await slideOn(page)).toBe('byer');
  });
});
