import { describe, expect, it } from 'vitest';
import { cards, oembeds } from '../../../src/build/renderFiles.ts';
import {
  pageViews,
  renderNotFound,
  renderPage,
  siteDownloads,
} from '../../../src/build/renderPage.ts';
import { cardFile, cardOf } from '../../../src/pictures/cards.ts';
import { pageFile } from '../../../src/state/address.ts';
import { frontView, read, type View } from '../../../src/state/view.ts';
import { index } from '../state/tables.ts';
import { viewOf } from '../state/anyView.ts';

const views: [string, View][] = [
  ['the front page', frontView],
  ['a cluster', viewOf('cluster', 'made')],
  ['a city', viewOf('city', 'fredericia')],
  ['an area', viewOf('area', 'viborg')],
  ['a region', viewOf('region', 'sjaelland')],
  ['a municipality', viewOf('municipality', 'thisted')],
  ['the English front page', { ...frontView, language: 'en' }],
  ['an English city', viewOf('city', 'koebenhavn', { language: 'en' })],
];

/** The values of an attribute in HTML. */
const values = (html: string, attribute: string): Set<string> =>
  new Set(
    [...html.matchAll(new RegExp(`\\b${attribute}="([^"]*)"`, 'g'))].map(
      ([, value]) => value ?? '',
    ),
  );

describe('the site', () => {
  it('has a page for the front, each of the 166 things and eight of text, in both languages', () => {
    const files = pageViews().map(pageFile);
    expect(files).toHaveLength(2 * 176);
    expect(new Set(files).size).toBe(2 * 176);
    expect(files).toContain('kommune-thisted.html');
    expect(files).toContain('en/klynge-clean.html');
  });

  it('has a page that says in both languages that an address leads nowhere', () => {
    const { title, body } = renderNotFound();
    expect(title).not.toBe('');
    expect(values(body, 'lang')).toEqual(new Set(['da', 'en']));
  });
});

describe.each(views)('the page of %s, before any script', (_, view) => {
  const page = renderPage(view, '');
  const html = Object.values(page.islands).join('\n');

  it('has every city, area, municipality, region and cluster', () => {
    for (const kind of ['city', 'area', 'municipality', 'region', 'cluster'] as const) {
      const found = values(html, `data-${kind}`);
      expect(
        index.ids[kind].filter((id) => !found.has(id)),
        kind,
      ).toEqual([]);
    }
  });

  it('links only to pages and files that there are, from where it lies', () => {
    const downloads = siteDownloads('').files.map(({ file }) => file);
    const others = ['praesentation.html', 'plakat.html'].flatMap((name) => [name, `en/${name}`]);
    const files = new Set([...pageViews().map(pageFile), ...downloads, ...others]);
    const root = page.file.includes('/') ? '../' : '';
    const own = [...values(html, 'href')].filter((href) => !/^(https?:|#|mailto:)/.test(href));
    const lost = own.filter((href) => {
      const [file = ''] = href.split(/[?#]/);
      return !file.startsWith(root) || !files.has(file.slice(root.length));
    });
    expect(lost).toEqual([]);
    expect(own.length).toBeGreaterThan(70);
  });

  it('uses each id once, and every fragment link leads to one of them or to the main part', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const targets = [...values(html, 'href')].filter((href) => href.startsWith('#'));
    const lost = targets.filter((href) => !ids.includes(href.slice(1)) && href !== '#indhold');
    expect(lost).toEqual([]);
  });

  it('has no inline style and no script, which the policy blocks', () => {
    expect(html).not.toMatch(/\sstyle="|<script|\son\w+="/);
  });

  it('has one headline, one chart with its table, and a silent announcer', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/data-chart="tilsagn"/g)).toHaveLength(1);
    expect(html.match(/<table/g)).toHaveLength(1);
    expect(html).toMatch(/aria-live="polite" data-announce[^>]*><\/p>/);
  });

  it('says the date of what it shows', () => {
    expect(html).toMatch(view.language === 'en' ? /autumn 2020/i : /efterår 2020/i);
  });

  it('has no hole', () => {
    expect(html + page.head).not.toMatch(/undefined|NaN|\[object/);
  });

  it('has a title and a description, and no canonical address without a site', () => {
    expect(page.head).toMatch(/<title>[^<]+ – Klyngekort<\/title>/);
    expect(page.head).toMatch(/<meta name="description" content="[^"]{20,}">/);
    expect(page.head).not.toMatch(/canonical|http/);
  });
});

describe('with the address of the site known', () => {
  const { head } = renderPage(
    viewOf('area', 'viborg', { language: 'en' }),
    'https://kort.example/',
  );

  it('a page has its canonical address and that of the other language', () => {
    expect(head).toContain(
      '<link rel="canonical" href="https://kort.example/en/omraade-viborg.html">',
    );
    expect(head).toContain('hreflang="da" href="https://kort.example/omraade-viborg.html"');
    expect(head).toContain('hreflang="en" href="https://kort.example/en/omraade-viborg.html"');
  });

  it('a page tells those who show a link to it of its card, in its language', () => {
    const tags = [
      ['og:image', 'https://kort.example/en/kort/omraade-viborg.png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      [
        'og:image:alt',
        'Map of Denmark: Viborg: three municipalities, four clusters. 237,082 people live in the area around Regionshospitalet Viborg.',
      ],
      ['og:locale', 'en_GB'],
    ];
    for (const [name, content] of tags) {
      expect(head).toContain(`<meta property="${name}" content="${content}">`);
    }
    expect(head).toContain('<meta name="twitter:card" content="summary_large_image">');
  });

  it('a municipality shows its area’s card, a page of text the front page’s', () => {
    const imageOf = (view: View) =>
      /og:image" content="([^"]*)"/.exec(renderPage(view, 'https://kort.example/').head)?.[1];
    expect(imageOf(viewOf('municipality', 'skive'))).toBe(
      'https://kort.example/kort/omraade-viborg.png',
    );
    expect(imageOf(read(frontView, 'sources'))).toBe('https://kort.example/kort/index.png');
  });

  it('has a card for the front, and for each cluster, city, area and region, in both languages', () => {
    const files = new Set(cards().map(({ file }) => file));
    expect(files.size).toBe(2 * (1 + 14 + 28 + 21 + 5));
    for (const view of pageViews()) {
      expect(files, pageFile(view)).toContain(cardFile(cardOf(index, view)));
    }
  }, 30_000);
  it('a page with the map tells where a CMS learns of its embed, a page of text does not', () => {
    expect(head).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://kort.example/en/oembed/omraade-viborg.json" title="Viborg: ',
    );
    const { head: ofText } = renderPage(read(frontView, 'data'), 'https://kort.example/');
    expect(ofText).not.toContain('oembed');
  });

  it('each of those files is there, says who publishes only where somebody does, and has the headline', () => {
    const files = oembeds('https://kort.example/');
    expect(files).toHaveLength(2 * 167);
    expect(new Set(files.map(({ file }) => file)).size).toBe(2 * 167);
    const clean = files.find(({ file }) => file === 'oembed/klynge-clean.json');
    expect(JSON.parse(clean?.text ?? '')).toMatchObject({
      title: 'CLEAN er i seks byer',
      thumbnail_url: 'https://kort.example/kort/klynge-clean.png',
    });
    expect(JSON.parse(clean?.text ?? '')).not.toHaveProperty('author_name');
  });

  it('escapes what stands in attributes', () => {
    const { head: withAmpersand } = renderPage(viewOf('city', 'ikast'), '');
    expect(withAmpersand).toContain('Lifestyle &amp; Design Cluster');
    expect(withAmpersand).not.toMatch(/& /);
  });
});
