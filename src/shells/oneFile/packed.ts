/** What lies compressed in the one file, by the names the build gives it: see `src/build/composeOneFile.ts`. */

/** A page's parts as the build rendered them, and what the document says of it. */
export interface PackedPage {
  readonly title: string;
  /** HTML by the id of the element that holds it. */
  readonly islands: Readonly<Record<string, string>>;
}

/** The text of that name. Throws where the file has none: it is then not whole. */
export async function unpacked(name: string): Promise<string> {
  const packed = document.querySelector(`script[data-packed="${name}"]`)?.textContent;
  if (!packed) throw new Error(`The file holds no "${name}".`);
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(text).text();
}
