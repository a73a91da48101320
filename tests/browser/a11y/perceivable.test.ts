import { afterAll, beforeAll, describe, expect } from 'vitest';
import { contrast } from '../../unit/look/contrast.ts';
import { inLongRun } from '../../extent.ts';
import { colours, faults } from '../axe.ts';
import { cut, fits } from '../fits.ts';
import { pageOfEachKind, pagesOfEachKind } from '../kinds.ts';
import { openPage, test, type OpenPage } from '../page.ts';
import { complete, follow, frames } from '../ready.ts';
import { boxesOf, overlaps } from '../shown.ts';
import { shareToldApart } from './borders.ts';
import { faintFields, faintNames } from './looks.ts';

const { front, ...others } = pageOfEachKind;

describe.each([front, ...inLongRun(Object.values(others))])('on %s', (address) => {
  let shared: OpenPage;
  beforeAll(async () => {
    shared = await openPage(address);
    await complete(shared.page);
  });
  afterAll(() => shared.close());

  test('1.3.1 headings, landmarks, lists and tables tell a screen reader how the page is built', async () => {
    const { page } = shared;
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map((one) => Number(one.localName.slice(1))));
    expect(levels[0], 'the first heading').toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) {
      expect(level - (levels[at - 1] ?? level), `heading ${at}`).toBeLessThanOrEqual(1);
    }
    for (const role of ['banner', 'main', 'search', 'contentinfo'] as const) {
      expect(await page.getByRole(role).count(), role).toBe(1);
    }
    const named = await page
      .getByRole('navigation')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(new Set(named).size, 'navigations, each by its name').toBe(named.length);
    expect(named).not.toContain(null);
    await page.locator('figure summary').first().click();
    const table = page.getByRole('figure').getByRole('table').first();
    expect(await table.getByRole('columnheader').count()).toBeGreaterThanOrEqual(4);
    expect(await table.getByRole('rowheader').count()).toBeGreaterThan(1);
    await page.locator('figure summary').first().click();
    const bars = page.getByRole('figure').getByRole('list').first();
    expect(await bars.getByRole('listitem').count()).toBeGreaterThan(1);
  });

  test('1.3.2 parts are read out in the order in which they stand on a phone', async () => {
    const { page } = shared;
    await page.setViewportSize({ width: 390, height: 844 });
    await frames(page, 2);
    const tops = await boxesOf(
      page,
      '.headline h1, .headline p, .pane, .legend, .panel > *, figure h2, figure li > a, #baggrund h2, footer nav',
    );
    const wrong = tops.filter(({ y }, at) => y < (tops[at - 1]?.y ?? y) - 1);
    expect(wrong.map(({ what }) => what)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('1.4.4 at 200 % nothing is cut off or lies over anything else', async () => {
    await fits(shared.page, [640, 360]);
  });

  test('1.4.10 at 400 % nothing scrolls sideways, and nothing is cut off', async () => {
    await fits(shared.page, [320, 256]);
    await shared.page.setViewportSize({ width: 1280, height: 800 });
  });

  test('1.4.13 pointing at something, or focusing it, lays nothing new over the page', async () => {
    const { page } = shared;
    // The ground of the map is no content: there the outline of what a click would select may be drawn.
    const shown = () =>
      page.evaluate(() => [
        document.body.innerText,
        document.querySelectorAll('body :not(svg.ground[aria-hidden] *)').length,
      ]);
    const before = await shown();
    for (const one of [
      page.locator('figure li > a').first(),
      page.locator('.marks a[data-front]').first(),
      page.locator('.headline [data-claim]'),
      page.locator('.themes a').first(),
    ]) {
      await one.hover();
      await frames(page, 2);
      expect(await shown()).toEqual(before);
      await one.focus();
      await frames(page, 2);
      expect(await shown()).toEqual(before);
    }
    await page.mouse.move(0, 0);
  });

  test('1.4.11 fields, and the frame of the focus, stand out from the page', async () => {
    const { page } = shared;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faintFields(page), colorScheme).toEqual([]);
      await page.getByRole('combobox').first().focus();
      const [frame = '', ground = ''] = await page.evaluate(() => [
        getComputedStyle(document.activeElement ?? document.body).outlineColor,
        getComputedStyle(document.documentElement).backgroundColor,
      ]);
      const hex = (colour: string) =>
        `#${(colour.match(/\d+/g) ?? []).map((one) => Number(one).toString(16).padStart(2, '0')).join('')}`;
      expect(contrast(hex(frame), hex(ground)), colorScheme).toBeGreaterThanOrEqual(3);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('1.4.12 wider spacing of lines, letters, words and paragraphs cuts nothing off', async () => {
    const { page } = shared;
    await page.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
          'p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets.push(spacing);
    });
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await frames(page, 3);
      expect(await cut(page), `${width} px`).toEqual([]);
      // On a wide screen the headline lies on the map, and may then lie over names: the statement says so.
      const parts =
        width < 1080
          ? '.headline h1, .headline p, .inset, .legend > li:not(.sizes), figure li .name, .amount'
          : '.panel p, figure h2, figure li .name, .amount';
      expect(overlaps(await boxesOf(page, parts)), `${width} px`).toEqual([]);
    }
  });
});

test('1.1.1 every mark on the map says its place, what it is, and its numbers', async ({
  open,
}) => {
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
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const nameless = nodes.filter(
    ({ ignored, role, name, childIds }) =>
      // What holds other things is a group, not a picture.
      !ignored &&
      !childIds?.length &&
      /^(image|img|SvgRoot|Canvas)$/.test(String(role?.value)) &&
      !name?.value,
  );
  expect(nameless, 'pictures without a name').toEqual([]);
  await page.locator('.themes a', { hasText: 'Hospitalsområder' }).click();
  const viborg =
    'Viborg, hospitalsområde omkring Regionshospitalet Viborg: tre kommuner, 237.082 indbyggere, fire klynger';
  expect(await link(viborg).count()).toBe(1);
  expect(await map.locator('a[data-area][data-front]:visible').count()).toBe(21);
});

test('1.4.1 links are underlined; emerging, selected and compared have a shape besides colour', async ({
  open,
}) => {
  const page = await open('klynge-clean.html?sammenlign=klynge-made');
  await complete(page);
  const dashes = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((line) => getComputedStyle(line).strokeDasharray);
  await page.locator('.tones').waitFor();
  expect(await dashes('.lines path.selected')).toBe('none');
  expect(await dashes('.lines path.compared:not(.planned)')).not.toBe('none');
  expect(await dashes('.tones .compared circle')).not.toBe('none');

  await follow(page, 'omraade-viborg.html?sammenlign=omraade-herning');
  await page.locator('.outline.compared').first().waitFor();
  expect(await dashes('.outline.selected .edge')).toBe('none');
  expect(await dashes('.outline.compared .edge')).not.toBe('none');

  await follow(page, 'by-aarhus.html');
  const ring = (level: string) =>
    page
      .locator(`.marks > .count a[data-emphasis=${level}] .hit:visible`)
      .first()
      .evaluate((hit) => getComputedStyle(hit).stroke);
  await page.locator('.marks > .count a[aria-current]').waitFor();
  expect(await ring('selected')).not.toBe('none');
  expect(await ring('context')).toBe('none');

  const plain = await page.$$eval('main p a, main dd a, .source a, footer p a', (links) =>
    links
      .filter((link) => link.checkVisibility() && !link.matches('[data-claim], :has(svg)'))
      .filter((link) => getComputedStyle(link).textDecorationLine !== 'underline')
      .map((link) => link.textContent),
  );
  expect(plain).toEqual([]);
  const fills = await page.$$eval('figure li > a', (rows) =>
    rows.map((row) => {
      const rect = row.querySelector('rect');
      return [row.matches('.emerging'), rect ? getComputedStyle(rect).fill : ''] as const;
    }),
  );
  for (const [emerging, fill] of fills) expect(fill.startsWith('url('), fill).toBe(emerging);
  expect(fills.some(([emerging]) => emerging)).toBe(true);
});

describe('1.4.3 text is legible', () => {
  test.for([
    'index.html?tema=hospitaler',
    ...inLongRun(pagesOfEachKind.flatMap((one) => [one, `${one}?palet=projektor`])),
  ])('1.4.3 in light and in dark, names on the map too: %s', async (address, { open }) => {
    const page = await open(address);
    await complete(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page, colours), colorScheme).toEqual([]);
      expect(await faintNames(page), colorScheme).toEqual([]);
    }
  });
});

test.for(
  inLongRun(
    (['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const).flatMap((type) =>
      ['lys', 'moerk', 'projektor'].map((palette) => [type, palette] as const),
    ),
  ),
)(
  '1.4.11 areas that touch are told apart with %s, in the palette %s',
  async ([type, palette], { open }) => {
    const page = await open(`index.html?tema=hospitaler&palet=${palette}`, {
      deviceScaleFactor: 3,
    });
    await complete(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedVisionDeficiency', { type });
    expect(await shareToldApart(page)).toBeGreaterThan(0.95);
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
  },
);
