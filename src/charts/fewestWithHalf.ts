import type { Cluster } from '../model/dataset.ts';
import { sumOfGrants } from '../model/questions.ts';

/** How few clusters, the largest grants first, have more than half of all grants together. */
export function fewestWithHalf(clusters: readonly Cluster[]): number {
  const half = sumOfGrants(clusters) / 2;
  let sum = 0;
  const sorted = clusters.toSorted((a, b) => b.grant - a.grant);
  return 1 + sorted.findIndex(({ grant }) => (sum += grant) > half);
}
