import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inLongRun, isLong } from '../extent.ts';
import { atRest, lieOf, middle, zoomed, type Lie } from './camera.ts';
import { openPage, type OpenPage } from './page.ts';
import { live } from './ready.ts';
import { boxesOf, overlaps, within } from './shown.ts';

const button = (page: Page, name: string) =>
  page.locator('.controls').getByRole('button', { name, exact: true });

/** The middle of some land on screen: a wide municipality without a city there. */
const land = (page: Page) =>
  page.locator('.still [data-municipality=ringkoebing-skjern]').evaluate((path) => {
    const { x, y, width, height } = path.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

/** The names on the map that are in sight, as one text. */
async function namesInSight(page: Page): Promise<string> {
  const [pane] = await boxesOf(page, '.pane');
  const names = await boxesOf(page, '.overlay .name');
  return pane
    ? within(names, pane)
        .map(({ what }) => what)
        .join()
    : '';
}

const namesThatMeet = async (page: Page) =>
  overlaps(await boxesOf(page, '.overlay > .marks .name, .inset .name'));

describe('the live map', () => {
  let visit: OpenPage;
  let page: Page;
  let start: Lie;
  const detailed: string[] = [];

  beforeAll(async () => {
    visit = await openPage('index.html', { webgl: true, viewport: { width: 1280, height: 720 } });
    page = visit.page;
    page.on('request', (request) => {
      if (request.url().includes('detailed')) detailed.push(request.url());
    });
    await live(page);
    start = await atRest(page);
  });
  afterAll(() => visit.close());
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    if (await button(page, 'Hele landet').isVisible()) await button(page, 'Hele landet').click();
    expect(await atRest(page)).toEqual(start);
  });

  it('starts whole, with nothing further out and nowhere to go', async () => {
    expect(await page.locator('.inset.capital').isVisible()).toBe(true);
    expect(await button(page, 'Zoom ud').getAttribute('aria-disabled')).toBe('true');
    await button(page, 'Zoom ud').click({ force: true });
    expect(await atRest(page)).toEqual(start);
    expect(await button(page, 'Flyt mod øst').count()).toBe(0);
    expect(await namesThatMeet(page)).toEqual([]);
    expect(detailed, 'finer shapes are not needed yet').toEqual([]);
  });

  it('zooms and moves by its buttons; insets leave and come back, finer shapes come once', async () => {
    const arrived = page.waitForResponse(/detailed/);
    await button(page, 'Zoom ind').click();
    const closer = await atRest(page);
    expect(zoomed(closer, start)).toBeCloseTo(2, 1);
    expect((await arrived).status()).toBe(200);
    expect(await page.locator('.inset').count()).toBe(0);
    for (const [name, side, sign] of [
      ['Flyt mod øst', 'left', -1],
      ['Flyt mod vest', 'left', 1],
      ['Flyt mod syd', 'top', -1],
      ['Flyt mod nord', 'top', 1],
    ] as const) {
      const before = await lieOf(page);
      await button(page, name).click();
      expect(((await atRest(page))[side] - before[side]) * sign, name).toBeGreaterThan(50);
    }
    await button(page, 'Zoom ud').click();
    expect(await atRest(page)).toEqual(start);
    expect(await page.locator('.inset.capital').isVisible()).toBe(true);
    expect(detailed).toHaveLength(1);
  });

  it.runIf(isLong)('shows the capital, and a selection beyond its edge', async () => {
    await button(page, 'Hovedstaden').click();
    expect(zoomed(await atRest(page), start)).toBeGreaterThan(4);
    expect(await namesInSight(page)).toMatch(/København/);
    expect(await namesThatMeet(page)).toEqual([]);
    await page.locator('.overlay a[data-city=lyngby]').click();
    await page.waitForURL('**/by-lyngby.html');
    await page.locator('.panel').evaluate((panel) => panel.scrollIntoView());
    await page.locator('figure a[data-cluster=clean]').click();
    await atRest(page);
    for (const city of [/Sønderborg/, /Aalborg/, /København/]) {
      expect(await namesInSight(page)).toMatch(city);
    }
    await button(page, 'Hovedstaden').click();
    await atRest(page);
    expect(await namesInSight(page)).not.toMatch(/Sønderborg/);
    await button(page, 'Til valget').click();
    await atRest(page);
    expect(await namesInSight(page)).toMatch(/Sønderborg/);
  });

  it.runIf(isLong)('zooms by the wheel, moves by the hand, and never leaves Denmark', async () => {
    const at = await land(page);
    await page.mouse.move(at.x, at.y);
    for (const turn of [-400, -400, -400]) await page.mouse.wheel(0, turn);
    const closer = await atRest(page);
    expect(zoomed(closer, start)).toBeGreaterThan(1.8);
    expect(await namesThatMeet(page)).toEqual([]);

    await page.mouse.down();
    await page.mouse.move(at.x + 60, at.y + 40, { steps: 5 });
    const held = await atRest(page);
    await page.mouse.up();
    // A few px pass before a press counts as a drag.
    expect(Math.abs(held.left - closer.left - 60)).toBeLessThan(10);
    expect(Math.abs(held.top - closer.top - 40)).toBeLessThan(10);
    expect(await page.locator('h1').innerText(), 'a drag is no click').toMatch(/^Tolv af/);

    for (const [x, y] of [
      [1, 1],
      [-1, -1],
    ] as const) {
      // Two times lead from edge to edge.
      for (let time = 0; time < 3; time++) {
        await page.mouse.move(400 - x * 300, 400 - y * 250);
        await page.mouse.down();
        await page.mouse.move(400 + x * 300, 400 + y * 250, { steps: 2 });
        await page.mouse.up();
      }
      const { x: across, y: down } = middle(await atRest(page));
      expect(Math.min(across, down)).toBeGreaterThan(-0.01);
      expect(Math.max(across, down)).toBeLessThan(1.01);
    }
    await page.mouse.move(at.x, at.y);
    for (let time = 0; time < 8; time++) await page.mouse.wheel(0, 600);
    expect(await atRest(page), 'all the way out').toEqual(start);
  });

  it('selects an area by its land, in either theme', async () => {
    for (const theme of ['Hospitalsområder', ...inLongRun(['Klynger'])]) {
      await page.locator('.themes a', { hasText: theme }).click();
      const { x, y } = await land(page);
      await page.mouse.click(x, y);
      await page.waitForURL('**/omraade-herning.html*');
      expect(await page.locator('h1').innerText(), theme).toMatch(/^Herning:/);
      await page.mouse.click(x, y);
      await page.waitForURL('**/index.html*');
    }
  });

  it.runIf(isLong)('flies, and jumps where less motion is asked for', async () => {
    /** How many pictures show the map on its way to the capital. */
    const onTheWay = () =>
      page.evaluate(async () => {
        const width = () => document.querySelector('.overlay')?.getBoundingClientRect().width;
        const widths: unknown[] = [width()];
        const buttons = [...document.querySelectorAll<HTMLElement>('.controls button')];
        buttons.find(({ textContent }) => textContent === 'Hovedstaden')?.click();
        // Until it has arrived, however long a busy machine takes: it is no longer where it was, and has come to rest.
        for (let same = 0; same < 20 || new Set(widths).size === 1;) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          widths.push(width());
          same = widths.at(-1) === widths.at(-2) ? same + 1 : 0;
        }
        return new Set(widths).size - 2;
      });
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    // A busy machine may not show one picture while the flight lasts: then there is another flight to look at.
    const flown = async (): Promise<number> => {
      const pictures = await onTheWay();
      await button(page, 'Hele landet').click();
      await atRest(page);
      return pictures;
    };
    await expect.poll(flown, { timeout: 60_000 }).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await onTheWay()).toBe(0);
  });
});

describe('the live map on a phone', () => {
  it.runIf(isLong)(
    'zooms by its buttons, never lets two names meet, and keeps its place in the page',
    async () => {
      const { page, close } = await openPage('by-aarhus.html', {
        webgl: true,
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      await live(page);
      const start = await atRest(page);
      for (const name of ['Hovedstaden', 'Hele landet', 'Zoom ind', 'Til valget', 'Hele landet']) {
        await button(page, name).tap();
        const lie = await atRest(page);
        expect(await namesThatMeet(page), name).toEqual([]);
        expect([lie.paneWidth, lie.paneHeight]).toEqual([start.paneWidth, start.paneHeight]);
      }
      expect(await atRest(page)).toEqual(start);
      await close();
    },
  );
});
