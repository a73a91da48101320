import { pageFile } from '../state/address.ts';
import type { View } from '../state/view.ts';

/** The sitemap of all pages. `siteUrl` ends in a slash. */
export function sitemap(siteUrl: string, views: readonly View[]): string {
  const entries = views.map((view) => `  <url><loc>${siteUrl}${pageFile(view)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}
