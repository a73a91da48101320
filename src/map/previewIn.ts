import { selectionKinds, type Selection } from '../state/view.ts';

/** The thing that the pointer or the focus rests on, read off the mark or link under it. */
export function previewIn(target: EventTarget | null): Selection | null {
  if (!(target instanceof Element)) return null;
  const link = target.closest<HTMLElement | SVGElement>('a');
  for (const kind of selectionKinds) {
    const id = link?.dataset[kind];
    if (id !== undefined) return { kind, id };
  }
  return null;
}
