import type { Parts } from '../state/parts.svelte.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { Text } from '../text/da.ts';

/**
 * The parts a page is made of. Each is rendered by itself and comes to life by itself, so that the background
 * need not be there before the map can be used. Ids of the elements that hold them.
 */
export const islandIds = {
  header: 'hoved',
  front: 'forside',
  side: 'siden',
  share: 'indlejr',
  background: 'baggrund',
  rest: 'resten',
} as const;
export type IslandName = keyof typeof islandIds;

/** The element that holds an island. Throws where the page has none: it is then not one of ours. */
export function island(name: IslandName): HTMLElement {
  const element = document.getElementById(islandIds[name]);
  if (!element) throw new Error(`The page has no #${islandIds[name]}.`);
  return element;
}

/** What all islands of a page share. */
interface Shared {
  reader: Reader;
  /** The texts that a page needs at once; the rest joins them when it has come. */
  text: Text;
  parts: Parts;
}

/** Hands it down to an island's components: to each under the name by which `getReader` and its like ask for it. */
export const handDown = (shared: Shared) => new Map<string, unknown>(Object.entries(shared));
