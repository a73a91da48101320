import type { Cluster } from '../model/dataset.ts';
import { byDanishShortName } from '../model/questions.ts';

export interface GrantRank {
  /** 1 is the largest; equal grants share a rank. */
  readonly rank: number;
  /** Whether no grant is smaller. */
  readonly last: boolean;
  /** The other clusters with the same grant, by name. */
  readonly tiedWith: readonly Cluster[];
}

/** Where a cluster's grant stands among all grants. */
export function rankOfGrant(clusters: readonly Cluster[], id: string): GrantRank {
  const grant = clusters.find((cluster) => cluster.id === id)?.grant ?? 0;
  return {
    rank: 1 + clusters.filter((cluster) => cluster.grant > grant).length,
    last: clusters.every((cluster) => cluster.grant >= grant),
    tiedWith: clusters
      .filter((cluster) => cluster.id !== id && cluster.grant === grant)
      .toSorted(byDanishShortName),
  };
}
