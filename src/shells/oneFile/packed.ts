/** What lies compressed in the one file, by the names the build gives it: see `src/build/composeOneFile.ts`. */

/** A page's parts as the build rendered them, and what the document says of it. */
export interface PackedPage {
  readonly title: string;
  /** HTML by the id of the element that holds it. */
  readonly islands: Readonly<Record<string, string>>;
}

/**
 * All pages of the file but its front page, in one: what they have in common, their heads and feet, stands side by side
 * and then takes hardly any room.
 */
export interface PackedPages {
  /** By the name of the file that a page is on the site. */
  readonly titles: Readonly<Record<string, string>>;
  /** HTML by the id of the element that holds it, then by page. */
  readonly islands: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Puts pages together. */
export function packedPages(pages: Readonly<Record<string, PackedPage>>): PackedPages {
  const all = Object.entries(pages);
  const ids = new Set(all.flatMap(([, { islands }]) => Object.keys(islands)));
  return {
    titles: Object.fromEntries(all.map(([file, { title }]) => [file, title])),
    islands: Object.fromEntries(
      [...ids].map((id) => [
        id,
        Object.fromEntries(all.map(([file, { islands }]) => [file, islands[id] ?? ''])),
      ]),
    ),
  };
}

/** The text of that name. Throws where the file has none: it is then not whole. */
export async function unpacked(name: string): Promise<string> {
  const packed = document.querySelector(`script[data-packed="${name}"]`)?.textContent;
  if (!packed) throw new Error(`The file holds no "${name}".`);
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(text).text();
}
