/** What every marked figure and statement rests on: its sources, how sure it is, how it is worked out. */
import type { DatasetIndex } from '../model/questions.ts';
import { emphasise } from '../state/emphasis.ts';
import type { View } from '../state/view.ts';
import type { FullText } from '../text/context.ts';
import type { Claim, Draft, Scope } from './claim.ts';
import { claimsOfAll } from './claimsOfAll.ts';
import { claimsOfCluster } from './claimsOfCluster.ts';
import { claimsOfPlace } from './claimsOfPlace.ts';

export type { Claim } from './claim.ts';

/** What a mark may claim. Of what, the View says. */
export type ClaimKey =
  keyof typeof claimsOfAll | keyof typeof claimsOfCluster | keyof typeof claimsOfPlace;

/**
 * The claim of a key in a View. Null where the View has no such figure: a grant while a city is selected.
 * @param index the whole of the tables, with sources
 */
export function claimOf(
  index: DatasetIndex,
  view: View,
  text: FullText,
  key: string,
): Claim | null {
  const draft = draftOf({ index, view, text, emphasis: emphasise(index, view) }, key);
  return draft && complete(index, text, draft);
}

/** A claim with its sources looked up, and the sentence to copy. */
export function complete(index: DatasetIndex, text: FullText, draft: Draft): Claim {
  const { certainty, says = '', note = '' } = draft;
  const statement = endOnce(draft.statement);
  const sums = endOnce(draft.sums ?? '');
  const sources = [...new Set(draft.sources)].flatMap((id) => index.sources.get(id) ?? []);
  const cited = sources.map((source) =>
    [source.title, source.section, source.publisher, source.date && text.date(source.date)]
      .filter(Boolean)
      .join(', '),
  );
  const quote = text.claims.quote(statement, cited, certainty === 'computed');
  return { statement, certainty, says, sums, note, sources, quote };
}

/**
 * The claims of a mark, whose keys are separated by spaces. While two things are compared a figure stands for each of
 * them, and so do its claims; a chart's total is one.
 */
export function claimsOf(
  index: DatasetIndex,
  view: View,
  text: FullText,
  keys: string,
): readonly Claim[] {
  const other = view.comparison && { ...view, selection: view.comparison, comparison: null };
  return keys.split(' ').flatMap((key) => {
    const own = claimOf(index, view, text, key);
    const twin = other && !key.startsWith('chart-') ? claimOf(index, other, text, key) : null;
    // What holds for both is said once.
    const two = twin?.statement === own?.statement ? [own] : [own, twin];
    return two.filter((claim) => claim !== null);
  });
}

function draftOf(scope: Scope, key: string): Draft | null {
  const { selection } = scope.view;
  const cluster = selection?.kind === 'cluster' && scope.index.clusters.get(selection.id);
  if (cluster && has(claimsOfCluster, key)) return claimsOfCluster[key](scope, cluster);
  if (selection && selection.kind !== 'cluster') {
    const place = { kind: selection.kind, id: selection.id };
    // The chart's total is then that of the clusters in the place.
    const own = key === 'chart-grants' ? 'sum' : key;
    if (has(claimsOfPlace, own)) return claimsOfPlace[own](scope, place);
  }
  return has(claimsOfAll, key) ? claimsOfAll[key](scope) : null;
}

function has<Claims extends object>(claims: Claims, key: PropertyKey): key is keyof Claims {
  return Object.hasOwn(claims, key);
}

/** A name may bring its own full stop to the end of a sentence: `Nykøbing F.` */
function endOnce(text: string): string {
  return text.replaceAll('..', '.');
}
