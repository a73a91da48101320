import type { DatasetIndex } from '../model/questions.ts';
import type { StatusFilter, View } from './view.ts';

/**
 * The tables as a status filter shows them: only the clusters that pass are listed, counted and summed. What is
 * asked about one cluster is answered whether it passes or not: a selected one stays selected.
 */
export function passing(index: DatasetIndex, status: StatusFilter): DatasetIndex {
  if (status === 'all') return index;
  const clusters = index.dataset.clusters.filter((cluster) => cluster.status === status);
  return { ...index, dataset: { ...index.dataset, clusters } };
}

/** Whether the selection is a cluster that the filter leaves out. */
export function isOutside(index: DatasetIndex, { selection, status }: View): boolean {
  const cluster = selection?.kind === 'cluster' ? index.clusters.get(selection.id) : undefined;
  return cluster !== undefined && status !== 'all' && cluster.status !== status;
}
