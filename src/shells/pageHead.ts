import { oembedFile } from '../embed/oembed.ts';
import { headlineOf } from '../panel/headline.ts';
import { languages } from '../model/dataset.ts';
import { format, pageFile } from '../state/address.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { ArticlesText } from '../text/daArticles.ts';
import type { FullText } from '../text/context.ts';

/** What a page says of itself in its head. `siteUrl` (with a slash at its end) makes canonical links; empty leaves them out. */
export function pageHead(
  reader: Reader,
  text: FullText,
  articles: ArticlesText,
  siteUrl: string,
): string {
  const { view } = reader;
  const { headline, description } = about(reader, text, articles);
  const tags = [
    `<title>${escape(text.pageTitle(headline))}</title>`,
    `<meta name="description" content="${escape(description)}">`,
  ];
  if (siteUrl) {
    tags.push(
      `<link rel="canonical" href="${siteUrl}${pageFile(view)}">`,
      `<meta property="og:title" content="${escape(headline)}">`,
      `<meta property="og:description" content="${escape(description)}">`,
      `<meta property="og:url" content="${siteUrl}${pageFile(view)}">`,
      `<meta property="og:image" content="${siteUrl}klyngekort.png">`,
    );
    if (!view.article && !view.embed) {
      tags.push(
        `<link rel="alternate" type="application/json+oembed" href="${siteUrl}${oembedFile(view)}" title="${escape(headline)}">`,
      );
    }
    for (const language of languages) {
      const address = `${siteUrl}${format({ ...view, language })}`;
      tags.push(`<link rel="alternate" hreflang="${language}" href="${address}">`);
    }
  }
  return tags.join('\n');
}

/** What a page says and what it is, in a sentence each. */
function about(
  { index, view }: Reader,
  text: FullText,
  articles: ArticlesText,
): { headline: string; description: string } {
  if (view.article) {
    const { title, description } = articles[view.article];
    return { headline: title, description };
  }
  const { headline, lede } = headlineOf(index, view, text);
  const { clusters, areas } = index.dataset;
  const description = view.selection
    ? text.description.selection(headline, lede)
    : text.description.front(clusters.length, areas.length);
  return { headline, description };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
