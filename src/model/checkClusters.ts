import type { Branch } from './dataset.ts';
import type { Decoded } from './decoded.ts';
import type { ClusterWithoutGrant, Grant } from './decodeClusters.ts';
import type { ProblemLog } from './problem.ts';
import { pathOf, type ColumnOf } from './tables.ts';

/**
 * Reports a second headquarters of a cluster, and clusters without headquarters or grant. What is missing is
 * only reported while the table that should have it is otherwise in order.
 */
export function checkClusters(
  clusters: readonly Decoded<ClusterWithoutGrant, ColumnOf<'clusters.csv'>>[],
  branches: readonly Decoded<Branch, ColumnOf<'branches.csv'>>[],
  grants: ReadonlyMap<string, Grant>,
  log: ProblemLog,
): void {
  const [branchesPath, grantsPath] = [pathOf('branches.csv'), pathOf('grants.csv')];
  const branchesInOrder = !log.concerns(branchesPath);
  const grantsInOrder = !log.concerns(grantsPath);
  const headquarters = new Map<string, number>();
  for (const { entity, row } of branches.filter(
    ({ entity: { kind } }) => kind === 'headquarters',
  )) {
    const first = headquarters.get(entity.cluster);
    if (first === undefined) headquarters.set(entity.cluster, row.line);
    else row.report('kind', `is the second of '${entity.cluster}'; the first is on line ${first}`);
  }
  for (const { entity, row } of clusters) {
    if (branchesInOrder && !headquarters.has(entity.id)) {
      row.report('id', `has no headquarters in ${branchesPath}`);
    }
    if (grantsInOrder && !grants.has(entity.id)) row.report('id', `has no row in ${grantsPath}`);
  }
}
