/**
 * Finds things by what a reader types. A library tells which names fit, one wrong letter a word forgiven; how well
 * they fit and what comes first is decided here.
 */
import { nearest } from '../../model/nearest.ts';
import { compareDanish } from '../../model/questions.ts';
import { isSame, type Selection, type SelectionKind } from '../../state/view.ts';
import { nameKinds, type Entry } from './entries.ts';
import { fold } from './fold.ts';
import { fuzzy } from './fuzzy.ts';

/** How well a name fits, the best first. */
export const fits = ['exact', 'beginning', 'words', 'beginnings', 'mistyped'] as const;
export type Fit = (typeof fits)[number];

/** Of things that share a name, the municipality comes first: that question is the commonest. */
const kindsInOrder: readonly SelectionKind[] = [
  'municipality',
  'area',
  'city',
  'cluster',
  'region',
];

/** A thing found, and the name that it was found by. */
export interface Hit {
  readonly thing: Selection;
  readonly by: Entry;
  readonly fit: Fit;
}

/** The things of one kind that were found, the best first. */
export interface Group {
  readonly kind: SelectionKind;
  /** At most as many as a list can show. */
  readonly hits: readonly Hit[];
}

export interface Found {
  /** The group with the best hit first; none where nothing fits. */
  readonly groups: readonly Group[];
  /** How many things fit, those that are not shown among them. */
  readonly count: number;
  /** Where nothing fits: what comes nearest to it, if anything does. */
  readonly nearest: Hit | null;
}

/** How many things of a kind are shown. */
const mostOfKind = 5;

/**
 * What is found among the entries by a query. With `first`, things of that kind come before all others, and more of them.
 * An empty query finds nothing.
 */
export function find(
  entries: readonly Entry[],
  query: string,
  first: SelectionKind | null = null,
): Found {
  const asked = fold(query);
  if (asked === '') return { groups: [], count: 0, nearest: null };
  const hits = sorted(bestOfEach(fitting(entries, asked)), first);
  // Who has typed a name right did not mean another one.
  const right = hits.some(({ fit }) => fit === 'exact' || fit === 'beginning');
  const meant = right ? hits.filter(({ fit }) => fit !== 'mistyped') : hits;
  const kinds = [...new Set(meant.map(({ thing }) => thing.kind))];
  return {
    groups: kinds.map((kind) => ({
      kind,
      hits: meant
        .filter(({ thing }) => thing.kind === kind)
        .slice(0, kind === first ? 2 * mostOfKind : mostOfKind),
    })),
    count: meant.length,
    nearest: meant.length === 0 ? nearestTo(entries, query) : null,
  };
}

function fitting(entries: readonly Entry[], asked: string): readonly Hit[] {
  const folded = entries.map((entry) => entry.folded);
  const [found] = fuzzy.search(folded, asked, 1, 0);
  return (found ?? []).flatMap((at) => {
    const by = entries[at];
    return by ? { thing: by.thing, by, fit: fitOf(by.folded, asked) } : [];
  });
}

function fitOf(name: string, asked: string): Fit {
  if (name === asked) return 'exact';
  if (name.startsWith(asked)) return 'beginning';
  if (` ${name} `.includes(` ${asked} `)) return 'words';
  const words = name.split(' ');
  return asked.split(' ').every((term) => words.some((word) => word.startsWith(term)))
    ? 'beginnings'
    : 'mistyped';
}

/** Of each thing the hit by the name that fits best. */
function bestOfEach(hits: readonly Hit[]): readonly Hit[] {
  const best: Hit[] = [];
  for (const hit of hits.toSorted(byFit)) {
    if (!best.some(({ thing }) => isSame(thing, hit.thing))) best.push(hit);
  }
  return best;
}

function byFit(a: Hit, b: Hit): number {
  return (
    fits.indexOf(a.fit) - fits.indexOf(b.fit) ||
    nameKinds.indexOf(a.by.kind) - nameKinds.indexOf(b.by.kind)
  );
}

/** Better fits first, then names before other names, then by kind and alphabet. */
function sorted(hits: readonly Hit[], first: SelectionKind | null): readonly Hit[] {
  const order = ({ thing: { kind } }: Hit) => (kind === first ? -1 : kindsInOrder.indexOf(kind));
  const ahead = ({ thing: { kind } }: Hit) => (kind === first ? 0 : 1);
  return hits.toSorted(
    (a, b) =>
      ahead(a) - ahead(b) ||
      byFit(a, b) ||
      order(a) - order(b) ||
      compareDanish(a.by.name, b.by.name),
  );
}

function nearestTo(entries: readonly Entry[], query: string): Hit | null {
  const names = entries.filter(({ kind }) => kind !== 'code');
  const name = nearest(
    query,
    names.map((entry) => entry.name),
  );
  const by = names.find((entry) => entry.name === name);
  return by ? { thing: by.thing, by, fit: 'mistyped' } : null;
}
