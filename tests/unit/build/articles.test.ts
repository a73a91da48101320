import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../src/build/renderPage.ts';
import { frontView, read, type Article } from '../../../src/state/view.ts';
import type { Language } from '../../../src/model/dataset.ts';
import { viewOf } from '../state/anyView.ts';
import { dataset } from '../state/tables.ts';

const page = (article: Article, language: Language) =>
  renderPage(read({ ...frontView, language }, article), '');
/** A page's text, tags left out. */
const textOf = (html: string) =>
  html
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&');

describe.each(['da', 'en'] as const)('the page of the benchmarks, %s', (language) => {
  const html = page('benchmarks', language).islands.front;

  it('has all 12 with their numbers, as anchors', () => {
    for (const { number, title, text } of dataset.benchmarks) {
      expect(html).toContain(`<li value="${number}" id="pejlemaerke-${number}"`);
      expect(textOf(html)).toContain(title[language]);
      expect(textOf(html)).toContain(text[language]);
    }
  });

  it('leads to every area', () => {
    for (const { id } of dataset.areas) expect(html).toContain(`omraade-${id}.html"`);
    for (const { id } of dataset.regions)
      expect(html).toContain(`region-${id}.html?tema=hospitaler"`);
  });

  it('dates the three counts, each with its source', () => {
    expect(textOf(html)).toMatch(/2020\s*21.*2022\s*22.*2024\s*17/s);
    expect(html).not.toMatch(/ikke noteret|not been recorded/);
    expect(html).toContain('kilder.html#kilde-danske-regioner-sundhedsklynger');
    expect(html).toContain('kilder.html#kilde-dagensmedicin-sundhedsraad-2025-02');
  });
});

describe.each(['da', 'en'] as const)('the page of the programmes, %s', (language) => {
  const { islands, styles } = page('programme', language);
  const html = islands.front;

  it('has every item, speaker and theme of both days', () => {
    const text = textOf(html);
    for (const { title, items, themes } of dataset.programmes) {
      expect(text).toContain(title[language]);
      for (const item of items) {
        expect(text).toContain(item.title[language]);
        expect(text).toContain(item.speaker);
      }
      for (const { questions } of themes) {
        for (const question of questions) expect(text).toContain(question[language]);
      }
    }
  });

  it('gives every time to machines with its zone', () => {
    const times = [...html.matchAll(/datetime="([^"]*)"/g)].map(([, time]) => time ?? '');
    expect(times).toHaveLength(27 * 2 - 2);
    for (const time of times) expect(time).toMatch(/^2020-1[12]-\d\dT\d\d:\d\d\+01:00$/);
  });

  it('links to the calendar files and to Middelfart, and brings the styles of its timeline', () => {
    for (const { id } of dataset.programmes) {
      expect(html).toContain(`href="program-${id}.ics" download`);
    }
    expect(html).toContain('by-middelfart.html');
    expect(styles).toContain('#eu-temadag-2020-1305-2{grid-row');
  });

  it('says nothing of now before its script does, and holds nothing that the policy blocks', () => {
    expect(html).toMatch(/data-clock[^>]* hidden/);
    expect(html).not.toMatch(/\sstyle="|<script|undefined|NaN/);
  });
});

describe('the notes of an area', () => {
  const html = renderPage(viewOf('area', 'viborg'), '').islands.background;

  it('say who would sit at the table, and lead to the six benchmarks about areas', () => {
    expect(textOf(html)).toContain(
      'Region Midtjylland sætte sig til bords med kommunerne Silkeborg, Skive og Viborg',
    );
    const links = [...html.matchAll(/pejlemaerker\.html#(pejlemaerke-\d+)/g)].map(([, id]) => id);
    expect(links).toEqual([1, 2, 3, 4, 5, 6].map((number) => `pejlemaerke-${number}`));
  });

  it('are not those of a municipality', () => {
    const other = renderPage(viewOf('municipality', 'skive'), '').islands.background;
    expect(other).not.toContain('pejlemaerke-');
  });
});

describe.each([
  ['benchmarks', 18],
  ['programme', 5],
  ['charts', 4],
] as const)('the marks on the page of %s', (article, least) => {
  it.each(['da', 'en'] as const)(
    'open a card each, with sources and how sure it is, without a script: %s',
    (language) => {
      const html = page(article, language).islands.front;
      const marks = [...html.matchAll(/popovertarget="([^"]*)" aria-label="([^"]*)"/g)];
      expect(marks.length).toBeGreaterThanOrEqual(least);
      expect(new Set(marks.map(([, card]) => card)).size).toBe(marks.length);
      for (const [, card = '', label = ''] of marks) {
        const [, inside = ''] = html.split(`id="${card}" class="claim`);
        const [text = ''] = inside.split('class="all');
        expect(label.length, card).toBeGreaterThan(8);
        expect(text, card).toContain('popover');
        expect(text, card).toMatch(/kilder\.html#kilde-/);
        expect(text, card).not.toMatch(/undefined|NaN|\[object/);
        expect(text.split('class="certainty').length, card).toBeGreaterThan(1);
      }
    },
  );
});

describe('a card on a page of text', () => {
  it('spells out the sum that a chart’s headline rests on', () => {
    const text = textOf(page('charts', 'da').islands.front);
    expect(text).toContain('83,0 mio. kr. = 17,5 (CLEAN)');
    expect(text).toContain('Halvdelen af 160,0 mio. kr. er 80,0 mio. kr.');
  });

  it('says which times of a programme are worked out, and which of the benchmarks say what', () => {
    expect(textOf(page('programme', 'da').islands.front)).toMatch(
      /EU-temadag 2020 har \d+ punkter, pauser medregnet\.\s*Sluttiden er regnet ud for \d+/,
    );
    expect(textOf(page('benchmarks', 'da').islands.front)).toContain(
      'Det står i pejlemærke 1 og 6.',
    );
  });
});
