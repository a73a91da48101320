/** The talk: slides, each a View with words. */
import { placeKinds } from './datasetIndex.ts';
import type { Bilingual, ClusterStatus } from './dataset.ts';

/** How a slide of the talk is laid out: the map beside key figures or the grants, a chart alone, two maps, a list, or words alone. */
export const slideLayouts = [
  'map',
  'grants',
  'places',
  'spread',
  'pair',
  'fields',
  'benchmarks',
  'programme',
  'words',
] as const;
export type SlideLayout = (typeof slideLayouts)[number];

/** The totals that a slide can show large. */
export const slideFigures = [
  'clusters',
  'clusters-established',
  'clusters-emerging',
  'cities-today',
  'headquarters-inferred',
  'planned',
  'grants-total',
  'areas',
  'regions',
  'municipalities',
  'population-total',
  'benchmarks',
] as const;
export type SlideFigure = (typeof slideFigures)[number];

/** The kinds of thing that a slide can select. */
export const slideKinds = ['cluster', ...placeKinds] as const;

/** What a slide's map and charts show; without a selection, everything. */
export interface SlideView {
  readonly theme: 'clusters' | 'hospitals';
  readonly selection: { readonly kind: (typeof slideKinds)[number]; readonly id: string } | null;
  /** The id of another thing of that kind, to be compared with it. */
  readonly compared: string | null;
  readonly status: 'all' | ClusterStatus;
}

/** A step of the talk: a View, and words. */
export interface Slide {
  readonly id: string;
  readonly layout: SlideLayout;
  readonly view: SlideView;
  /** Empty where the finding that is computed of the View is the title; the same goes for the text. Both may hold totals by name. */
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly figures: readonly SlideFigure[];
  /** What the speaker is to remember. May hold totals by name. */
  readonly notes: Bilingual;
  /** How long it is meant to stand. */
  readonly minutes: number;
  readonly sources: readonly string[];
}
