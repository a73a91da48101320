import { headlineOf } from '../panel/headline.ts';
import { languages } from '../model/dataset.ts';
import { format, pageFile } from '../state/address.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { FullText } from '../text/context.ts';

/** What a page says of itself in its head. `siteUrl` (with a slash at its end) makes canonical links; empty leaves them out. */
export function pageHead(reader: Reader, text: FullText, siteUrl: string): string {
  const { view } = reader;
  const { headline, lede } = headlineOf(reader.index, view, text);
  const description = view.selection
    ? text.description.selection(headline, lede)
    : text.description.front(
        reader.index.dataset.clusters.length,
        reader.index.dataset.areas.length,
      );
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
    for (const language of languages) {
      const address = `${siteUrl}${format({ ...view, language })}`;
      tags.push(`<link rel="alternate" hreflang="${language}" href="${address}">`);
    }
  }
  return tags.join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
