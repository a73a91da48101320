/** Renders the pages that the one-file edition holds: both front pages, and every page of text. */
import { islandIds } from '../shells/islands.ts';
import { FragmentReader } from '../shells/oneFile/fragments.ts';
import type { PackedPage } from '../shells/oneFile/packed.ts';
import { languages } from '../model/dataset.ts';
import { articles, frontView, read, type View } from '../state/view.ts';
import { escaped } from '../text/escaped.ts';
import { dateIn } from '../text/numbers.ts';
import { articleTexts, texts } from '../text/texts.ts';
import type { Edition } from './edition.ts';
import { calendars } from './renderFiles.ts';
import { renderPage } from './renderPage.ts';

export interface OneFilePages {
  /** By the name of the file that the page is on the site. */
  readonly pages: Readonly<Record<string, PackedPage>>;
  /** The styles that components carry themselves. */
  readonly styles: string;
}

/** Renders them. `siteUrl` (with a slash at its end) is where files are that the edition does not hold; may be empty. */
export function renderOneFilePages(edition: Edition, siteUrl: string): OneFilePages {
  const views: View[] = languages.flatMap((language) => [
    { ...frontView, language },
    ...articles.map((article) => read({ ...frontView, language }, article)),
  ]);
  const rendered = views.map((view) => {
    const page = renderPage(view, siteUrl, {
      PageReader: FragmentReader,
      // Spares the file 60 kB of texts in two languages; the names lead to them.
      shortLicences: true,
    });
    const title = /<title>([^<]*)<\/title>/.exec(page.head)?.[1] ?? '';
    const islands = {
      ...page.islands,
      rest: withEdition(page.islands.rest, view, edition, siteUrl),
    };
    const byId = Object.entries(islands).map(([name, html]) => [
      islandIds[name as keyof typeof islandIds],
      closedLinks(html, siteUrl),
    ]);
    return {
      file: page.file,
      styles: page.styles,
      title,
      islands: Object.fromEntries(byId) as Record<string, string>,
    };
  });
  return {
    pages: Object.fromEntries(
      rendered.map(({ file, title, islands }) => [file, { title, islands }]),
    ),
    // A component's styles are one line: those of a component that many pages share stand in the file once.
    styles: [...new Set(rendered.flatMap(({ styles }) => styles.split('\n')))].join('\n'),
  };
}

/** The foot says which edition this is, and what is not in it. */
function withEdition(foot: string, { language }: View, edition: Edition, siteUrl: string): string {
  const words = articleTexts[language].oneFile;
  const says = words.edition(edition.version, dateIn(language, edition.date), edition.id);
  const line = `<p data-edition="${edition.id}">${escaped(says)} ${escaped(words.leftOut(siteUrl))}</p>`;
  // Of a file the browser keeps no copy.
  const { kept } = texts[language].footer;
  if (!foot.includes(kept)) throw new Error('The foot does not say what the browser keeps.');
  return foot.replace(kept, '').replace('</footer>', () => `${line}</footer>`);
}

/** The presentation is in the file; the poster is not, and is linked where the site's address is known. */
function withoutOthers(html: string, siteUrl: string): string {
  return html
    .replaceAll(/href="(?:\.\.\/)*((?:en\/)?praesentation)\.html"/g, 'href="#$1"')
    .replaceAll(/<a href="(?:\.\.\/)*((?:en\/)?plakat\.html)">([^<]*)<\/a>/g, (_, file, name) =>
      siteUrl ? `<a href="${siteUrl}${file}">${name}</a>` : '',
    );
}

/**
 * Links to files of the site: a calendar is carried along, others lead to the site where its address is known, and
 * else are no links. Throws where a link leads to a page that is a file of its own.
 */
function closedLinks(html: string, siteUrl: string): string {
  const closed = withoutOthers(html, siteUrl).replaceAll(
    /<a\b([^>]*?) href="([^"]*)"([^>]*\bdownload\b[^>]*)>([\s\S]*?)<\/a>/g,
    (_, before: string, href: string, after: string, content: string) => {
      const file = href.replace(/^(\.\.\/)+/, '');
      const calendar = calendars().find((one) => one.file === file);
      if (calendar) {
        const data = `data:text/calendar;charset=utf-8,${encodeURIComponent(calendar.text)}`;
        return `<a${before} href="${data}"${after.replace('download=""', `download="${file}"`)}>${content}</a>`;
      }
      return siteUrl
        ? `<a${before} href="${siteUrl}${file}"${after}>${content}</a>`
        : `<span>${content}</span>`;
    },
  );
  const open = /<a\b[^>]* href="(?!#|https?:|mailto:|data:text\/calendar)[^"]*"/.exec(closed);
  if (open) throw new Error(`The one-file edition would lead to another file: ${open[0]}`);
  return closed;
}
