import { sumOfGrants } from '../model/questions.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { CommonText } from '../text/da.ts';

/** What stands over the chart of grants, and what its sum does not mean. */
export function grantsCaption(
  { view, emphasis }: Reader,
  { numbers, chart }: CommonText,
): { readonly title: string; readonly caveat: string } {
  const { grants } = chart;
  const { selection, comparison, status } = view;
  // Of two places the chart has no one sum: it is entitled as that of all.
  if (!selection || selection.kind === 'cluster' || comparison) {
    const total = numbers.amount(sumOfGrants(emphasis.clusters));
    return {
      title: grants.title(total, emphasis.clusters.length, status),
      caveat: grants.caveat,
    };
  }
  return {
    title: grants.titleOfPresent(numbers.amount(emphasis.grants), emphasis.present.length, status),
    caveat: emphasis.present.length ? grants.sumCaveat : grants.caveat,
  };
}
