/** Chart 1, grants: which rows, in what order, how long the bars, where the marks of the cities stand. */
import { max } from 'd3-array';
import { firstOf, mostMarks } from '../model/crowd.ts';
import type { Cluster, PresenceKind } from '../model/dataset.ts';
import { presencesOfCluster, type DatasetIndex, type Presence } from '../model/questions.ts';
import type { Emphasis, Standing } from '../state/emphasis.ts';
import type { Order } from '../state/view.ts';
import { byOrder } from './byOrder.ts';

export interface CityMark {
  readonly city: string;
  readonly name: string;
  /** The weightiest kind: where a cluster is in a city twice, the headquarters' mark stands. */
  readonly kind: PresenceKind;
  /** Centre of the mark along the row, px. */
  readonly x: number;
  readonly standing: Standing;
}

export interface GrantRow {
  readonly cluster: Cluster;
  readonly standing: Standing;
  /** Related by a planned presence alone: drawn dashed, and in no sum. */
  readonly planned: boolean;
  /** Length of the bar, per cent of the room for bars. */
  readonly length: number;
  /** The cluster's cities as a string of marks, the headquarters first. */
  readonly cities: readonly CityMark[];
}

export interface GrantsLayout {
  readonly rows: readonly GrantRow[];
  /** Width of the longest string of city marks, px. */
  readonly citiesWidth: number;
  /** Radius of a city's mark, px. */
  readonly radius: number;
}

const radius = 3.1;
const step = 7.6;
/** The headquarters' ring is wider than a disc. */
const start = 6;

/** Lays out the rows of the clusters that pass the filter. */
export function layoutGrants(index: DatasetIndex, emphasis: Emphasis, order: Order): GrantsLayout {
  const clusters = emphasis.clusters.toSorted(byOrder(index, order));
  // The scale is that of all clusters, filtered or not: a filter must not make a bar grow.
  const largest = max(index.clusters.values(), ({ grant }) => grant) ?? 1;
  const rows = clusters.map((cluster) => ({
    cluster,
    standing: emphasis.of('cluster', cluster.id),
    planned:
      emphasis.of('cluster', cluster.id).level === 'related' &&
      !emphasis.presentInEither.includes(cluster),
    length: (100 * cluster.grant) / largest,
    cities: citiesShown(index, cluster.id).flatMap(({ city, kinds: [kind] }, at) =>
      city && kind
        ? {
            city: city.id,
            name: city.name,
            kind,
            x: start + at * step + (at > 0 ? 2 : 0),
            standing: emphasis.ofPair(cluster.id, city.id),
          }
        : [],
    ),
  }));
  const longest = max(rows, ({ cities }) => cities.length) ?? 0;
  return { rows, citiesWidth: Math.ceil(start + longest * step), radius };
}

function citiesShown(index: DatasetIndex, cluster: string): readonly Presence[] {
  const all = presencesOfCluster(index, cluster);
  return import.meta.mayBeCrowded ? firstOf(all, mostMarks) : all;
}
