import type ClusterPanel from './ClusterPanel.svelte';
import type PlacePanel from './PlacePanel.svelte';
import type { Selection } from '../state/view.ts';

/** The two chunks that say something of a selection. */
export const selectionParts = ['cluster', 'place'] as const;
export type SelectionPart = (typeof selectionParts)[number];

/** Which of them a selection needs. */
export function partFor({ kind }: Selection): SelectionPart {
  return kind === 'cluster' ? 'cluster' : 'place';
}

/** The panels of selections: each null until its chunk is there. */
export class SelectionPanels {
  cluster: typeof ClusterPanel | null = $state.raw(null);
  place: typeof PlacePanel | null = $state.raw(null);
}
