/**
 * What is drawn for the wall: the slide on show, and those whose turn may come next. Slides with the talk's live map
 * are one element that changes; every other is drawn whole before its turn, since two maps or all pairs of cluster and
 * city take their time.
 */
import { saidOf } from '../../panel/saidOf.ts';
import { format } from '../../state/address.ts';
import type { View } from '../../state/view.ts';
import { hasMap, layoutOf, viewOfSlide } from '../../talk/slideView.ts';
import type { Slide } from '../../model/slides.ts';
import { prepareLayouts } from './slideLayouts.ts';
import { SlideReader } from './slideReader.svelte.ts';
import type { Talk } from './talk.svelte.ts';
import type { TalkData } from './talkData.ts';

export interface Drawn {
  readonly slide: Slide;
  readonly view: View;
  /** From 1. */
  readonly number: number;
  /** Whether the map answers a question instead. */
  readonly answering: boolean;
}

/** Tells slides apart that are drawn each for itself. */
export const keyOf = ({ number, view, answering }: Drawn) =>
  `${number} ${answering} ${format(view)}`;

const isOnMap = ({ slide, view, answering }: Drawn) =>
  hasMap(layoutOf(slide, answering ? view : null));

/**
 * Does what the next step needs once this one is painted; returns how to call it off. A browser calls itself idle
 * only half a second after a key, and a clicker may be pressed again by then.
 */
function soon(task: () => void): () => void {
  const timer = setTimeout(task, 120);
  return () => clearTimeout(timer);
}

export class Wall {
  readonly #data: TalkData;
  readonly #talk: Talk;
  /** The slide on show. */
  readonly shown: Drawn;
  /** Whether the live map is on it. */
  readonly showsMap: boolean = $derived.by(() => isOnMap(this.shown));
  /** The slide with the live map: while another one is on show, the one before it or the one that comes next. */
  onMap: Drawn;
  /** Of that one. */
  readonly mapReader: SlideReader;
  #near: readonly Drawn[] = $state.raw([]);
  /** The slides without the live map: the one on show, if it is such a one, and its neighbours. */
  readonly whole: readonly Drawn[] = $derived.by(() =>
    this.showsMap || this.#near.some((one) => keyOf(one) === keyOf(this.shown))
      ? this.#near
      : [...this.#near, this.shown],
  );

  /**
   * While a component begins, which it then lives as long as.
   *
   * @param leave is told what is chosen on the map
   */
  constructor(data: TalkData, talk: Talk, leave: (view: View) => void) {
    this.#data = data;
    this.#talk = talk;
    this.shown = $derived({
      slide: talk.slide,
      view: talk.view,
      number: talk.at + 1,
      answering: talk.detour !== null,
    });
    const all = this.#slidesAt(talk.slides.map((_, at) => at + 1));
    this.onMap = $state.raw(all.find(isOnMap) ?? this.shown);
    const { index, text } = data;
    const { view } = this.onMap;
    this.mapReader = new SlideReader(data, view, saidOf(index, view, text), leave);
    this.mapReader.say = (other) => saidOf(index, other, text);

    $effect.pre(() => {
      if (this.showsMap) this.#drawOnMap(this.shown);
    });
    $effect(() => {
      const around = this.#slidesAt([talk.at, talk.at + 1, talk.at + 2]);
      return soon(() => (this.#near = around.filter((one) => !isOnMap(one))));
    });
    // The next map is laid out while this one stands, and drawn already while none is seen.
    $effect(() => {
      const [next] = this.#slidesAt([talk.at + 2]).filter(isOnMap);
      if (!next) return;
      return soon(() => (this.showsMap ? prepareLayouts(index, next.view) : this.#drawOnMap(next)));
    });
  }

  #drawOnMap(drawn: Drawn) {
    this.onMap = drawn;
    this.mapReader.view = drawn.view;
  }

  /** The slides with these numbers, as far as there are any. */
  #slidesAt(numbers: readonly number[]): Drawn[] {
    const { text } = this.#data;
    const { slides, palette } = this.#talk;
    return numbers.flatMap((number) => {
      const slide = slides[number - 1];
      if (!slide) return [];
      const view = viewOfSlide(slide, text.language, palette);
      return [{ slide, view, number, answering: false }];
    });
  }
}
