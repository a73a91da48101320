/** How Danish speaks of clusters: all, or those of one status. */
import type { ClusterStatus } from '../model/dataset.ts';
import { numbersIn } from './numbers.ts';

/** Which clusters are shown. */
export type Shown = ClusterStatus | 'all';

const words: Record<Shown, readonly [one: string, many: string]> = {
  all: ['klynge', 'klynger'],
  established: ['klynge i en styrkeposition', 'klynger i styrkepositioner'],
  emerging: ['spirende klynge', 'spirende klynger'],
};
const { word } = numbersIn('da');

/** `klynge`, `spirende klynger`: the form for a number of them. */
export function clusterNoun(count: number, shown: Shown): string {
  return words[shown][count === 1 ? 0 : 1];
}

/** `ingen klynger`, `én spirende klynge`, `fire spirende klynger`. */
export function clusterCount(count: number, shown: Shown): string {
  return `${count === 0 ? 'ingen' : count === 1 ? 'én' : word(count)} ${clusterNoun(count, shown)}`;
}
