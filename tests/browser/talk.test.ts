import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { dataset } from '../unit/state/tables.ts';
import { faults } from './axe.ts';
import { test } from './page.ts';
import { begin, heading, idAt, ids, onSlide, slideOn, wall } from './talkSlides.ts';

/** A finger that goes from one point to another. */
async function sweep(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const finger = await page.context().newCDPSession(page);
  const steps = 8;
  for (let step = 0; step <= steps; step += 1) {
    const [x = 0, y = 0] = from.map(
      (start, axis) => start + ((to[axis] ?? 0) - start) * (step / steps),
    );
    const type = step === 0 ? 'touchStart' : 'touchMove';
    await finger.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  }
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await finger.detach();
}

describe('a finger', () => {
  test('goes on and back when it is swept across, and nowhere when it is moved down', async ({
    open,
  }) => {
    const page = await begin(open, { hasTouch: true });
    await sweep(page, [900, 300], [500, 320]);
    await onSlide(page, idAt(1));
    await sweep(page, [900, 300], [500, 320]);
    await onSlide(page, idAt(2));
    await sweep(page, [600, 200], [640, 600]);
    await sweep(page, [300, 300], [700, 310]);
    await onSlide(page, idAt(1));
    expect(page.url()).toContain(`slide=${idAt(1)}`);
  });
});

describe('keys', () => {
  test('lead anywhere: Home, End, digits and Enter, back and forth', async ({ open }) => {
    const page = await begin(open);
    await page.keyboard.press('End');
    await onSlide(page, ids.at(-1) ?? '');
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await onSlide(page, idAt(1));
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await onSlide(page, idAt(11));
    expect(page.url()).toContain(`slide=${idAt(11)}`);
    await page.keyboard.press('PageUp');
    await onSlide(page, idAt(10));
  });

  test('make the screen black or white and bring the slide back', async ({ open }) => {
    const page = await begin(open);
    for (const [key, screen] of [
      ['b', '.black'],
      ['.', '.black'],
      ['w', '.white'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await page.locator(`.talk ${screen}`).isVisible()).toBe(true);
      await page.keyboard.press(key);
      expect(await page.locator('.talk .screen').count()).toBe(0);
    }
    expect(await slideOn(page)).toBe(idAt(0));
  });

  test.runIf(isLong)(
    'open and close every panel, which axe finds nothing wrong with',
    async ({ open }) => {
      const page = await begin(open);
      for (const [key, title] of [
        ['o', 'Alle dias'],
        ['?', 'Taster'],
        ['k', 'Er alt klar?'],
        ['e', 'Eget foredrag'],
      ] as const) {
        await page.keyboard.press(key);
        const panel = page.getByRole('dialog', { name: title });
        await panel.waitFor();
        expect(await faults(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await panel.waitFor({ state: 'detached' });
      }
      expect(await slideOn(page)).toBe(idAt(0));
    },
  );

  test.runIf(isLong)('change theme and colours', async ({ open }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=byer');
    await page.keyboard.press('t');
    expect(await page.getAttribute('html', 'data-theme')).toBe('hospitals');
    await page.keyboard.press('Escape');
    expect(await page.getAttribute('html', 'data-theme')).toBe('clusters');
    expect(await page.getAttribute('html', 'data-palette')).toBe('projector');
    await page.keyboard.press('p');
    expect(await page.getAttribute('html', 'data-palette')).toBe('light');
  });
});

describe('a question from the floor', () => {
  test('is answered by the map, and Escape returns to the slide as it was', async ({ open }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=aarhus');
    const drawn = () =>
      page.$eval(wall, (slide) => ({
        words: slide.textContent,
        marks: [...slide.querySelectorAll<SVGElement>('[data-emphasis]')].map((mark) => ({
          ...mark.dataset,
        })),
        names: [...slide.querySelectorAll('.name')].map((name) => [
          name.textContent,
          name.getAttribute('x'),
          name.getAttribute('y'),
        ]),
      }));
    const before = await drawn();
    const address = page.url();
    await page.keyboard.press('/');
    await page.locator('[data-search]:focus').waitFor();
    await page.keyboard.type('Thisted');
    await page.locator('[data-results] [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator(`${wall} .answer`).waitFor();
    expect(await heading(page)).toBe('Thisted hører til hospitalsområde Thisted');
    expect(
      await page.locator('.talk [data-municipality=thisted][data-emphasis=selected]').count(),
    ).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.locator(`${wall} .answer`).waitFor({ state: 'detached' });
    expect(await drawn()).toEqual(before);
    expect(page.url()).toBe(address);
  });

  test.runIf(isLong)('may also be a click: on a bar, a city, an area', async ({ open }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=tilsagn');
    await page.locator('.talk a[data-cluster=clean]').click();
    expect(await heading(page)).toBe('CLEAN er i seks byer');
    await page.keyboard.press('PageDown');
    await onSlide(page, idAt(ids.indexOf('tilsagn') + 1));
    expect(await page.locator(`${wall} .answer`).count()).toBe(0);
  });
});

describe('the next slide', () => {
  test('waits behind this one: drawn already, but neither seen, told nor reached', async ({
    open,
  }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=spirende');
    const waiting = page.locator('.talk .slide.waits[data-slide=overalt-og-et-sted]');
    await waiting.waitFor({ state: 'attached' });
    expect(await waiting.locator('.where .pane').count()).toBe(2);
    expect(await waiting.locator('h1').isVisible()).toBe(false);
    expect(await page.getByRole('article').count()).toBe(1);
    const onTop = await page.evaluate(() =>
      document
        .elementsFromPoint(innerWidth / 2, innerHeight / 2)
        .find((element) => element.closest('.slide'))
        ?.closest('.slide')
        ?.getAttribute('data-slide'),
    );
    expect(onTop).toBe('spirende');
    const reached = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(
          () => document.activeElement?.closest('.slide')?.getAttribute('data-slide') ?? '',
        ),
      );
    }
    expect([...reached].filter(Boolean)).toEqual(['spirende']);
    await waiting.evaluate((slide) => slide.setAttribute('data-same', ''));
    await page.keyboard.press('PageDown');
    await page.waitForSelector(`${wall}[data-same]`);
  });
});

describe('map and words', () => {
  test.runIf(isLong)('never disagree, after 50 jumps', async ({ open }) => {
    const page = await begin(open);
    const titles = new Map<string, string>();
    // A fixed walk that comes by every slide more than once.
    for (let step = 0; step < 50; step++) {
      const at = (step * 7) % ids.length;
      await page.keyboard.type(String(at + 1));
      await page.keyboard.press('Enter');
      const seen = await page.$eval(wall, (slide) => ({
        id: slide.getAttribute('data-slide') ?? '',
        title: slide.querySelector('h1')?.textContent ?? '',
        theme: document.documentElement.dataset['theme'],
        chosen: [
          ...slide.querySelectorAll<SVGElement>(':is(.overlay, .still) [data-emphasis=selected]'),
        ].map((one) => Object.values(one.dataset)[0]),
      }));
      const { view } = dataset.slides[at] ?? {};
      expect(seen.id).toBe(idAt(at));
      expect(seen.theme).toBe(view?.theme);
      expect(titles.get(seen.id) ?? seen.title).toBe(seen.title);
      titles.set(seen.id, seen.title);
      const { selection, compared } = view ?? {};
      if (selection && compared === null && selection.kind !== 'cluster') {
        expect(seen.chosen).toContain(selection.id);
      } else if (!selection) expect(seen.chosen).toEqual([]);
    }
    expect(titles.size).toBe(ids.length);
  });
});

describe('the programme', () => {
  test('follows the clock, and says when it is late', async ({ open }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=program&nu=2020-11-24T12:56');
    const now = page.locator(`${wall} .now`);
    expect(await now.innerText()).toMatch(/Nu: Frokostpause.*Spor 2 begynder om 4 min\./);
    expect(await page.locator(`${wall} li.on`).innerText()).toContain('Frokostpause');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    expect(await now.innerText()).toContain('Programmet er 10 min. forsinket');
    expect(await now.innerText()).toContain('Spor 2 begynder om 14 min.');
    expect(page.url()).toContain('forsinket=10');
    await page.keyboard.press('-');
    expect(await now.innerText()).toContain('5 min. forsinket');
  });
});

describe('before the talk', () => {
  test('the check says what is ready and which keys the clicker sends', async ({ open }) => {
    const page = await begin(open);
    await page.keyboard.press('k');
    const panel = page.getByRole('dialog', { name: 'Er alt klar?' });
    await panel.getByText('1280 × 720, 16:9').waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('k');
    await panel.getByText(/knapper set: .*PageDown/).waitFor();
    expect(await panel.innerText()).toContain('ikke åbent (tryk S)');
  });
});

describe('axe finds nothing wrong', () => {
  test.for([
    'velkommen',
    ...inLongRun(['felter', 'tilsagn', 'overalt-og-et-sted', 'tabellen', 'program']),
  ])('with the slide %s', async (id, { open }) => {
    const page = await begin(open, {}, `praesentation.html?slide=${id}`);
    expect(await faults(page)).toEqual([]);
  });
});
