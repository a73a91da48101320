import type SelectionPanel from '../panel/SelectionPanel.svelte';

/** Parts of the page that may come after the rest: null until their chunk is there. */
export class LateParts {
  SelectionPanel: typeof SelectionPanel | null = $state.raw(null);
}
