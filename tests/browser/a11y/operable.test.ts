import { afterAll, beforeAll, describe, expect } from 'vitest';
import { inLongRun } from '../../extent.ts';
import { faults } from '../axe.ts';
import { pageOfEachKind } from '../kinds.ts';
import { openPage, test, type OpenPage } from '../page.ts';
import { complete, frames } from '../ready.ts';
import { stateOf } from '../stateOf.ts';
import { begin, idAt, slideOn } from '../talkSlides.ts';
import { headsIn } from './heads.ts';
import { stopsBackwards, type Stop } from './tabs.ts';

const { front, ...others } = pageOfEachKind;

describe.each([front, ...inLongRun(Object.values(others))])(
  'through %s with Tab alone',
  (address) => {
    let shared: OpenPage;
    let backwards: readonly Stop[];
    beforeAll(async () => {
      shared = await openPage(address);
      await complete(shared.page);
      // Backwards what the focus reaches may lie under the head of the page, which stays in sight.
      backwards = await stopsBackwards(shared.page);
    });
    afterAll(() => shared.close());

    const names = (all: readonly Stop[]) => all.map(({ what }) => what);

    test('2.1.2 every stop is left again, and the way ends outside the page', () => {
      expect(backwards.length).toBeGreaterThan(20);
      expect(backwards.length).toBeLessThan(400);
      expect(backwards.at(-1)?.what).toBe('Gå til indholdet');
    });

    test('2.4.1 the first stop leads past the head to the content', async () => {
      const { page } = shared;
      const skip = page.getByRole('link', { name: 'Gå til indholdet' });
      await skip.focus();
      const box = await skip.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const within = await page.evaluate(() =>
        document.querySelector('main')?.contains(document.activeElement),
      );
      expect(within).toBe(true);
    });

    test('2.4.3 the stops follow each other as they stand in the page', () => {
      expect(names(backwards.filter(({ inOrder }) => !inOrder))).toEqual([]);
    });

    test('2.4.7 every stop has a frame that is to be seen', () => {
      expect(names(backwards.filter(({ framed }) => !framed))).toEqual([]);
    });

    test('2.4.11 no stop lies behind the head of the page or anything else', () => {
      expect(names(backwards.filter(({ hidden }) => hidden))).toEqual([]);
    });

    test('2.4.4 links say where they lead: those of one name under one heading lead to one place', async () => {
      const { page } = shared;
      const links = await page.$$eval('a[href]', (all) => {
        let heading = '';
        const found: [string, string][] = [];
        for (const one of document.querySelectorAll('h1, h2, h3, dt, a[href]')) {
          if (!one.matches('a')) heading = one.textContent;
          else if (all.includes(one as HTMLAnchorElement) && !one.closest('[aria-hidden=true]')) {
            const name = one.getAttribute('aria-label') ?? one.textContent;
            found.push([`${heading}: ${name.trim()}`, one.getAttribute('href') ?? '']);
          }
        }
        return found;
      });
      const places = new Map<string, Set<string>>();
      for (const [name, href] of links) places.set(name, (places.get(name) ?? new Set()).add(href));
      const many = [...places].filter(([name, hrefs]) => hrefs.size > 1 || name.endsWith(': '));
      expect(many.map(([name, hrefs]) => `${name} → ${[...hrefs].join(', ')}`)).toEqual([]);
    });

    test('2.5.3 a name holds the words that are to be seen', async () => {
      const { page } = shared;
      // A circle's number is said in words; its name is looked at below.
      expect(await faults(page, ['label-content-name-mismatch'], ['.pane'])).toEqual([]);
      const other = await page.$$eval('input[placeholder], .marks a[aria-label]', (all) =>
        all
          .map((one) => [
            one.getAttribute('placeholder') ?? one.querySelector('.name')?.textContent ?? '',
            one.getAttribute('aria-label') ?? one.getAttribute('placeholder') ?? '',
          ])
          .filter(([seen = '', name = '']) => !name.toLowerCase().includes(seen.toLowerCase())),
      );
      expect(other).toEqual([]);
    });
  },
);

test('2.1.1 the map is one tab stop; arrows reach every place, Enter selects', async ({ open }) => {
  const page = await open('index.html');
  await complete(page);
  await page.locator('.headline [data-claim]').focus();
  await page.keyboard.press('Tab');
  expect(await page.locator('.pane :focus').count()).toBe(1);
  await page.keyboard.press('Tab');
  expect(await page.locator('.pane :focus').count(), 'the next tab leaves it').toBe(0);
  await page.keyboard.press('Shift+Tab');
  const reached = await page.evaluate(() => {
    const at = () => document.activeElement as SVGAElement;
    const reached = new Map([[at().dataset['city'], at()]]);
    for (const from of reached.values()) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        from.focus();
        from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        if (!reached.has(at().dataset['city'])) reached.set(at().dataset['city'], at());
      }
    }
    return [...reached.keys()];
  });
  expect(reached).toHaveLength(28);
  await page.keyboard.press('End');
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('Enter');
  expect(await page.locator('h1').innerText()).toContain(name?.split(',')[0]);
  expect(await page.locator('.pane :focus').getAttribute('aria-current')).toBe('true');
  expect(await page.locator('.pane .place a[tabindex="0"]').count()).toBe(1);
});

describe('on the front page', () => {
  let shared: OpenPage;
  beforeAll(async () => {
    shared = await openPage('index.html');
    await complete(shared.page);
  });
  afterAll(() => shared.close());

  test('2.1.1 whatever answers to the mouse is a link, a button or a field', async () => {
    const { page } = shared;
    const dead = await page.$$eval('body *', (all) =>
      all
        .filter((one) => getComputedStyle(one).cursor === 'pointer')
        .filter((one) => !one.closest('a[href], button, summary, select, input, label'))
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(dead).toEqual([]);
    // The ground's land is the mark of its area once more, for the mouse.
    const unreachable = await page.$$eval('a[tabindex="-1"]', (all) =>
      all.filter((one) => !one.closest('.ground, .marks')).map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(unreachable).toEqual([]);
  });

  test('2.5.2 nothing happens before the button is let go, and nothing at all elsewhere', async () => {
    const { page } = shared;
    const before = await stateOf(page);
    for (const one of [
      page.locator('figure a[data-cluster=made]'),
      page.locator('.marks a[data-city=odense] .hit:visible'),
      page.locator('.themes a').nth(1),
    ]) {
      await one.hover();
      await page.mouse.down();
      await frames(page, 2);
      expect(await stateOf(page)).toEqual(before);
      await page.mouse.move(640, 790);
      await page.mouse.up();
      await frames(page, 2);
      expect(await stateOf(page)).toEqual(before);
    }
  });

  test('2.1.4 the key that goes to the search box can be turned off', async () => {
    const { page } = shared;
    const box = page.getByRole('combobox').first();
    await page.waitForSelector('[data-search][aria-keyshortcuts]');
    await page.keyboard.press('/');
    await page.keyboard.type('viborg');
    await page.getByRole('button', { name: 'Slå genvejen fra' }).click();
    await page.locator('.themes a').first().focus();
    await page.keyboard.press('/');
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(false);
  });

  test('2.3.3 nothing moves after a choice where the system asks for less motion', async () => {
    const { page } = shared;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('figure a[data-cluster=made]').click();
    await page.locator('h1', { hasText: 'MADE' }).waitFor();
    const moving = await page.evaluate(() => {
      const all = [...document.querySelectorAll('html, body *')].map((one) =>
        getComputedStyle(one),
      );
      return {
        animations: document.getAnimations().length,
        smooth: all.filter(({ scrollBehavior }) => scrollBehavior === 'smooth').length,
      };
    });
    expect(moving).toEqual({ animations: 0, smooth: 0 });
  });
});

test('2.1.4 those of the talk can be turned off for those who talk to their computer', async ({
  open,
}) => {
  const page = await begin(open);
  await page.keyboard.press('?');
  await page.getByRole('checkbox').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('b');
  expect(await slideOn(page)).toBe(idAt(0));
  expect(await page.locator('.talk .screen').count()).toBe(0);
  await page.getByRole('button', { name: 'Næste dias' }).click();
  expect(await slideOn(page)).toBe(idAt(1));
});

test('2.4.3 a box takes the focus, and gives it back when Escape closes it', async ({ open }) => {
  const page = await open('by-aarhus.html');
  await complete(page);
  for (const name of ['Indlejr …', 'Hent billede …']) {
    const button = page.getByRole('button', { name });
    await button.focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog');
    await box.waitFor();
    expect(await box.evaluate((one) => one.contains(document.activeElement)), name).toBe(true);
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    expect(await button.evaluate((one) => one === document.activeElement), name).toBe(true);
  }
});

test.for(['', 'en'])('2.4.2 every page of a language has a title of its own: /%s', (folder) => {
  const heads = headsIn(folder);
  // The whole site in one file is called what its first page is.
  heads.delete('klyngekort.html');
  const titles = [...heads.values()].map((head) => /<title>([^<]+)<\/title>/.exec(head)?.[1]);
  expect(titles.length).toBeGreaterThan(170);
  expect(titles.filter((title, at) => !title || titles.indexOf(title) !== at)).toEqual([]);
});

describe('what can be pressed', () => {
  test.for(['omraade-odense.html', ...inLongRun(['index.html', 'klynge-made.html'])])(
    '2.5.8 is at least 24 px wide and high, or stands alone: %s',
    async (address, { open }) => {
      const page = await open(address, { viewport: { width: 390, height: 844 } });
      await complete(page);
      const small = await page.$$eval(
        'main :is(a, button, summary, select), header :is(a, select)',
        (all) => {
          const targets = all
            .filter((one) => one.checkVisibility() && !one.closest('.ground, table, .skip'))
            // Links in running text are excepted.
            .filter((one) => !one.closest('.source, #baggrund'))
            .map((one) => {
              const hit = one.querySelector('.hit') ?? one;
              const { x, y, width, height } = hit.getBoundingClientRect();
              const what = one.getAttribute('aria-label') ?? one.textContent;
              return { what: what.trim(), x: x + width / 2, y: y + height / 2, width, height };
            })
            .filter(({ width }) => width > 1);
          /** A small target passes if a circle of 24 px around its middle meets no other. */
          const stands = (one: (typeof targets)[number]) =>
            targets.every(
              (other) =>
                other === one ||
                Math.max(
                  Math.abs(other.x - one.x) - other.width / 2,
                  Math.abs(other.y - one.y) - other.height / 2,
                ) >= 12,
            );
          return targets
            .filter((one) => Math.min(one.width, one.height) < 23.5 && !stands(one))
            .map(({ what, width, height }) => `${what} ${width.toFixed()} × ${height.toFixed()}`);
        },
      );
      expect(small).toEqual([]);
    },
  );
});
