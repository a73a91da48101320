/** Fills the template `index.html` with a rendered page. */
import type { Rollup } from 'vite';
import type { Language } from '../model/dataset.ts';
import type { SelectionKind } from '../state/view.ts';
import { neededRules } from './neededRules.ts';
import { contentPolicy, inlineHash } from './policy.ts';
import type { RenderedPage } from './renderPage.ts';
import { manifestFiles } from './webApp.ts';

type OutputBundle = Rollup.OutputBundle;

/** What a page loads before the live map: file names relative to the site's root. */
export interface PageScripts {
  /** The stylesheets of what every page may show at once; they are inlined. */
  readonly styles: readonly string[];
  /** Those of the charts that come late; the page with all charts has them inline. */
  readonly chartStyles: readonly string[];
  /** The script of the pages with the map, and that of the pages of text. */
  readonly entry: string;
  readonly articleEntry: string;
  /** What an embed loads when its reader asks to zoom. */
  readonly zoomEntry: string;
  /** By language: what the entry imports, and its texts and tables. Fetched at once, so that none costs a round trip. */
  readonly needed: Readonly<Record<Language, readonly string[]>>;
  /** What a selection's page needs besides. */
  readonly forSelection: Readonly<Record<SelectionKind, readonly string[]>>;
}

/** Finds what a page loads in the bundle. Throws when an expected chunk is not there. */
export function pageScripts(bundle: OutputBundle): PageScripts {
  const chunks = Object.values(bundle).filter((item) => item.type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const withImports = (file: string): string[] => [
    file,
    ...(byFile.get(file)?.imports.flatMap(withImports) ?? []),
  ];
  const entryOf = (module: string) => {
    const entry = chunks.find(
      (one) => one.isEntry && one.moduleIds.some((id) => id.endsWith(module)),
    );
    if (!entry) throw new Error(`The bundle has no entry with ${module}.`);
    return entry.fileName;
  };
  const entry = entryOf('/src/main.ts');
  const chunkOf = (module: string) => {
    const chunk = chunks.find((one) => one.facadeModuleId?.endsWith(`/src/${module}`));
    if (!chunk) throw new Error(`src/${module} did not become a chunk of its own.`);
    return chunk.fileName;
  };
  const needed = (language: Language) => [
    ...new Set([entry, chunkOf(`words.${language}.ts`)].flatMap(withImports)),
  ];
  const da = needed('da');
  const besides = (module: string) =>
    withImports(chunkOf(module)).filter((file) => !da.includes(file));
  const styles = Object.keys(bundle).filter((file) => file.endsWith('.css'));
  return {
    styles: styles.filter((file) => !/maplibre|late-/.test(file)),
    chartStyles: styles.filter((file) => file.includes('late-MoreCharts')),
    entry,
    articleEntry: entryOf('/src/article.ts'),
    zoomEntry: entryOf('/src/liveViews.ts'),
    needed: { da, en: needed('en') },
    forSelection: {
      cluster: besides('panel/ClusterPanel.svelte'),
      city: besides('panel/CityPanel.svelte'),
      area: besides('panel/AreaPanel.svelte'),
      region: besides('panel/RegionPanel.svelte'),
      municipality: besides('panel/MunicipalityPanel.svelte'),
    },
  };
}

/** Takes stylesheets that are not shipped out of the scripts' lists of what a part needs: their names cost bytes. */
export function forgetStyles(bundle: OutputBundle, styles: readonly string[]): void {
  for (const item of Object.values(bundle)) {
    if (item.type !== 'chunk') continue;
    for (const file of styles) {
      item.code = item.code.replaceAll(`"./${file.slice(file.lastIndexOf('/') + 1)}"`, '""');
    }
  }
}

export interface Published {
  /** The styles of every page, and what the page with all charts has besides. */
  readonly css: string;
  readonly chartCss: string;
  readonly scripts: PageScripts;
  /** The stylesheet that only paper reads: its file, relative to the site's root. */
  readonly paper: string;
}

/** The page's HTML. `published` is null in dev, where Vite adds styles and scripts itself. */
export function fillTemplate(
  template: string,
  page: RenderedPage,
  published: Published | null,
): string {
  const root = page.file.includes('/') ? '../' : './';
  let html = template.replace(
    /<html[^>]*>/,
    `<html lang="${page.language}" data-map="still" data-theme="${page.theme}" data-root="${root}"${page.part ? ` data-part="${page.part}"` : ''}${page.article ? ` data-article="${page.article}"` : ''}>`,
  );
  for (const [name, body] of Object.entries(page.islands)) {
    html = html.replace(`<!--${name}-->`, () => body);
  }
  let head = page.head;
  if (!published) {
    head += `<style>${page.styles}</style>`;
    if (page.article) html = html.replace('/src/main.ts', '/src/article.ts');
  } else {
    const { scripts } = published;
    const styles = stylesOf(page, published);
    if (page.article) html = html.replace(`./${scripts.entry}`, `./${scripts.articleEntry}`);

    html = html
      .replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, '')
      .replaceAll(' crossorigin', '');
    head = [
      policyTag(contentPolicy(styles.map(inlineHash))),
      head,
      ...styles.map((css) => `<style>${css}</style>`),
      `<link rel="stylesheet" media="print" href="./${published.paper}">`,
      `<link rel="manifest" href="./${manifestFiles[page.language]}">`,
      ...(page.article
        ? []
        : [...scripts.needed[page.language], ...(page.part ? scripts.forSelection[page.part] : [])]
      ).map((file) => `<link rel="modulepreload" href="./${file}">`),
    ].join('\n');
  }
  html = html.replace('<!--head-->', () => head);
  return root === './' ? html : html.replaceAll(/(src|href)="\.\//g, `$1="${root}`);
}

/** The texts of a published page's inline stylesheets. */
export function stylesOf(
  { article, styles, islands }: RenderedPage,
  { css, chartCss }: Published,
): string[] {
  // No script draws on a page of text: it needs no styles but those of what is there.
  const needed = article ? neededRules(css, Object.values(islands).join('')) : css;
  return [needed, article === 'charts' ? chartCss : '', styles].filter((text) => text !== '');
}

/** The page for an address that leads nowhere: it may be served from any depth, so it loads nothing. */
export function notFoundPage(title: string, body: string, published: Published): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${policyTag(contentPolicy([inlineHash(published.css)]))}
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${published.css}</style>
</head>
<body>${body}</body>
</html>
`;
}

function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
