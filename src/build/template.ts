/** Fills the template `index.html` with a rendered page. */
import type { Rollup } from 'vite';
import type { Language, Theme } from '../state/view.ts';

type OutputBundle = Rollup.OutputBundle;

/** What a page loads: chunk file names relative to the site's root. */
export interface PageScripts {
  /** Stylesheets of the entry; they are inlined. */
  readonly styles: readonly string[];
  /** The chunk with a language's texts, fetched at once so that it costs no round trip. */
  readonly text: Readonly<Record<Language, string>>;
}

/** Finds what the entry loads in the bundle. Throws when the text chunks are not there. */
export function pageScripts(bundle: OutputBundle): PageScripts {
  const chunks = Object.values(bundle).filter((item) => item.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry);
  const textChunk = (language: Language) => {
    const chunk = chunks.find((one) => one.facadeModuleId?.endsWith(`/src/text/${language}.ts`));
    if (!chunk) throw new Error(`The texts in "${language}" did not become a chunk of their own.`);
    return chunk.fileName;
  };
  return {
    styles: [...(entry?.viteMetadata?.importedCss ?? [])],
    text: { da: textChunk('da'), en: textChunk('en') },
  };
}

interface PageContent {
  readonly body: string;
  readonly head?: string;
  readonly title?: string;
  readonly file?: string;
  readonly language?: Language;
  readonly theme?: Theme;
}

interface Published {
  readonly css: string;
  readonly policy: string;
  readonly scripts: PageScripts;
}

/**
 * The page's HTML. `published` is null in dev, where Vite adds styles and scripts itself.
 * A page without a file (the 404 page) gets no script: it may be served from any depth.
 */
export function fillTemplate(
  template: string,
  page: PageContent,
  published: Published | null,
): string {
  const language = page.language ?? 'da';
  const root = page.file?.includes('/') ? '../' : './';
  let html = template
    .replace(
      /<html[^>]*>/,
      `<html lang="${language}" data-map="still" data-theme="${page.theme ?? 'clusters'}" data-root="${root}">`,
    )
    .replace('<!--app-->', () => page.body);
  let head = page.head ?? `<title>${page.title ?? ''}</title>`;
  if (published) {
    html = html.replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, '').replaceAll(' crossorigin', '');
    head = [
      `<meta http-equiv="Content-Security-Policy" content="${published.policy}">`,
      head,
      `<style>${published.css}</style>`,
      page.file ? `<link rel="modulepreload" href="./${published.scripts.text[language]}">` : '',
    ].join('\n');
    if (!page.file) html = html.replace(/\s*<(script|link)[^>]*>(<\/script>)?/g, '');
  }
  html = html.replace('<!--head-->', () => head);
  return root === './' ? html : html.replaceAll(/(src|href)="\.\//g, `$1="${root}`);
}
