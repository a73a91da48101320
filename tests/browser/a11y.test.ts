import { describe, expect } from 'vitest';
import { colours, faults } from './axe.ts';
import { pagesOfEachKind } from './kinds.ts';
import { test } from './page.ts';
import { complete, live } from './ready.ts';

describe('axe finds nothing on a page of each kind', () => {
  test.for(pagesOfEachKind)('%s', async (address, { open }) => {
    const page = await open(address);
    await complete(page);
    expect(await faults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, colours), 'dark').toEqual([]);
  });
});

describe('axe finds nothing', () => {
  test('in the projector’s colours, nor on the live map zoomed in, nor with the table open', async ({
    open,
  }) => {
    const page = await open('index.html?palet=projektor', { webgl: true });
    await live(page);
    await complete(page);
    await page.locator('.controls').getByRole('button', { name: 'Zoom ind' }).click();
    await page.waitForSelector('.inset', { state: 'detached' });
    await page.locator('figure summary').click();
    expect(await faults(page)).toEqual([]);
  });

  test('on the hospital areas in light and dark, nor where no page is found', async ({ open }) => {
    const page = await open('index.html?tema=hospitaler', { expected: [/404/] });
    await complete(page);
    expect(await faults(page, colours)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, colours)).toEqual([]);
    await page.goto(new URL('404.html', page.url()).href);
    expect(await faults(page)).toEqual([]);
  });
});

describe('the map by keyboard', () => {
  test('is one tab stop; arrows reach every place, Enter selects', async ({ open }) => {
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

  test('tells a screen reader each place’s name, what it is, and its numbers', async ({ open }) => {
    const page = await open('index.html');
    await complete(page);
    const map = page.getByRole('group', { name: 'Kort over Danmark' });
    const link = (name: string) => map.getByRole('link', { name, exact: true });
    for (const name of [
      'Aarhus, by, otte klynger, to hovedkvarterer',
      'København, by, tolv klynger, fem hovedkvarterer',
      'Fredericia, by, ingen klynger, én planlagt',
    ]) {
      expect(await link(name).count(), name).toBe(1);
    }
    expect(await map.getByRole('link').count()).toBe(28);
    await page.locator('.themes a', { hasText: 'Hospitalsområder' }).click();
    const viborg =
      'Viborg, hospitalsområde omkring Regionshospitalet Viborg: tre kommuner, 237.082 indbyggere, fire klynger';
    expect(await link(viborg).count()).toBe(1);
    expect(await map.locator('a[data-area][data-front]:visible').count()).toBe(21);
  });
});

describe('a screen reader hears', () => {
  test('what a change did, in one sentence, and nothing on arrival', async ({ open }) => {
    const page = await open('index.html');
    await complete(page);
    const announced = () => page.locator('[data-announce][aria-live=polite]').innerText();
    expect(await announced()).toBe('');
    await page.locator('figure a[data-cluster=clean]').click();
    expect(await announced()).toBe('Valgt: CLEAN, klynge. CLEAN er i seks byer.');
    await page.locator('figure a[data-cluster=clean]').click();
    expect(await announced()).toMatch(/^Intet er valgt\. Tolv af de fjorten/);
    await page.locator('.themes a', { hasText: 'Hospitalsområder' }).click();
    expect(await announced()).toMatch(/^Tema: Hospitalsområder\. .* af de 21 områder\.$/);
    await page.goBack();
    await page.waitForFunction(() =>
      /^Tema: Klynger\./.test(document.querySelector('[data-announce]')?.textContent ?? ''),
    );
  });
});

describe('what can be touched', () => {
  test.for(['index.html', 'klynge-made.html', 'omraade-odense.html'])(
    'is at least 24 px wide and high, or stands alone: %s',
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
