/** How English speaks of clusters: all, or those of one status. */
import type { Shown } from './daClusters.ts';
import { numbersIn } from './numbers.ts';

const { word } = numbersIn('en');

/** `cluster`, `emerging clusters`: the form for a number of them. */
export function clusterNoun(count: number, shown: Shown): string {
  return `${shown === 'all' ? '' : `${shown} `}${count === 1 ? 'cluster' : 'clusters'}`;
}

/** `no clusters`, `one emerging cluster`, `four emerging clusters`. */
export function clusterCount(count: number, shown: Shown): string {
  return `${count === 0 ? 'no' : word(count)} ${clusterNoun(count, shown)}`;
}
