import { selectionKinds, type Selection } from '../state/view.ts';

/** The thing that the pointer or the focus rests on, read off the mark or link under it. */
export function previewIn(target: EventTarget | null): Selection | null {
  if (!(target instanceof Element)) return null;
  const link = target.closest<HTMLElement | SVGElement>('a');
  return link && thingOf(link);
}

/** The thing that a mark or a link stands for, by its data attributes; null where it stands for none. */
export function thingOf({ dataset }: HTMLElement | SVGElement): Selection | null {
  for (const kind of selectionKinds) {
    const id = dataset[kind];
    if (id !== undefined) return { kind, id };
  }
  return null;
}
