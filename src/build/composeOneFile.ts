/** Puts the one-file edition together: template, front page, styles, script, and the rest compressed. */
import { gzipSync } from 'node:zlib';
import type { Language } from '../model/dataset.ts';
import { packedPages } from '../shells/oneFile/packed.ts';
import type { OneFileBundle } from './oneFileBundle.ts';
import { inlineHash } from './policy.ts';
import type { OneFilePages } from './renderOneFile.ts';

/** Its name at the site's root. */
export const oneFileName = 'klyngekort.html';

/** Before anything is drawn: whether another page is meant than the one that the file holds readable. */
const hideOther = "if(location.hash.length>1)document.documentElement.dataset.opening=''";

export interface OneFileParts {
  /** The site's template `index.html`. */
  readonly template: string;
  readonly bundle: OneFileBundle;
  readonly pages: OneFilePages;
  /** What never changes on a slide's map, HTML by language. */
  readonly grounds: Readonly<Record<Language, string>>;
  /** The stylesheet that only paper reads, and the icon as SVG. */
  readonly paper: string;
  readonly icon: string;
}

/** The file's text. */
export function composeOneFile(parts: OneFileParts): string {
  const { template, bundle, pages, grounds, paper, icon } = parts;
  const { 'index.html': front, ...others } = pages.pages;
  if (!front) throw new Error('The front page of the one-file edition was not rendered.');
  const css = `${bundle.css}\n${pages.styles}`;
  const packed = Object.entries({
    script: bundle.script,
    worker: bundle.worker,
    'map-styles': bundle.mapCss,
    detailed: bundle.detailed,
    ...Object.fromEntries(
      Object.entries(grounds).map(([language, html]) => [`slide-ground-${language}`, html]),
    ),
    pages: JSON.stringify(packedPages(others)),
  }).map(
    ([name, text]) =>
      `<script type="text/plain" data-packed="${name}">${gzipSync(text, { level: 9 }).toString('base64')}</script>`,
  );
  const loader = inline(bundle.loader);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy([hideOther, loader, bundle.script], [css, paper])}">`,
    `<title>${front.title}</title>`,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
    `<style>${css}</style>`,
    `<style media="print">${paper}</style>`,
    `<script>${hideOther}</script>`,
  ].join('\n');
  let html = template
    .replace(
      /<html[^>]*>/,
      '<html lang="da" data-map="still" data-theme="clusters" data-root="./">',
    )
    .replaceAll(/\s*<link\b[^>]*>/g, '')
    .replaceAll(/\s*<script\b[^>]*><\/script>/g, '')
    .replace('<!--head-->', () => head);
  for (const [id, content] of Object.entries(front.islands)) {
    html = html.replace(
      new RegExp(`(<div id="${id}">)<!--\\w+-->`),
      (_, div: string) => div + content,
    );
  }
  return html.replace('</body>', () => `${packed.join('\n')}\n<script>${loader}</script>\n</body>`);
}

/** A script's text, so written that nothing in it ends or hides the element it stands in. */
function inline(script: string): string {
  return script.replaceAll(/<(?=\/script|!--)/gi, '\\x3C');
}

/** Everything that runs or is drawn is in the file, and asks for nothing: only the live map's worker is a blob. */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(inlineHash).join(' ')}`,
    `style-src ${styles.map(inlineHash).join(' ')}`,
    'worker-src blob:',
    // MapLibre reads its worker from the blob that it is told of.
    'connect-src blob:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
