import type { Reader } from '../state/reader.svelte.ts';

/** Calls `change` after every change of the View, not on arrival; returns how to stop. */
export function onChange(reader: Reader, change: () => void): () => void {
  const arrival = reader.view;
  return $effect.root(() => {
    $effect(() => {
      if (reader.view !== arrival) change();
    });
  });
}
