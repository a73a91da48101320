import { oembedFile } from '../embed/oembed.ts';
import { headlineOf } from '../panel/headline.ts';
import { languages, type Language } from '../model/dataset.ts';
import { cardFile, cardOf } from '../pictures/cards.ts';
import { saidOf } from '../panel/saidOf.ts';
import { pictureSizes } from '../pictures/sizes.ts';
import { format, pageFile } from '../state/address.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { ArticlesText } from '../text/daArticles.ts';
import type { FullText } from '../text/context.ts';
import { escaped } from '../text/escaped.ts';

const locales: Record<Language, string> = { da: 'da_DK', en: 'en_GB' };

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
    `<title>${escaped(text.pageTitle(headline))}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
  ];
  if (siteUrl) {
    tags.push(
      `<link rel="canonical" href="${siteUrl}${pageFile(view)}">`,
      `<meta property="og:title" content="${escaped(headline)}">`,
      `<meta property="og:description" content="${escaped(description)}">`,
      `<meta property="og:url" content="${siteUrl}${pageFile(view)}">`,
      '<meta property="og:type" content="website">',
      `<meta property="og:site_name" content="${escaped(text.productName)}">`,
      `<meta property="og:locale" content="${locales[text.language]}">`,
      ...imageTags(reader, text, siteUrl),
    );
    if (!view.article && !view.embed) {
      tags.push(
        `<link rel="alternate" type="application/json+oembed" href="${siteUrl}${oembedFile(view)}" title="${escaped(headline)}">`,
      );
    }
    for (const language of languages) {
      const address = `${siteUrl}${format({ ...view, language })}`;
      tags.push(`<link rel="alternate" hreflang="${language}" href="${address}">`);
    }
  }
  return tags.join('\n');
}

/** The card that is shown beside a link to the page. */
function imageTags({ index, view }: Reader, text: FullText, siteUrl: string): string[] {
  const shown = cardOf(index, view);
  const { headline, lede } = saidOf(index, shown, text);
  const alt = escaped(text.pictures.description(headline, lede));
  const { width, height } = pictureSizes.card;
  return [
    `<meta property="og:image" content="${siteUrl}${cardFile(shown)}">`,
    '<meta property="og:image:type" content="image/png">',
    `<meta property="og:image:width" content="${width}">`,
    `<meta property="og:image:height" content="${height}">`,
    `<meta property="og:image:alt" content="${alt}">`,
    '<meta name="twitter:card" content="summary_large_image">',
    `<meta name="twitter:image:alt" content="${alt}">`,
  ];
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
