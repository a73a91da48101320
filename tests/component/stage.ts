/** Puts components on a page with the real tables, as the build and the script do. */
import { render } from '@testing-library/svelte';
import { flushSync, type Component } from 'svelte';
import dataset from 'virtual:dataset';
import { indexDataset } from '../../src/model/questions.ts';
import { handDown } from '../../src/shells/islands.ts';
import { Parts } from '../../src/state/parts.svelte.ts';
import { Reader } from '../../src/state/reader.svelte.ts';
import { frontView, type Selection, type View } from '../../src/state/view.ts';
import { texts } from '../../src/text/texts.ts';

export const index = indexDataset(dataset);

export { viewOf } from '../viewOf.ts';

/** A component on stage. */
export interface Shown {
  readonly reader: Reader;
  /** The element that holds it. */
  readonly page: HTMLElement;
  /** Takes the reader to another View, as a click would, and waits until the page has followed. */
  readonly go: (view: View) => void;
  /** Rests the pointer on a thing, or takes it away. */
  readonly hover: (thing: Selection | null) => void;
}

/** Shows a component in a View, or to a reader who is on the page already. */
export function show<Props extends object>(
  part: Component<Props>,
  own: Props,
  start: View | Reader = frontView,
  parts: Parts = new Parts(null),
): Shown {
  const reader = start instanceof Reader ? start : new Reader(index, start);
  const context = handDown({ reader, text: texts[reader.view.language], parts });
  const { container } = render(part as Component<object>, { props: own, context });
  return {
    reader,
    page: container,
    go: (next) => {
      reader.go(next);
      flushSync();
    },
    hover: (thing) => {
      reader.preview = thing;
      flushSync();
    },
  };
}

/** The one element that a selector finds. Throws where there is none, or more than one. */
export function only<E extends Element = HTMLElement>(page: ParentNode, selector: string): E {
  const found = page.querySelectorAll<E>(selector);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} elements match ${selector}.`);
  return first;
}

/** What a reader sees of an element: its text, with single spaces. */
export function seen(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
