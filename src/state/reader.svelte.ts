/** The one place that holds what the reader has chosen. Everything on screen is derived from it. */
import { getContext, setContext } from 'svelte';
import type { DatasetIndex } from '../model/questions.ts';
import { format, parse, rootOf, type KnownIds, type NotUnderstood } from './address.ts';
import { emphasise, type Emphasis } from './emphasis.ts';
import { passing } from './passing.ts';
import { isStep, select, toggle, type Selection, type View } from './view.ts';

/** What there is to say of a View: the finding over the map, and the sentence under it. */
export interface Headline {
  readonly headline: string;
  readonly lede: string;
}

/** What there is to say of two compared things. */
export interface Finding extends Headline {
  /** Tells a screen reader which two they are. */
  readonly announcement: string;
}

export class Reader {
  /** The View that the page was rendered for. */
  readonly arrival: View;
  readonly #rendered: Headline;
  /** The tables, whole. */
  readonly tables: DatasetIndex;
  /** The tables as the filter shows them. It stays the same object: whoever holds it sees what passes now. */
  readonly index: DatasetIndex;
  readonly known: KnownIds;
  /** Path from the page to the site's root: empty, or `../` for each folder that the page is in. */
  readonly root: string;

  view: View = $state.raw() as View;
  /** What the pointer or the keyboard rests on: a preview of what a click would select. */
  preview: Selection | null = $state.raw(null);
  /** The tables with their background: descriptions, notes, sources. Null until that has come. */
  whole: DatasetIndex | null = $state.raw(null);
  notUnderstood: readonly NotUnderstood[] = $state.raw([]);
  /** A sentence to the reader about how the View came about, such as where they are; goes with it. */
  note = $state.raw('');
  /** Whether the search box asks for the reader's municipality. */
  asking = $state.raw(false);

  /** Compares the two things of a View; null for a View without. Comes with the part that shows comparisons. */
  ofTwo: ((view: View) => Finding | null) | null = $state.raw(null);
  readonly finding: Finding | null = $derived(this.ofTwo && this.ofTwo(this.view));

  /** Says what there is to say of a View. Comes when the page is idle: until then it says what it was rendered with. */
  say: ((view: View) => Headline) | null = $state.raw(null);
  /** What there is to say of this View. */
  readonly headline: Headline = $derived.by(
    () => this.finding ?? ((this.view !== this.arrival && this.say?.(this.view)) || this.#rendered),
  );
  /** Whether the headline is about this View already. */
  readonly spoken: boolean = $derived.by(() =>
    this.view.comparison ? this.finding !== null : this.view === this.arrival || this.say !== null,
  );

  readonly #passing = $derived.by(() => passing(this.tables, this.view.status).dataset);
  readonly emphasis: Emphasis = $derived.by(() => emphasise(this.tables, this.view));

  /** `rendered`: what the page says of the View before any script. */
  constructor(index: DatasetIndex, view: View, rendered: Headline = { headline: '', lede: '' }) {
    this.arrival = view;
    this.#rendered = rendered;
    this.tables = index;
    const dataset = () => this.#passing;
    this.index = {
      ...index,
      get dataset() {
        return dataset();
      },
    };
    this.known = index.known;
    this.root = rootOf(view);
    this.view = view;
  }

  /** The address of a View, relative to the page. */
  href(view: View): string {
    return this.root + format(view);
  }

  /** The address that a thing's mark links to: the thing, or the cleared View where it is selected already. */
  hrefTo(thing: Selection): string {
    return this.href(toggle(this.view, thing));
  }

  /** The address of a thing's page, selected or not: for lists that only lead there. */
  hrefOf(thing: Selection): string {
    return this.href(select(this.view, thing));
  }

  /** Shows another View and writes its address: a step gets its own history entry, anything else replaces. */
  go(view: View): void {
    const step = isStep(this.view, view);
    this.view = view;
    this.preview = null;
    this.notUnderstood = [];
    this.note = '';
    const framed = window.parent !== window;
    history[step && !framed ? 'pushState' : 'replaceState'](null, '', this.href(view));
  }

  /** Shows what an address (relative to the root) says, without touching the history. */
  follow(address: string): void {
    const { view, notUnderstood } = parse(address, this.known);
    // The View that is shown already stays the same one: nothing is worked out anew.
    if (format(view) !== format(this.view)) this.view = view;
    this.preview = null;
    this.notUnderstood = notUnderstood;
    this.note = '';
  }
}

/** The reader of the page that a component is on. */
export const getReader = (): Reader => getContext('reader');
export const setReader = (reader: Reader): Reader => setContext('reader', reader);
