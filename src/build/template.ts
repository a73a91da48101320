/** Fills the template `index.html` with a rendered page. */
import type { Rollup } from 'vite';
import type { Language } from '../model/dataset.ts';
import type { RenderedPage } from './renderPage.ts';

type OutputBundle = Rollup.OutputBundle;

/** What a page loads: chunk file names relative to the site's root. */
export interface PageScripts {
  /** Stylesheets of the entry; they are inlined. */
  readonly styles: readonly string[];
  /** The chunk with a language's texts and tables, fetched at once so that it costs no round trip. */
  readonly words: Readonly<Record<Language, string>>;
}

/** Finds what the entry loads in the bundle. Throws when the text chunks are not there. */
export function pageScripts(bundle: OutputBundle): PageScripts {
  const chunks = Object.values(bundle).filter((item) => item.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry);
  const wordsChunk = (language: Language) => {
    const chunk = chunks.find((one) => one.facadeModuleId?.endsWith(`/src/words.${language}.ts`));
    if (!chunk) throw new Error(`The texts in "${language}" did not become a chunk of their own.`);
    return chunk.fileName;
  };
  return {
    styles: [...(entry?.viteMetadata?.importedCss ?? [])],
    words: { da: wordsChunk('da'), en: wordsChunk('en') },
  };
}

interface Published {
  readonly css: string;
  readonly policy: string;
  readonly scripts: PageScripts;
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
    `<html lang="${page.language}" data-map="still" data-theme="${page.theme}" data-root="${root}">`,
  );
  for (const [name, body] of Object.entries(page.islands)) {
    html = html.replace(`<!--${name}-->`, () => body);
  }
  let head = page.head;
  if (published) {
    html = html
      .replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, '')
      .replaceAll(' crossorigin', '');
    head = [
      policyTag(published),
      head,
      `<style>${published.css}</style>`,
      `<link rel="modulepreload" href="./${published.scripts.words[page.language]}">`,
    ].join('\n');
  }
  html = html.replace('<!--head-->', () => head);
  return root === './' ? html : html.replaceAll(/(src|href)="\.\//g, `$1="${root}`);
}

/** The page for an address that leads nowhere: it may be served from any depth, so it loads nothing. */
export function notFoundPage(title: string, body: string, published: Published): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${policyTag(published)}
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${published.css}</style>
</head>
<body>${body}</body>
</html>
`;
}

function policyTag({ policy }: Published): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
