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
