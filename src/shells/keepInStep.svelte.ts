/** Keeps plain, prerendered HTML in step with the View, without making components of it. */
import type { Reader } from '../state/reader.svelte.ts';
import { selectionKinds } from '../state/view.ts';

/** Sets `data-emphasis` and `data-of` on every link in an element that stands for a thing, now and after each change. */
export function keepInStep(reader: Reader, element: HTMLElement): void {
  const links = selectionKinds.flatMap((kind) =>
    [...element.querySelectorAll<HTMLElement>(`[data-${kind}]`)].map((link) => ({
      link,
      kind,
      id: link.dataset[kind] ?? '',
    })),
  );
  onChange(reader, () => {
    for (const { link, kind, id } of links) {
      const { level, of } = reader.emphasis.of(kind, id);
      link.dataset['emphasis'] = level;
      if (of) link.dataset['of'] = of;
      else delete link.dataset['of'];
    }
  });
}

/** Calls `change` after every change of the View, not on arrival; returns how to stop. */
export function onChange(reader: Reader, change: () => void): () => void {
  const arrival = reader.view;
  return $effect.root(() => {
    $effect(() => {
      if (reader.view !== arrival) change();
    });
  });
}
