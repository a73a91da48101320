import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dataset } from '../unit/state/tables.ts';
import { faults } from './axe.ts';
import { test, type Open } from './page.ts';
import { ready } from './ready.ts';
import { onSlide, slideOn, unreadable } from './talkSlides.ts';

const ids = dataset.slides.map(({ id }) => id);
const idAt = (at: number) => ids[at] ?? '';
const heading = (page: Page) => page.locator('.talk h1').innerText();

async function begin(
  open: Open,
  options: Parameters<Open>[1] = {},
  address = 'praesentation.html',
) {
  const page = await open(address, { viewport: { width: 1280, height: 720 }, ...options });
  await ready(page);
  return page;
}

describe('the whole talk', () => {
  test.for([
    { width: 1920, height: 1080, webgl: true },
    { width: 1024, height: 768, webgl: false },
  ])(
    'is given with Page Down only, without a network, at $width × $height, and every slide can be read from the last row',
    async ({ width, height, webgl }, { open }) => {
      const page = await begin(open, {
        viewport: { width, height },
        webgl,
        alone: true,
        expected: [/ERR_INTERNET_DISCONNECTED/],
      });
      if (webgl) await page.waitForSelector('html[data-map=live]', { state: 'attached' });
      await page.context().setOffline(true);
      const missed: string[] = [];
      page.on('requestfailed', (request) => missed.push(request.url()));
      const found: Record<string, string[]> = {};
      for (const id of ids) {
        await onSlide(page, id);
        const wrong = await unreadable(page);
        if (wrong.length > 0) found[id] = wrong;
        await page.keyboard.press('PageDown');
      }
      expect(found).toEqual({});
      // The browser asks for the icon at each new address, and for the finer land when the map comes near.
      expect(missed.filter((url) => !/icon\.svg$|detailed/.test(url))).toEqual([]);
      // The last slide stays.
      expect(await slideOn(page)).toBe(ids.at(-1));
    },
  );

  test('is also given in English, in its words alone', async ({ open }) => {
    const page = await begin(open, {}, 'en/praesentation.html');
    const said: string[] = [];
    for (const id of ids) {
      await onSlide(page, id);
      // Sources keep their Danish titles, hospitals their names.
      for (const part of ['header', '.beside :is(h2, dt, li:not(:has(.hospital)), p)']) {
        said.push(...(await page.locator(`.talk .slide ${part}`).allInnerTexts()));
      }
      await page.keyboard.press('ArrowRight');
    }
    expect(said.join(' ')).toContain('Fourteen clusters, one field each');
    expect(said.join(' ')).not.toMatch(/\b(klynger|kommuner|indbyggere|hvad|tilsagn|byer|spor)\b/i);
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

  test('open and close every panel, which axe finds nothing wrong with', async ({ open }) => {
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
  });

  test('can be turned off for those who talk to their computer', async ({ open }) => {
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

  test('change theme and colours', async ({ open }) => {
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
      page.$eval('.talk .slide', (slide) => ({
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
    await page.locator('.talk .answer').waitFor();
    expect(await heading(page)).toBe('Thisted hører til hospitalsområde Thisted');
    expect(
      await page.locator('.talk [data-municipality=thisted][data-emphasis=selected]').count(),
    ).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.locator('.talk .answer').waitFor({ state: 'detached' });
    expect(await drawn()).toEqual(before);
    expect(page.url()).toBe(address);
  });

  test('may also be a click: on a bar, a city, an area', async ({ open }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=tilsagn');
    await page.locator('.talk a[data-cluster=clean]').click();
    expect(await heading(page)).toBe('CLEAN er i seks byer');
    await page.keyboard.press('PageDown');
    await onSlide(page, idAt(ids.indexOf('tilsagn') + 1));
    expect(await page.locator('.talk .answer').count()).toBe(0);
  });
});

describe('map and words', () => {
  test('never disagree, after 50 jumps', async ({ open }) => {
    const page = await begin(open);
    const titles = new Map<string, string>();
    // A fixed walk that comes by every slide more than once.
    for (let step = 0; step < 50; step++) {
      const at = (step * 7) % ids.length;
      await page.keyboard.type(String(at + 1));
      await page.keyboard.press('Enter');
      const seen = await page.evaluate(() => ({
        id: document.querySelector('.talk .slide')?.getAttribute('data-slide') ?? '',
        title: document.querySelector('.talk h1')?.textContent ?? '',
        theme: document.documentElement.dataset['theme'],
        chosen: [
          ...document.querySelectorAll(
            '.talk .overlay [data-emphasis=selected], .talk .still [data-emphasis=selected]',
          ),
        ].map((one) => Object.values((one as SVGElement).dataset)[0]),
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

describe('the talk goes on at the same slide', () => {
  test('when the window is loaded again', async ({ open }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=byer');
    await page.keyboard.press('PageDown');
    await onSlide(page, 'koebenhavn');
    await page.reload();
    await ready(page);
    expect(await slideOn(page)).toBe('koebenhavn');
  });

  test('when the drawing context is lost, and the live map comes back', async ({ open }) => {
    const page = await begin(
      open,
      { webgl: true, alone: true, expected: [/context/i] },
      'praesentation.html?slide=region-syddanmark',
    );
    await page.waitForSelector('html[data-map=live]', { state: 'attached' });
    await page.evaluate(() =>
      document
        .querySelector<HTMLCanvasElement>('.talk .live canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext(),
    );
    await page.waitForSelector('html[data-map=still]', { state: 'attached' });
    expect(await page.locator('.talk .still .land').first().isVisible()).toBe(true);
    expect(await slideOn(page)).toBe('region-syddanmark');
    await page.waitForSelector('html[data-map=live]', { state: 'attached' });
    await page.keyboard.press('PageDown');
    await onSlide(page, 'region-sjaelland');
  });
});

describe('the speaker’s window', () => {
  const openSpeaker = async (page: Page) => {
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await ready(speaker);
    return speaker;
  };

  test('shows this slide, the next and the notes, and drives the talk', async ({ open }) => {
    const page = await begin(open, { alone: true }, 'praesentation.html?slide=byer');
    const speaker = await openSpeaker(page);
    await speaker.getByText('Dias 3 af').waitFor();
    expect(await speaker.locator('main > .notes').innerText()).toContain('Peg på hovedstaden');
    expect(await speaker.locator('main > .next').innerText()).toContain(
      'Tolv klynger er i København',
    );
    await speaker.keyboard.press('PageDown');
    await onSlide(page, 'koebenhavn');
    await speaker.getByText('Dias 4 af').waitFor();
    await speaker.getByRole('button', { name: 'Sort' }).click();
    await page.locator('.talk .black').waitFor();
    await speaker.getByText('Skærmen er sort').waitFor();
    await speaker.keyboard.press('Escape');
    await page.locator('.talk .black').waitFor({ state: 'detached' });
  });

  test('finds the talk again when either window is loaded again, and knows how long it has lasted', async ({
    open,
  }) => {
    const page = await begin(open, { alone: true }, 'praesentation.html?slide=byer');
    const speaker = await openSpeaker(page);
    await speaker.keyboard.press('PageDown');
    await onSlide(page, 'koebenhavn');
    await speaker.getByText(/^0:0/).waitFor();
    await page.reload();
    await ready(page);
    await speaker.keyboard.press('PageDown');
    await onSlide(page, 'aarhus');
    await speaker.getByText('Dias 5 af').waitFor();
    expect(await speaker.locator('main > .next dd').first().innerText()).toMatch(/^\d+:\d\d$/);
    await speaker.reload();
    await ready(speaker);
    await speaker.getByText('Dias 5 af').waitFor();
    expect(await speaker.locator('main > .next dd').first().innerText()).toMatch(/^\d+:\d\d$/);
    await page.keyboard.press('PageDown');
    await speaker.getByText('Dias 6 af').waitFor();
  });

  test('may be closed: the talk goes on, and S opens it again', async ({ open }) => {
    const page = await begin(open, { alone: true }, 'praesentation.html?slide=byer');
    await (await openSpeaker(page)).close();
    await page.keyboard.press('PageDown');
    await onSlide(page, 'koebenhavn');
    const speaker = await openSpeaker(page);
    await speaker.getByText('Dias 4 af').waitFor();
    expect(await slideOn(page)).toBe('koebenhavn');
  });

  test('is the only window that is listened to', async ({ open }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=byer');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const message = { klyngekort: 'speaker', began: 1, command: { kind: 'last' } };
      window.postMessage(message, '*');
      frame.contentWindow?.parent.postMessage(message, '*');
    });
    await page.keyboard.press('PageDown');
    expect(await slideOn(page)).toBe('koebenhavn');
  });
});

describe('the programme', () => {
  test('follows the clock, and says when it is late', async ({ open }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=program&nu=2020-11-24T12:56');
    const now = page.locator('.talk .now');
    expect(await now.innerText()).toMatch(/Nu: Frokostpause.*Spor 2 begynder om 4 min\./);
    expect(await page.locator('.talk li.on').innerText()).toContain('Frokostpause');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    expect(await now.innerText()).toContain('Programmet er 10 min. forsinket');
    expect(await now.innerText()).toContain('Spor 2 begynder om 14 min.');
    expect(page.url()).toContain('forsinket=10');
    await page.keyboard.press('-');
    expect(await now.innerText()).toContain('5 min. forsinket');
  });
});

describe('a presenter’s own talk', () => {
  test('is made of maps that were shown, and lives in the address', async ({ open }) => {
    const page = await begin(open, {}, 'praesentation.html?slide=aarhus');
    await page.keyboard.press('a');
    const panel = page.getByRole('dialog', { name: 'Eget foredrag' });
    await panel.getByLabel('Titel').fill('Hjemme i Aarhus');
    await panel.getByLabel('Noter').fill('Smil.');
    await panel.getByRole('button', { name: 'Vis eget foredrag' }).click();
    await page.keyboard.press('Escape');
    expect(await heading(page)).toBe('Hjemme i Aarhus');
    await page.goto(page.url());
    await ready(page);
    expect(await heading(page)).toBe('Hjemme i Aarhus');
    expect(await page.locator('.talk .at').innerText()).toMatch(/^1\b/);
  });

  test('is saved to a file and opened from one; a wrong file loses nothing', async ({ open }) => {
    const page = await begin(open, { acceptDownloads: true }, 'praesentation.html?slide=aarhus');
    await page.keyboard.press('a');
    const panel = page.getByRole('dialog', { name: 'Eget foredrag' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Gem som fil' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('klyngekort-foredrag.json');
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'foredrag-')), 'foredrag.json');
    await download.saveAs(file);
    await panel.getByLabel('Åbn en fil').setInputFiles({
      name: 'andet.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"type":"FeatureCollection"}'),
    });
    await panel.getByText('Filen er ikke et foredrag fra Klyngekort.').waitFor();
    expect(await panel.locator('li').count()).toBe(1);
    await panel.getByRole('button', { name: 'Tøm' }).click();
    await panel.getByText('Foredraget er tomt.').waitFor();
    await panel.getByLabel('Åbn en fil').setInputFiles(file);
    await panel.getByText('1. Aarhus').waitFor();
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

describe('without a script', () => {
  test.for(['praesentation.html', 'en/praesentation.html'])(
    '%s is a handout with every slide, its notes and its sources',
    async (address, { open }) => {
      const page = await open(address, { javaScriptEnabled: false });
      const slides = page.locator('#uddelingsark > ol > li');
      expect(await slides.count()).toBe(ids.length);
      for (const slide of await slides.all()) {
        expect(await slide.locator('.words h2').isVisible()).toBe(true);
        expect(await slide.locator('.sources a').count()).toBeGreaterThan(0);
      }
    },
  );

  test('the poster holds both maps, every cluster and every area', async ({ open }) => {
    const page = await open('plakat.html', { javaScriptEnabled: false });
    expect(await page.locator('.map svg').count()).toBe(2);
    expect(await page.locator('.clusters tbody tr').count()).toBe(dataset.clusters.length);
    expect(await page.locator('.hospitals tbody tr:not(.region)').count()).toBe(
      dataset.areas.length,
    );
    expect(await page.locator('.clusters tfoot').innerText()).toContain('160,0');
  });
});

describe('axe finds nothing wrong', () => {
  test.for(['plakat.html', 'en/plakat.html'])('with %s', async (address, { open }) => {
    expect(await faults(await open(address))).toEqual([]);
  });

  test.for(['velkommen', 'felter', 'tilsagn', 'overalt-og-et-sted', 'tabellen', 'program'])(
    'with the slide %s',
    async (id, { open }) => {
      const page = await begin(open, {}, `praesentation.html?slide=${id}`);
      expect(await faults(page)).toEqual([]);
    },
  );
});
