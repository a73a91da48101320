/** The View: everything a reader can choose, in one plain value. The address bar holds it, nothing else does. */
import type { Language } from '../model/dataset.ts';

export const themes = ['clusters', 'hospitals'] as const;
export type Theme = (typeof themes)[number];

export const selectionKinds = ['cluster', 'city', 'area', 'region', 'municipality'] as const;
export type SelectionKind = (typeof selectionKinds)[number];

export const statusFilters = ['all', 'established', 'emerging'] as const;
export type StatusFilter = (typeof statusFilters)[number];

export const charts = ['grants', 'places', 'spread', 'areas'] as const;
export type Chart = (typeof charts)[number];

/** How clusters are sorted in charts; `cities` is by the number of cities. */
export const orders = ['amount', 'name', 'status', 'cities'] as const;
export type Order = (typeof orders)[number];

/** How the columns of cities are sorted: by the number of clusters, or by region from north to south. */
export const columnOrders = ['clusters', 'region'] as const;
export type ColumnOrder = (typeof columnOrders)[number];

/** `auto` follows what the reader's system asks for. */
export const paletteChoices = ['auto', 'light', 'dark', 'projector', 'print'] as const;
export type PaletteChoice = (typeof paletteChoices)[number];

/** The pages of text beside the map: what it rests on and what belongs to it. */
export const articles = [
  'benchmarks',
  'programme',
  'charts',
  'sources',
  'data',
  'journalists',
  'accessibility',
  'places',
  'licences',
] as const;
export type Article = (typeof articles)[number];

/** One thing of the Dataset: its kind and its id (a municipality's id is the slug of its name). */
export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** What a View chooses besides where it is embedded in somebody else's page. Its chart is the one of grants, and nothing is compared in it: an embed is one finding in few bytes. */
export interface Embed {
  /** Whether it keeps to the story's selection: marks and bars then select nothing. */
  readonly locked: boolean;
  /** Whether the host's own background shows through. */
  readonly transparent: boolean;
  /** Whether the short panel stands where else the chart does. */
  readonly panel: boolean;
}

export interface View {
  /** Null on the site's own pages. */
  readonly embed: Embed | null;
  readonly language: Language;
  readonly theme: Theme;
  /** The page of text that is read instead of the map; nothing is selected there. */
  readonly article: Article | null;
  readonly selection: Selection | null;
  /** Another thing of the selection's kind; always null while nothing is selected. */
  readonly comparison: Selection | null;
  readonly status: StatusFilter;
  readonly chart: Chart;
  readonly order: Order;
  readonly columns: ColumnOrder;
  readonly palette: PaletteChoice;
}

/** The View of the front page. */
export const frontView: View = {
  embed: null,
  language: 'da',
  theme: 'clusters',
  article: null,
  selection: null,
  comparison: null,
  status: 'all',
  chart: 'grants',
  order: 'amount',
  columns: 'clusters',
  palette: 'auto',
};

/** What an embed is unless its address says otherwise. */
export const plainEmbed: Embed = { locked: false, transparent: false, panel: false };

/** The theme that a selection's own page opens in: areas and municipalities belong to the hospitals. */
export function themeOf(selection: Selection | null): Theme {
  return selection?.kind === 'area' || selection?.kind === 'municipality'
    ? 'hospitals'
    : 'clusters';
}

/** Whether two selections are the same thing (or both nothing). */
export function isSame(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}

/** The View after a click on a thing: it is selected, or cleared if it was selected already. */
export function toggle(view: View, thing: Selection): View {
  return isSame(view.selection, thing) ? clear(view) : select(view, thing);
}

/** The View with a thing selected and nothing compared. */
export function select(view: View, thing: Selection): View {
  return { ...view, article: null, selection: thing, comparison: null };
}

/**
 * The View after a thing is put beside the selection, or taken away where it is one of the two already: the other
 * one stays. Null for what cannot be compared with the selection.
 */
export function compare(view: View, thing: Selection): View | null {
  const { selection, comparison } = view;
  if (thing.kind !== selection?.kind) return null;
  if (isSame(thing, selection))
    return comparison && { ...view, selection: comparison, comparison: null };
  return { ...view, comparison: isSame(thing, comparison) ? null : thing };
}

/** The map's View with nothing selected; the rest of the reader's choices stay. */
export function clear(view: View): View {
  return { ...view, article: null, selection: null, comparison: null };
}

/** The View of a page of text, with the reader's language and colours. */
export function read({ language, palette }: View, article: Article): View {
  return { ...frontView, language, palette, article };
}

/**
 * Whether going from one View to the other is a step that the back button undoes:
 * a new selection, comparison, theme or language is; filter, chart, order and palette are not.
 */
export function isStep(from: View, to: View): boolean {
  return (
    !isSame(from.selection, to.selection) ||
    !isSame(from.comparison, to.comparison) ||
    from.theme !== to.theme ||
    from.article !== to.article ||
    from.language !== to.language
  );
}
