/**
 * The parts of a page that come when they are needed: what is said of a selection, the comparison, the first
 * chart's table and the charts beside it, the finder, the question for the reader's municipality, what tells a
 * screen reader of changes, the card with a figure's source. Each is a chunk of its own.
 */
import { getContext, setContext, type Component } from 'svelte';
import type { SelectionKind, View } from './view.ts';

/** What is said over the chart, beside the map, and what is said under it: the chart stays when the rest changes. */
export type PanelPart = 'head' | 'rest';

/** The props of each part; what is said of a selection is named by its kind. */
interface PartProps extends Record<SelectionKind, { id: string; part: PanelPart }> {
  comparison: { part: PanelPart };
  tones: Record<string, never>;
  compareControl: Record<string, never>;
  charts: Record<string, never>;
  grantsTable: Record<string, never>;
  finder: { input: HTMLInputElement };
  ask: Record<string, never>;
  announcer: Record<string, never>;
  claims: Record<string, never>;
  claim: { mark: HTMLElement; close: () => void };
}
export type PartName = keyof PartProps;
export type PartComponents = { readonly [Name in PartName]: Component<PartProps[Name]> };
/** How to fetch each part. */
export type PartLoaders = {
  readonly [Name in PartName]: () => Promise<{ readonly default: PartComponents[Name] }>;
};

/** The parts without which a View is not whole. */
export function partsOf({ selection, comparison, chart }: View): PartName[] {
  return [
    ...(comparison ? (['comparison', 'tones'] as const) : selection ? [selection.kind] : []),
    ...(chart === 'grants' ? [] : ['charts' as const]),
  ];
}

export class Parts {
  readonly #load: PartLoaders | null;
  readonly #asked: Partial<Record<PartName, Promise<void> | undefined>> = {};
  #there: Partial<PartComponents> = $state.raw({});

  /** `load` fetches parts; null where all that is needed is `there` from the start, as in the build. */
  constructor(load: PartLoaders | null, there: Partial<PartComponents> = {}) {
    this.#load = load;
    this.#there = there;
  }

  /** The part's component; null until it is there. */
  get<Name extends PartName>(name: Name): PartComponents[Name] | null {
    return this.#there[name] ?? null;
  }

  /** Fetches a part unless it is there or on its way. What failed may be asked for again. */
  need(name: PartName): Promise<void> {
    if (this.#there[name] || !this.#load) return Promise.resolve();
    return (this.#asked[name] ??= this.#load[name]().then(
      (module) => {
        this.#there = { ...this.#there, [name]: module.default };
      },
      () => {
        this.#asked[name] = undefined;
      },
    ));
  }
}

/** What comes late to the page that a component is on. */
export const getParts = (): Parts => getContext('parts');
export const setParts = (parts: Parts): Parts => setContext('parts', parts);
