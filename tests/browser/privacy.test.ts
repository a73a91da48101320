import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { keptFiles } from '../../src/build/serviceWorker.ts';
import { isLong } from '../extent.ts';
import { atRest } from './camera.ts';
import { pagesOfEachKind } from './kinds.ts';
import { test } from './page.ts';
import { complete, live } from './ready.ts';

/** Everything that the site could have left in the reader's browser, but for its copy of itself. */
const leftBehind = async (page: Page) => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }))),
});
const nothing = { cookies: [], local: [], session: [], databases: [] };

/** The copy of the site for use without a network: the names of what is kept, relative to the site, and who keeps it. */
const copyOf = (page: Page) =>
  page.evaluate(async () => {
    const { scope, active } = await navigator.serviceWorker.ready;
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return {
      caches: names.length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      worker: active?.scriptURL.slice(scope.length),
      files: requests.flat().map(({ url }) => {
        const { href, searchParams } = new URL(url);
        const file = href.startsWith(scope) ? href.slice(scope.length).split('?')[0] : href;
        return { file, asked: [...searchParams.keys()] };
      }),
    };
  });

describe('a whole visit', () => {
  test.runIf(isLong)(
    'asks no other host for anything, and leaves nothing behind but the site itself',
    async ({ open }) => {
      // Requests to other hosts, errors and warnings fail the test when the page is closed.
      const page = await open('index.html', { webgl: true, serviceWorkers: 'allow' });
      const hosts = new Set<string>();
      page.context().on('request', (request) => hosts.add(new URL(request.url()).host));
      await live(page);
      await complete(page);
      await page.locator('.overlay > .marks a[data-city=aarhus]').click();
      await page.locator('.controls').getByRole('button', { name: 'Zoom ind' }).click();
      await atRest(page);
      await page.locator('.themes a', { hasText: 'Hospitalsområder' }).click();
      await page.locator('.palette select').selectOption({ label: 'Projektor' });
      await page.locator('figure summary').click();
      await page.locator('.language').click();
      await live(page);
      expect(page.url()).toContain('/en/by-aarhus.html?tema=hospitaler&palet=projektor');
      expect(await page.locator('h1').innerText()).toBe('Eight clusters are in Aarhus');
      await page.locator('.panel .clear').click();
      await page.goBack();
      expect(await leftBehind(page)).toEqual(nothing);
      // Of the site's own files the same ones for everybody: none says what this reader looked at.
      const { files, ...keeper } = await copyOf(page);
      expect(keeper).toEqual({ caches: 1, workers: 1, worker: 'sw.js' });
      const dist = path.resolve(import.meta.dirname, '../../dist');
      expect(files.map(({ file }) => file).toSorted()).toEqual(
        keptFiles(dist).map(({ url }) => url),
      );
      expect(new Set(files.flatMap(({ asked }) => asked))).toEqual(new Set(['__WB_REVISION__']));
      expect([...hosts].filter(Boolean)).toEqual([new URL(inject('baseUrl')).host]);
    },
  );

  test('of an embed, the talk, the poster and a page of text leaves nothing behind, either', async ({
    open,
  }) => {
    const page = await open('404.html', { alone: true, expected: [/404/] });
    for (const file of [
      'embed/klynge-clean.html',
      'praesentation.html?slide=byer',
      'plakat.html',
      'licenser.html',
    ]) {
      await page.goto(inject('baseUrl') + file);
      await page.keyboard.press('PageDown');
      expect(await leftBehind(page), file).toEqual(nothing);
    }
  });

  test('works where storage is forbidden', async ({ open }) => {
    const page = await open('404.html', { alone: true, expected: [/404/] });
    await page.addInitScript(() => {
      for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, store, {
          get: () => {
            throw new DOMException('Storage is forbidden.', 'SecurityError');
          },
        });
      }
    });
    await page.goto(new URL('index.html', page.url()).href);
    // The headline of what is selected comes with the idle page's parts.
    await complete(page);
    await page.locator('figure a[data-cluster=clean]').click();
    expect(await page.locator('h1').innerText()).toBe('CLEAN er i seks byer');
  });
});

describe('under the policy that is published', () => {
  test('every kind of page works without an error or a warning', async ({ open }) => {
    const headers = readFileSync(path.resolve(import.meta.dirname, '../../dist/_headers'), 'utf8');
    const policy = /Content-Security-Policy: (.+)/.exec(headers)?.[1];
    // The live map is the same on all of them: but for the long run, the visit above has it.
    const page = await open('404.html', { webgl: isLong, expected: [/404/] });
    const addresses = isLong ? pagesOfEachKind : ['by-koebenhavn.html', 'en/omraade-viborg.html'];
    for (const address of addresses) {
      const response = await page.goto(inject('baseUrl') + address);
      expect(response?.headers()['content-security-policy'], address).toBe(policy);
      expect(response?.headers()['x-content-type-options']).toBe('nosniff');
      await complete(page);
      if (isLong) await live(page);
      expect(await page.locator('h1').isVisible()).toBe(true);
    }
  });

  test('an inline script or style of somebody else’s does not run', async ({ open }) => {
    const page = await open('index.html', { expected: [/Content Security Policy|Trusted/] });
    const blocked = await page.evaluate(async () => {
      const found: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        found.push(event.effectiveDirective);
      });
      // Text becomes no script and no markup; and what a policy of the site's vouches for runs no sooner.
      const { trustedTypes } = window as unknown as {
        trustedTypes: {
          createPolicy(name: string, rules: object): { createScript(text: string): string };
        };
      };
      const script = document.createElement('script');
      const refused: string[] = [];
      for (const attempt of [
        () => (script.textContent = 'window.name = "ran"'),
        () => (document.body.innerHTML = '<img src=x onerror=\'window.name = "ran"\'>'),
        () => trustedTypes.createPolicy('another', { createHTML: (html: string) => html }),
      ]) {
        try {
          attempt();
        } catch (reason) {
          refused.push((reason as Error).name);
        }
      }
      const policy = trustedTypes.createPolicy('klyngekort-html', {
        createScript: (text: string) => text,
      });
      script.textContent = policy.createScript('window.name = "ran"');
      const style = document.createElement('style');
      style.textContent = 'body{color:red}';
      document.head.append(script, style);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { found: [...new Set(found)].toSorted(), refused, ran: window.name };
    });
    expect(blocked).toEqual({
      found: ['require-trusted-types-for', 'script-src-elem', 'style-src-elem', 'trusted-types'],
      refused: ['TypeError', 'TypeError', 'TypeError'],
      ran: '',
    });
  });
});
