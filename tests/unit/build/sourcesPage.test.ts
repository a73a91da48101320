import { describe, expect, it } from 'vitest';
import { pageViews, renderPage } from '../../../src/build/renderPage.ts';
import { pageFile } from '../../../src/state/address.ts';
import { frontView, read } from '../../../src/state/view.ts';
import { index } from '../state/tables.ts';

const { sources, contradictions } = index.dataset;

describe.each(['da', 'en'] as const)('the page of sources (%s)', (language) => {
  const page = renderPage(read({ ...frontView, language }, 'sources'), '');
  const html = page.islands.front;
  const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
  const hrefs = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href ?? '');

  it('has a place for every source, with its address, and for every disagreement', () => {
    for (const { id, url } of sources) {
      expect(ids).toContain(`kilde-${id}`);
      if (url) expect(hrefs).toContain(url.replaceAll('&', '&amp;'));
    }
    for (const { id } of contradictions) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links only to places and pages that there are', () => {
    const root = language === 'en' ? '../' : '';
    const files = pageViews().map((view) => root + pageFile(view));
    const lost = hrefs.filter(
      (href) => !/^https?:/.test(href) && ![...ids.map((id) => `#${id}`), ...files].includes(href),
    );
    expect(lost).toEqual([]);
  });

  it('tells how sure the headquarters are, and computes our own numbers', () => {
    const groups = {
      da: ['Bekræftet: 9', 'Stemmer overens: 2', 'Udledt: 3'],
      en: ['Confirmed: 9', 'Consistent: 2', 'Inferred: 3'],
    };
    for (const group of groups[language]) expect(text).toContain(group);
    expect(text).toMatch(/68 (rækker: 65 i dag og 3 planlagte|rows: 65 today and 3 planned)/);
    expect(text).toMatch(/(har|has) 20 (par af klynge og by|pairs of cluster and city)/);
  });

  it('has no hole, no inline style and no script', () => {
    expect(text).not.toMatch(/undefined|NaN|\[object|[{}]/);
    expect(html).not.toMatch(/\sstyle="|<script/);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });
});
