/**
 * What a CMS learns of a page by oEmbed (https://oembed.com): a static file for each page, which the page's head
 * names. A static file cannot heed `maxwidth`; an embed fits any box, so nothing is lost.
 */
import { pageFile } from '../state/address.ts';
import type { View } from '../state/view.ts';
import { embedHeight } from './embedHeight.ts';
import { embedOf, frameCode } from './snippets.ts';

/** A picture of what the page shows. */
export interface Thumbnail {
  /** Relative to the site's root. */
  readonly file: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

/** What is said besides the embed itself. */
export interface Said {
  /** The site's own address with a slash at its end. */
  readonly siteUrl: string;
  readonly title: string;
  /** Who publishes the site; empty where nobody is named. */
  readonly publisher: string;
  readonly thumbnail: Thumbnail;
}

/** An article's column, px. */
const width = 600;
/** A day: new data should not wait longer. */
const cacheSeconds = 86_400;

/** The file that describes a View's page, relative to the site's root: `en/oembed/klynge-clean.json`. */
export function oembedFile(view: Pick<View, 'language' | 'selection'>): string {
  const page = pageFile({ ...view, article: null, embed: null });
  return page.replace(/([^/]+)\.html$/, 'oembed/$1.json');
}

/** The file's text. */
export function oembed(view: View, { siteUrl, title, publisher, thumbnail }: Said): string {
  const embed = embedOf(view);
  const height = embedHeight(width, { panel: false });
  const response = {
    type: 'rich',
    version: '1.0',
    title,
    ...(publisher ? { author_name: publisher } : {}),
    provider_name: 'Klyngekort',
    provider_url: siteUrl,
    cache_age: cacheSeconds,
    thumbnail_url: siteUrl + thumbnail.file,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    html: frameCode({ view: embed, siteUrl, title, height }),
    width,
    height,
  };
  return `${JSON.stringify(response, null, 2)}\n`;
}
