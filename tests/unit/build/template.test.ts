import { describe, expect, it } from 'vitest';
import type { Rollup } from 'vite';
import { contentPolicy, inlineHash } from '../../../src/build/policy.ts';
import type { RenderedPage } from '../../../src/build/renderPage.ts';
import { fillTemplate, notFoundPage, pageScripts } from '../../../src/build/template.ts';

const template = `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<!--head-->
<script type="module" crossorigin src="./assets/main-1.js"></script>
<link rel="stylesheet" crossorigin href="./assets/main-1.css">
<link rel="modulepreload" href="./assets/old-1.js">
</head>
<body>
<div id="hoved"><!--header--></div>
<div id="forside"><!--front--></div>
<div id="siden"><!--side--></div>
<div id="indlejr"><!--share--></div>
<div id="baggrund"><!--background--></div>
<div id="resten"><!--rest--></div>
</body>
</html>`;

const css = 'p{color:red}';
const published = {
  css,
  chartCss: 'i{color:blue}',
  paper: 'assets/paper-1.css',
  scripts: {
    styles: ['assets/main-1.css'],
    chartStyles: ['assets/late-MoreCharts-1.css'],
    entry: 'assets/main-1.js',
    articleEntry: 'assets/article-1.js',
    zoomEntry: 'assets/zoom-1.js',
    needed: {
      da: ['assets/main-1.js', 'assets/da-1.js'],
      en: ['assets/main-1.js', 'assets/en-1.js'],
    },
    forSelection: {
      cluster: ['assets/cluster-1.js'],
      city: ['assets/city-1.js'],
      area: ['assets/area-1.js'],
      region: ['assets/region-1.js'],
      municipality: ['assets/municipality-1.js'],
    },
  },
};

function page(changes: Partial<RenderedPage> = {}): RenderedPage {
  return {
    file: 'index.html',
    language: 'da',
    theme: 'clusters',
    article: null,
    styles: '',
    part: null,
    head: '<title>Klyngekort</title>',
    islands: {
      header: 'HEADER',
      front: 'FRONT',
      side: 'SIDE',
      share: '',
      background: 'BACKGROUND',
      rest: 'REST',
    },
    ...changes,
  };
}

const english = page({
  file: 'en/by-aarhus.html',
  language: 'en',
  theme: 'hospitals',
  part: 'city',
});

describe('a page of the site', () => {
  it('has each rendered part in its place, once', () => {
    const html = fillTemplate(template, page(), published);
    for (const part of [
      'HEADER',
      'FRONT',
      'SIDE',
      'BACKGROUND',
      'REST',
      '<title>Klyngekort</title>',
    ]) {
      expect(html.split(part), part).toHaveLength(2);
    }
    expect(html).not.toContain('<!--');
    expect(html.indexOf('FRONT')).toBeLessThan(html.indexOf('REST'));
  });

  it('says its language, its theme and which map is on show', () => {
    const tag = /<html[^>]*>/.exec(fillTemplate(template, english, published))?.[0];
    expect(tag).toContain('lang="en"');
    expect(tag).toContain('data-theme="hospitals"');
    expect(tag).toContain('data-map="still"');
  });

  it('takes texts as they are, dollar signs too', () => {
    const islands = {
      header: "$& $1 $' $$",
      front: 'A',
      side: '',
      share: '',
      background: 'B',
      rest: 'C',
    };
    const head = "<title>$& og $'</title>";
    const html = fillTemplate(template, page({ head, islands }), published);
    expect(html).toContain("$& $1 $' $$");
    expect(html).toContain(head);
  });

  it('carries exactly the styles that its policy allows, and links only to the stylesheet for paper', () => {
    const html = fillTemplate(template, page(), published);
    const inline = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text ?? '');
    expect(inline).toEqual([css]);
    expect(html).toContain(`content="${contentPolicy([inlineHash(css)])}"`);
    expect(html.match(/<link rel="stylesheet"[^>]*>/g)).toEqual([
      '<link rel="stylesheet" media="print" href="./assets/paper-1.css">',
    ]);
    // It outweighs what a reader chose only because it comes later.
    expect(html.indexOf('media="print"')).toBeGreaterThan(html.lastIndexOf('</style>'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  it('of text has its own styles besides, the little script, and nothing of the map', () => {
    const article = page({ file: 'diagrammer.html', article: 'charts', styles: 'b{margin:0}' });
    const html = fillTemplate(template, article, published);
    const inline = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text ?? '');
    expect(inline).toEqual([css, published.chartCss, 'b{margin:0}']);
    expect(html).toContain(contentPolicy(inline.map(inlineHash)));
    expect(html).toContain('src="./assets/article-1.js"');
    expect(html).not.toMatch(/main-1\.js|modulepreload/);
    expect(html).toContain('data-article="charts"');
  });

  it('fetches what its own language needs at once, and nothing of the other', () => {
    const preloads = (one: RenderedPage) =>
      [
        ...fillTemplate(template, one, published).matchAll(/rel="modulepreload" href="([^"]+)"/g),
      ].map(([, href]) => href);
    expect(preloads(page())).toEqual(['./assets/main-1.js', './assets/da-1.js']);
    expect(preloads(english)).toContain('../assets/en-1.js');
    expect(preloads(english).join()).not.toContain('da-1');
  });

  it('has no crossorigin, which breaks sandboxed frames', () => {
    expect(fillTemplate(template, page(), published)).not.toContain('crossorigin');
  });

  it('has relative addresses that fit its depth', () => {
    expect(fillTemplate(template, page(), published)).toContain('src="./assets/main-1.js"');
    const html = fillTemplate(template, english, published);
    expect(html).toContain('src="../assets/main-1.js"');
    expect(html).not.toMatch(/(src|href)="(\.\/|\/)/);
    expect(html).toContain('data-root="../"');
  });

  it('keeps Vite’s own links while it is developed, with no policy in the way', () => {
    const html = fillTemplate(template, page(), null);
    expect(html).toContain('<link rel="stylesheet"');
    expect(html).not.toMatch(/Content-Security-Policy/);
  });
});

describe('the page for an address that leads nowhere', () => {
  const html = notFoundPage('Siden findes ikke', '<main>Her er intet</main>', published);

  it('is complete in itself: it may be served from any depth', () => {
    expect(html).toContain('<title>Siden findes ikke</title>');
    expect(html).toContain('<main>Her er intet</main>');
    expect(html).toContain(`<style>${css}</style>`);
    expect(html).not.toMatch(/<script|<link|src=/);
  });

  it('is kept out of search, and follows the policy', () => {
    expect(html).toMatch(/<meta name="robots" content="noindex">/);
    expect(html).toContain(contentPolicy([inlineHash(css)]));
  });
});

describe('what a page loads', () => {
  const chunk = (fileName: string, module: string, imports: string[] = [], isEntry = false) => ({
    type: 'chunk',
    fileName,
    isEntry,
    imports,
    facadeModuleId: module ? `/site/src/${module}` : null,
    moduleIds: module ? [`/site/src/${module}`] : [],
  });
  /** As much of a bundle as is read. */
  function bundleOf(chunks: readonly ReturnType<typeof chunk>[]): Rollup.OutputBundle {
    const files = ['assets/main.css', 'assets/maplibre-gl.css', 'assets/late-MoreCharts.css'].map(
      (fileName) => ({
        type: 'asset',
        fileName,
      }),
    );
    const entries = [...chunks, ...files].map((item) => [item.fileName, item]);
    return Object.fromEntries(entries) as Rollup.OutputBundle;
  }
  const chunks = [
    chunk('assets/main.js', 'main.ts', ['assets/shared.js'], true),
    chunk('assets/article.js', 'article.ts', ['assets/shared.js'], true),
    chunk('assets/liveViews.js', 'liveViews.ts', ['assets/shared.js'], true),
    chunk('assets/shared.js', ''),
    chunk('assets/da.js', 'words.da.ts', ['assets/shared.js']),
    chunk('assets/en.js', 'words.en.ts', ['assets/shared.js']),
    chunk('assets/cluster.js', 'panel/ClusterPanel.svelte', ['assets/shared.js']),
    ...['City', 'Area', 'Region', 'Municipality'].map((kind) =>
      chunk(`assets/${kind}.js`, `panel/${kind}Panel.svelte`, ['assets/shared.js']),
    ),
  ];

  it('is the entry, its language and what those import, each once', () => {
    const { needed } = pageScripts(bundleOf(chunks));
    expect(needed.da.toSorted()).toEqual(['assets/da.js', 'assets/main.js', 'assets/shared.js']);
    expect(needed.en.toSorted()).toEqual(['assets/en.js', 'assets/main.js', 'assets/shared.js']);
  });

  it('has the site’s own styles, not those of the live map and of what comes late', () => {
    const { styles, chartStyles } = pageScripts(bundleOf(chunks));
    expect(styles).toEqual(['assets/main.css']);
    expect(chartStyles).toEqual(['assets/late-MoreCharts.css']);
  });

  it.each(['words.da.ts', 'words.en.ts'])(
    'stops the build where %s is no chunk of its own',
    (module) => {
      const without = chunks.filter(
        ({ facadeModuleId }) => facadeModuleId !== `/site/src/${module}`,
      );
      expect(() => pageScripts(bundleOf(without))).toThrow(module);
    },
  );
});
