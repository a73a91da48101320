import { Reader, type Headline } from '../../state/reader.svelte.ts';
import type { View } from '../../state/view.ts';
import type { TalkData } from './talkData.ts';

/** The reader of a slide: what is chosen there leads away from the slide, and the address stays the talk's. */
export class SlideReader extends Reader {
  readonly #hrefOf: (view: View) => string;
  readonly #leave: (view: View) => void;

  /** `leave` is told what was chosen; without it nothing can be chosen, as on paper. */
  constructor(
    { index, href }: Pick<TalkData, 'index' | 'href'>,
    view: View,
    rendered: Headline,
    leave: (view: View) => void = () => undefined,
  ) {
    super(index, view, rendered);
    this.#hrefOf = href;
    this.#leave = leave;
  }

  /** Where a mark's link leads in another tab: to the thing's own page. */
  override href(view: View): string {
    return this.#hrefOf(view);
  }

  override go(view: View): void {
    this.preview = null;
    this.#leave(view);
  }
}
