/**
 * What everything is for a View: selected, compared, related or background. The map, the charts, the panel and
 * the announcement read it and decide nothing themselves.
 */
import type { Cluster } from '../model/dataset.ts';
import { clustersIn, sumOfGrants, type DatasetIndex } from '../model/questions.ts';
import { passing } from './passing.ts';
import { reachOf } from './reach.ts';
import { isSame, type Selection, type SelectionKind, type View } from './view.ts';

/** `context` stands back from a selection; `rest` is everything while nothing is selected. */
export const levels = ['selected', 'compared', 'related', 'context', 'rest'] as const;
export type Level = (typeof levels)[number];

/** To which of two compared things something is related; null while nothing is compared, or where it is neither. */
export type DataOf = 'selected' | 'compared' | 'both' | null;

export interface Standing {
  readonly level: Level;
  readonly of: DataOf;
}

export interface Emphasis {
  /** What a thing is. Unknown ids stand back like everything else. */
  of(kind: SelectionKind, id: string): Standing;
  /** What the mark of a pair is (a cluster's presence in a city or an area): related only if both its ends take part. */
  ofPair(cluster: string, place: string, kind?: SelectionKind): Standing;
  /** The clusters that pass the status filter, in the order of the tables. */
  readonly clusters: readonly Cluster[];
  /** Those of them that are present today in what is selected (a selected cluster: itself); all while nothing is. */
  readonly present: readonly Cluster[];
  /** Those present today in what is selected, or in what it is compared with. */
  readonly presentInEither: readonly Cluster[];
  /** Sum of the grants of `present`, DKK. It belongs to the whole organisations. */
  readonly grants: number;
}

/** Works out the emphasis of a View over the tables. Pure. */
export function emphasise(tables: DatasetIndex, view: View): Emphasis {
  const { selection, comparison, status } = view;
  const index = passing(tables, status);
  const { clusters } = index.dataset;
  const reachOfSelection = selection && reachOf(index, selection);
  const reachOfComparison = comparison && reachOf(index, comparison);

  const of = (kind: SelectionKind, id: string): Standing => {
    if (!reachOfSelection) return { level: 'rest', of: null };
    const thing = { kind, id };
    const inSelection = reachOfSelection[kind].has(id);
    const inComparison = reachOfComparison?.[kind].has(id) ?? false;
    if (isSame(selection, thing))
      return { level: 'selected', of: reachOfComparison ? 'selected' : null };
    if (isSame(comparison, thing)) return { level: 'compared', of: 'compared' };
    if (!inSelection && !inComparison) return { level: 'context', of: null };
    return { level: 'related', of: reachOfComparison ? sideOf(inSelection, inComparison) : null };
  };

  const present = presentIn(index, selection);
  return {
    of,
    ofPair: (cluster, place, kind = 'city') =>
      pairStanding(of('cluster', cluster), of(kind, place)),
    clusters,
    present,
    presentInEither: comparison
      ? amongst(clusters, [...present, ...presentIn(index, comparison)])
      : present,
    grants: sumOfGrants(present),
  };
}

/** The clusters that are a selection, or are in it today. All are present in nothing in particular. */
function presentIn(index: DatasetIndex, selection: Selection | null): readonly Cluster[] {
  const { clusters } = index.dataset;
  if (!selection) return clusters;
  const { kind, id } = selection;
  return kind === 'cluster'
    ? clusters.filter((cluster) => cluster.id === id)
    : amongst(clusters, clustersIn(index, { kind, id }).today);
}

/** Some of the clusters, in the order of the tables. */
function amongst(clusters: readonly Cluster[], some: readonly Cluster[]): readonly Cluster[] {
  return clusters.filter((cluster) => some.includes(cluster));
}

function sideOf(inSelection: boolean, inComparison: boolean): DataOf {
  if (inSelection && inComparison) return 'both';
  return inSelection ? 'selected' : 'compared';
}

function pairStanding(cluster: Standing, place: Standing): Standing {
  const takes = (standing: Standing) => standing.level !== 'context' && standing.level !== 'rest';
  if (cluster.level === 'rest') return cluster;
  if (!takes(cluster) || !takes(place)) return { level: 'context', of: null };
  if (cluster.of === place.of || place.of === 'both') return { level: 'related', of: cluster.of };
  if (cluster.of === 'both') return { level: 'related', of: place.of };
  // One end belongs to the selection and the other to what it is compared with: the pair to neither.
  return { level: 'context', of: null };
}
