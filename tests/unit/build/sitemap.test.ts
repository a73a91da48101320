import { describe, expect, it } from 'vitest';
import { sitemap } from '../../../src/build/sitemap.ts';
import { frontView } from '../../../src/state/view.ts';
import { everySelection, viewOf } from '../state/anyView.ts';

describe('the sitemap', () => {
  const views = [
    frontView,
    ...everySelection.map(({ kind, id }) => viewOf(kind, id, { language: 'en' })),
  ];
  const xml = sitemap('https://kort.example/klynger/', views);

  it('has the absolute address of each page, once', () => {
    const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    expect(addresses).toHaveLength(167);
    expect(new Set(addresses).size).toBe(167);
    expect(addresses[0]).toBe('https://kort.example/klynger/index.html');
    expect(addresses).toContain('https://kort.example/klynger/en/kommune-thisted.html');
  });

  it('is XML of the sitemap protocol', () => {
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org/,
    );
    expect(xml.trimEnd()).toMatch(/<\/urlset>$/);
  });
});
