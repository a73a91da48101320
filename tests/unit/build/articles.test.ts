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
