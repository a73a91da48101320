/**
 * The page that stands for others where there is no network: all of them with a map are the front page, which reads
 * from its address what is selected. Prerendered they would be a hundred times as many bytes to keep.
 *
 * @param path relative to the site's root: `klynge-clean.html`, `en/by-aarhus`
 * @returns the front page of its language, relative to the root; null for every other page and file
 */
export function shellOf(path: string): string | null {
  const page = /^(en\/)?(?:klynge|by|omraade|region|kommune)-[a-z0-9-]+(?:\.html)?$/.exec(path);
  return page && `${page[1] ?? ''}index.html`;
}
