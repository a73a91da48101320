import type { DatasetIndex } from '../../model/questions.ts';
import { Reader, type Headline } from '../../state/reader.svelte.ts';
import type { View } from '../../state/view.ts';

/** The reader of a slide: what is chosen there leads away from the slide, and the address stays the talk's. */
export class SlideReader extends Reader {
  readonly #leave: (view: View) => void;

  constructor(
    index: DatasetIndex,
    view: View,
    rendered: Headline,
    leave: (view: View) => void = () => undefined,
  ) {
    super(index, view, rendered);
    this.#leave = leave;
  }

  override go(view: View): void {
    this.preview = null;
    this.#leave(view);
  }
}
