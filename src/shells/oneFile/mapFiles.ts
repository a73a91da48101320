/** MapLibre's own files in the one-file edition, where they lie compressed. Stands in for `map/live/mapFiles.ts`. */
import { unpacked } from './packed.ts';

/**
 * The worker's address: a blob. In a page that was opened as a file MapLibre would start a module from a `data:`
 * address; what ends in `.cjs` it takes for a classic script, and starts from a blob.
 */
export async function workerUrl(): Promise<string> {
  const script = new Blob([await unpacked('worker')], { type: 'text/javascript' });
  return `${URL.createObjectURL(script)}#.cjs`;
}

/** Brings in MapLibre's stylesheet. */
export async function loadStyles(): Promise<void> {
  const sheet = new CSSStyleSheet();
  await sheet.replace(await unpacked('map-styles'));
  document.adoptedStyleSheets.push(sheet);
}
