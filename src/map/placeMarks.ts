/** What stands at every place on the map for a View: the symbol, its size, its standing and whether it has a name. */
import { isCrowded } from '../model/crowd.ts';
import type { PresenceKind } from '../model/dataset.ts';
import { areaOf, presencesIn, type DatasetIndex, type Presence } from '../model/questions.ts';
import {
  countRadius,
  hospitalRadius,
  kindRadius,
  largeCityFrom,
  recededRadius,
  ringRadius,
  type LabelRank,
} from '../look/marks.ts';
import { emphasise, type Emphasis, type Standing } from '../state/emphasis.ts';
import type { Selection, View } from '../state/view.ts';
import { toFrame, type Point } from './frames.ts';
import { indexTogether, viewTogether } from './together.ts';

export type PlaceSymbol =
  /** A circle with the number of clusters, ringed where one has its headquarters. */
  | { readonly type: 'count'; readonly clusters: number; readonly ringed: boolean }
  /** How the selected cluster is present, or the one it is compared with; `other`: how that one is where both are. */
  | { readonly type: 'kind'; readonly kind: PresenceKind; readonly other?: PresenceKind }
  | { readonly type: 'dot' }
  | { readonly type: 'hospital' };

export interface PlaceMark {
  /** A municipality, where its cities are drawn together. */
  readonly kind: 'city' | 'area' | 'municipality';
  readonly id: string;
  readonly name: string;
  readonly point: Point;
  readonly symbol: PlaceSymbol;
  /** Outer radius, ring included, px. */
  readonly radius: number;
  readonly standing: Standing;
  /** How its name is set, and how it stands back for others; null for a place that is not named. */
  readonly label: {
    readonly rank: LabelRank;
    readonly strong: boolean;
    readonly underlined: boolean;
    readonly priority: number;
    readonly required: boolean;
  } | null;
  /** Whether the place belongs to what the theme puts in front: those are in the map's keyboard order. */
  readonly inFront: boolean;
}

/** All marks of a View, the ones drawn first first: small before large, background before selection. */
export function placeMarks(index: DatasetIndex, view: View, emphasis: Emphasis): PlaceMark[] {
  const marks = [
    ...(import.meta.mayBeCrowded && isCrowded(index.dataset)
      ? marksTogether(index, view)
      : index.dataset.cities.map((city) => cityMark(index, view, emphasis, city.id))),
    ...index.dataset.areas.map((area) => areaMark(index, view, emphasis, area.id)),
  ].filter((mark) => mark !== null);
  return marks.sort((a, b) => order(a) - order(b));
}

/** One mark for all cities of a municipality. */
function marksTogether(index: DatasetIndex, view: View): (PlaceMark | null)[] {
  const drawn = indexTogether(index);
  const own = viewTogether(index, view);
  const emphasis = emphasise(drawn, own);
  return drawn.dataset.cities.map(({ id }) => {
    const mark = cityMark(drawn, own, emphasis, id);
    return mark && { ...mark, kind: 'municipality' };
  });
}

function order(mark: PlaceMark): number {
  const weight = { context: 0, rest: 0, related: 1000, compared: 2000, selected: 3000 };
  const dot = mark.symbol.type === 'dot' ? -100 : 0;
  return weight[mark.standing.level] - mark.radius + (mark.inFront ? 500 : 0) + dot;
}

function cityMark(
  index: DatasetIndex,
  view: View,
  emphasis: Emphasis,
  id: string,
): PlaceMark | null {
  const city = index.cities.get(id);
  if (!city) return null;
  const standing = emphasis.of('city', id);
  // A selected cluster shows how it is there, even one that the filter leaves out.
  const presences =
    view.selection?.kind === 'cluster'
      ? (index.presencesBy.city.get(id) ?? [])
      : presencesIn(index, { kind: 'city', id });
  const clusters = presences.filter(({ planned }) => !planned).length;
  const symbol = citySymbol(view, standing, presences, clusters);
  const takesPart = standing.level !== 'context' && standing.level !== 'rest';
  const radius = radiusOf(symbol);
  const inFront = view.theme === 'clusters';
  const large = symbol.type === 'count' && clusters >= largeCityFrom;
  // Among the hospitals a city is named only where the selection concerns it, and its area does not bear its name.
  const named =
    symbol.type === 'count' ||
    symbol.type === 'kind' ||
    (takesPart &&
      view.selection?.kind !== 'region' &&
      areaNamed(index, city.municipality) !== city.name);
  return {
    kind: 'city',
    id,
    name: city.name,
    point: toFrame(city.lon, city.lat),
    symbol,
    radius,
    standing,
    inFront,
    label: named
      ? {
          rank: large ? 'large' : 'plain',
          strong: large || symbol.type === 'kind' || standing.level === 'selected',
          underlined: isHeadquarters(symbol),
          priority: (takesPart ? 100 : 0) + clusters + (inFront ? 0 : -50),
          required: large || (takesPart && inFront),
        }
      : null,
  };
}

function areaNamed(index: DatasetIndex, municipality: string): string {
  return areaOf(index, municipality).name;
}

function citySymbol(
  view: View,
  standing: Standing,
  presences: readonly Presence[],
  clusters: number,
): PlaceSymbol {
  const { selection, comparison } = view;
  if (selection?.kind === 'cluster') {
    // Where a cluster is in a city twice, the weightier kind stands: the headquarters' mark.
    const [kind, other] = [selection, comparison].flatMap(
      (thing) => presences.find(({ cluster }) => cluster.id === thing?.id)?.kinds[0] ?? [],
    );
    if (!kind) return { type: 'dot' };
    return other ? { type: 'kind', kind, other } : { type: 'kind', kind };
  }
  if (view.theme === 'hospitals' || presences.length === 0) return { type: 'dot' };
  const inside = selection === null || selection.kind === 'city' || standing.level !== 'context';
  if (!inside) return { type: 'dot' };
  return {
    type: 'count',
    clusters,
    ringed: presences.some(({ kinds }) => kinds.includes('headquarters')),
  };
}

function areaMark(
  index: DatasetIndex,
  view: View,
  emphasis: Emphasis,
  id: string,
): PlaceMark | null {
  const area = index.areas.get(id);
  if (!area) return null;
  const standing = emphasis.of('area', id);
  const inFront = view.theme === 'hospitals';
  const chosen = standing.level === 'selected' || standing.level === 'compared';
  if (!inFront && !chosen) return null;
  return {
    kind: 'area',
    id,
    name: area.name,
    point: toFrame(area.lon, area.lat),
    symbol: { type: 'hospital' },
    radius: hospitalRadius,
    standing,
    inFront,
    // Among the clusters the headline names the chosen area: its hospital needs no second name beside the cities'.
    label: inFront
      ? {
          rank: 'plain',
          strong: chosen,
          underlined: false,
          priority: (chosen ? 300 : standing.level === 'related' ? 150 : 0) + 50,
          required: true,
        }
      : null,
  };
}

/** Outer radius of a symbol, px. */
export function radiusOf(symbol: PlaceSymbol): number {
  switch (symbol.type) {
    case 'count': {
      const radius = countRadius(symbol.clusters);
      return symbol.ringed ? ringRadius(radius) : radius;
    }
    case 'kind':
      return isHeadquarters(symbol) ? ringRadius(kindRadius) + 1 : kindRadius;
    case 'dot':
      return recededRadius;
    case 'hospital':
      return hospitalRadius;
    default:
      return symbol satisfies never;
  }
}

function isHeadquarters(symbol: PlaceSymbol): boolean {
  return (
    symbol.type === 'kind' && (symbol.kind === 'headquarters' || symbol.other === 'headquarters')
  );
}

/** Whether a ring around the mark says that it is selected. */
export function isRinged({ symbol, standing }: PlaceMark): boolean {
  return symbol.type === 'count' && standing.level === 'selected';
}

/** A mark's name among all marks: cities and areas share ids. */
export function markKey(mark: Selection): string {
  return `${mark.kind}-${mark.id}`;
}
