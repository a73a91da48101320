import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject } from 'vitest';
import { isLong } from '../extent.ts';
import type { Answer } from '../../src/offline/messages.ts';
import { ChangingSite } from './changingSite.ts';
import { test, type PageOptions } from './page.ts';
import { complete, live, ready } from './ready.ts';
import { wall } from './talkSlides.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');
const expected = [/request to another host: http:\/\/localhost/, /favicon|404/];
const options: PageOptions = {
  serviceWorkers: 'allow',
  alone: true,
  // The server is not the one that all tests share.
  expected,
};

let site: ChangingSite;
beforeEach(async () => {
  site = await ChangingSite.start();
});
afterEach(async () => {
  await site.stop();
});

/** What the worker that serves the page says of its copy. */
function stateOf(page: Page): Promise<Answer> {
  return page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data as Answer);
      active?.postMessage('state', [port2]);
    });
  });
}

/** Waits until the copy is whole and the page is served from it. */
async function kept(page: Page): Promise<Answer> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return stateOf(page);
}

const offer = (page: Page) => page.locator('.edition-offer');

describe('after one visit', () => {
  test.runIf(isLong)('every page works without a network, with its live map', async ({ open }) => {
    const page = await open(`${site.url}index.html`, { ...options, webgl: true });
    const { version, complete: isComplete } = await kept(page);
    expect(version).toMatch(/^\d+\.\d+\.\d+-\d{8}-[0-9a-f]{8}$/);
    expect(isComplete).toBe(true);
    await site.stop();

    for (const [address, headline] of [
      ['', 'Tolv af de fjorten klynger er i København'],
      ['klynge-clean.html', 'CLEAN er i seks byer'],
      ['en/by-aarhus.html?tema=hospitaler&palet=moerk', 'Aarhus'],
      ['kommune-thisted.html', 'Thisted'],
      ['klynge-clean.html?sammenlign=klynge-made', 'MADE'],
    ] as const) {
      await page.goto(site.url + address);
      await page.locator('h1', { hasText: headline }).waitFor();
    }
    await page.goto(`${site.url}omraade-odense.html`);
    await live(page);
    await complete(page);
    expect(page.url()).toBe(`${site.url}omraade-odense.html`);
    await page.locator('.controls').getByRole('button', { name: 'Zoom ind' }).click();
    await page.locator('[data-search]').fill('aalborg');
    await page.locator('[data-results] [role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Hent billede …' }).click();
    await page.getByRole('dialog').locator('img').waitFor();

    for (const folder of ['', 'en/']) {
      for (const name of [
        'pejlemaerker',
        'program',
        'diagrammer',
        'kilder',
        'data',
        'journalister',
        'tilgaengelighed',
        'steder',
      ]) {
        await page.goto(`${site.url}${folder}${name}.html`);
        expect(await page.locator('article h1').isVisible(), folder + name).toBe(true);
      }
    }
    // No page of the site may ask for anything by script: its icon in a frame, under the server's policy, may.
    await page.evaluate((src) => {
      document.body.appendChild(document.createElement('iframe')).src = src;
    }, `${site.url}icon.svg`);
    const icon = () => page.frames().find((frame) => frame.url().endsWith('icon.svg'));
    await expect.poll(icon).toBeDefined();
    await icon()?.waitForLoadState();
    const table = await icon()?.evaluate(async () => (await fetch('data/klynger.csv')).text());
    expect(table).toBe(readFileSync(path.join(dist, 'data/klynger.csv'), 'utf8'));
    const calendar = await icon()?.evaluate(async () =>
      (await fetch('program-eu-temadag-2020.ics')).text(),
    );
    expect(calendar).toContain('BEGIN:VCALENDAR');
  });

  test('a page of text alone keeps the site, too', async ({ open }) => {
    const page = await open(`${site.url}en/kilder.html`, options);
    expect((await kept(page)).complete).toBe(true);
    await site.stop();
    await page.goto(`${site.url}en/klynge-made.html`);
    await page.locator('h1', { hasText: 'MADE' }).waitFor();
  });
});

describe('a new edition', () => {
  const front = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const benchmarks = readFileSync(path.join(dist, 'pejlemaerker.html'), 'utf8');
  const next = '9.9.9-20991231-0badcafe';
  const changed = front.replace('</main>', '<p id="ny">Ny udgave</p></main>');

  test.runIf(isLong)(
    'is offered in a quiet line, and taken only when its reader asks for it',
    async ({ open }) => {
      const page = await open(`${site.url}index.html`, options);
      const { version } = await kept(page);
      site.publish(next, { 'index.html': changed });
      await page.reload();
      await offer(page).waitFor();
      expect(await offer(page).getByRole('button').allInnerTexts()).toEqual([
        'Ny udgave – indlæs',
        'Ikke nu',
      ]);
      await offer(page).getByRole('button', { name: 'Ikke nu' }).click();
      expect(await offer(page).count()).toBe(0);
      // Whatever is opened meanwhile is the edition that the reader has.
      await page.goto(`${site.url}by-aarhus.html`);
      expect(await page.locator('#ny').count()).toBe(0);
      expect((await stateOf(page)).version).toBe(version);
      // The line stands in another tab, too, and in the language of its page.
      const other = await page.context().newPage();
      await other.goto(`${site.url}en/data.html`);
      await offer(other).getByRole('button', { name: 'New edition – load it' }).waitFor();

      await offer(page).getByRole('button', { name: 'Ny udgave – indlæs' }).click();
      await page.waitForSelector('#ny');
      await ready(page);
      expect(page.url()).toBe(`${site.url}by-aarhus.html`);
      expect(await stateOf(page)).toEqual({ version: next, complete: true });
      expect(await offer(page).count()).toBe(0);
      await site.stop();
      await page.goto(`${site.url}index.html`);
      expect(await page.locator('#ny').count()).toBe(1);
    },
  );

  test.runIf(isLong).for(['missing', 'half'] as const)(
    'that comes with a file %s leaves the one before it whole',
    async (how, { open }) => {
      const page = await open(`${site.url}index.html`, {
        ...options,
        expected: [...expected, /integrity|Failed to (load|fetch)|bad-precaching/i],
      });
      const { version } = await kept(page);
      site.publish(next, { 'index.html': changed, 'pejlemaerker.html': `${benchmarks} ` });
      site.put('pejlemaerker.html', how);
      const given = page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update().catch(() => undefined);
        const { installing } = registration;
        if (!installing) return registration.waiting ? 'waits' : 'none';
        return new Promise((resolve) => {
          installing.addEventListener('statechange', () => resolve(installing.state));
        });
      });
      expect(await given).toBe('redundant');
      expect(await stateOf(page)).toEqual({ version, complete: true });
      await site.stop();
      await page.goto(`${site.url}klynge-clean.html`);
      await page.locator('h1', { hasText: 'CLEAN er i seks byer' }).waitFor();
      await page.goto(`${site.url}pejlemaerker.html`);
      expect(await page.locator('article h1').isVisible()).toBe(true);
      expect(await offer(page).count()).toBe(0);
    },
  );
});

test.runIf(isLong)(
  'a copy that the browser has cleared half of says so, and serves from the network what is gone',
  async ({ open }) => {
    const page = await open(`${site.url}index.html`, options);
    expect((await kept(page)).complete).toBe(true);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const [at, request] of (await cache.keys()).entries()) {
          if (at % 2 === 0) await cache.delete(request);
        }
      }
    });
    expect((await stateOf(page)).complete).toBe(false);
    for (const file of ['index.html', 'klynge-clean.html', 'praesentation.html?slide=byer']) {
      await page.goto(site.url + file);
      await ready(page);
    }
    await page.goto(`${site.url}pejlemaerker.html`);
    expect(await page.locator('article h1').isVisible()).toBe(true);
  },
);

describe('nothing is kept', () => {
  test.runIf(isLong)(
    'for an embed, for a page in a frame, and for readers who save data',
    async ({ open }) => {
      const page = await open(`${inject('baseUrl')}embed/klynge-clean.html`, {
        ...options,
        expected: [/404/],
      });
      const registrations = () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
      await page.waitForLoadState('networkidle');
      expect(await registrations()).toBe(0);
      await page.goto(`${inject('baseUrl')}404.html`);
      await page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.src = 'index.html';
        document.body.append(frame);
      });
      const frame = page.frameLocator('iframe');
      await frame.locator('#indlejr button').first().waitFor();
      expect(await registrations()).toBe(0);
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
      await page.goto(`${inject('baseUrl')}index.html`);
      await complete(page);
      expect(await registrations()).toBe(0);
    },
  );
});

test('the site can be installed as an app, in either language', async ({ open }) => {
  const page = await open('en/index.html');
  for (const [address, name] of [
    ['index.html', 'Klyngekort: Danmarks klynger og hospitalsområder'],
    ['en/klynge-clean.html', 'Klyngekort: Denmark’s clusters and hospital areas'],
  ] as const) {
    await page.goto(new URL(address, inject('baseUrl')).href);
    const session = await page.context().newCDPSession(page);
    const { url, data, errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '{}') as {
      name: string;
      start_url: string;
      icons: { src: string }[];
    };
    expect(manifest.name).toBe(name);
    for (const file of [manifest.start_url, ...manifest.icons.map(({ src }) => src)]) {
      expect((await page.request.get(new URL(file, url).href)).status(), file).toBe(200);
    }
  }
});

describe('a presenter', () => {
  test.runIf(isLong)(
    'who has only seen the map gives the talk without a network, and is told that all is kept',
    async ({ open }) => {
      const page = await open(`${site.url}index.html`, { ...options, webgl: true });
      await kept(page);
      await site.stop();
      await page.goto(`${site.url}praesentation.html?slide=byer`);
      await ready(page);
      await page.keyboard.press('k');
      await page.getByText(/hele siden er gemt \(udgave \d/).waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator(`${wall} h1`).innerText()).toBe('Hvor er klyngerne?');
      await page.waitForSelector('html[data-map=live]', { state: 'attached' });
      await page.keyboard.press('PageDown');
      await page.locator(`${wall} h1`, { hasText: 'Tolv klynger er i København' }).waitFor();
      await page.goto(`${site.url}plakat.html`);
      expect(await page.locator('.map svg').count()).toBe(2);
    },
  );
});
