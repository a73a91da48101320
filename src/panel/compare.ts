/** What two things of one kind have side by side: rows for a table, and what they share. Pure. */
import type { DatasetIndex } from '../model/questions.ts';
import type { Selection } from '../state/view.ts';
import type { FullText } from '../text/context.ts';
import type { ClaimKey } from './claims.ts';
import {
  sideOf,
  type Cell,
  type ComparedThing,
  type Trait,
  type TraitSet,
} from './comparedSide.ts';

export type { Cell, ComparedThing } from './comparedSide.ts';

type Two<Value> = readonly [Value, Value];

export interface ComparedRow {
  readonly name: string;
  /** Where it comes from, for both: keys of `claims.ts`. */
  readonly claim: ClaimKey;
  readonly cells: Two<Cell>;
  readonly same: boolean;
  /** How far the second figure is above (+) or below (−) the first; empty where they are no figures, or equal. */
  readonly difference: string;
}

/** Things that each of the two has for itself, and those that both have; never empty altogether. */
export interface ComparedSet {
  readonly name: string;
  readonly claim: ClaimKey;
  readonly only: Two<readonly ComparedThing[]>;
  readonly both: readonly ComparedThing[];
}

export interface Compared {
  /** Short rows, and those that hold more. Differences first. */
  readonly short: readonly ComparedRow[];
  readonly long: readonly ComparedRow[];
  readonly sets: readonly ComparedSet[];
}

/** Sets two things of one kind side by side. Throws a RangeError for ids that the tables lack. */
export function compareTwo(
  index: DatasetIndex,
  one: Selection,
  other: Selection,
  text: FullText,
): Compared {
  const [first, second] = [sideOf(index, one, text), sideOf(index, other, text)];
  return {
    short: rows(first.short, second.short),
    long: rows(first.long, second.long),
    sets: first.sets
      .map((set, at) => setOf(set, second.sets[at]?.things ?? []))
      .filter(({ only, both }) => only.flat().length + both.length > 0),
  };
}

function setOf({ name, things, claim }: TraitSet, others: readonly ComparedThing[]): ComparedSet {
  const without = (these: readonly ComparedThing[], those: readonly ComparedThing[]) =>
    these.filter(({ id }) => !those.some((thing) => thing.id === id));
  const both = things.flatMap((thing) => {
    const twin = others.find(({ id }) => id === thing.id);
    return twin
      ? { ...thing, headquarters: (thing.headquarters || twin.headquarters) === true }
      : [];
  });
  return { name, claim, only: [without(things, others), without(others, things)], both };
}

function rows(first: readonly Trait[], second: readonly Trait[]): ComparedRow[] {
  return first
    .flatMap((trait, at) => {
      const other = second[at];
      if (!other || (isEmpty(trait.cell) && isEmpty(other.cell))) return [];
      const distance = (other.figure ?? 0) - (trait.figure ?? 0);
      return {
        name: trait.name,
        claim: trait.claim,
        cells: [trait.cell, other.cell] as const,
        same: keyOf(trait.cell) === keyOf(other.cell),
        difference: trait.written ? signed(distance, trait.written) : '',
      };
    })
    .toSorted((a, b) => Number(a.same) - Number(b.same));
}

function signed(distance: number, written: (distance: number) => string): string {
  if (distance === 0) return '';
  return `${distance > 0 ? '+' : '−'}${written(Math.abs(distance))}`;
}

function isEmpty(cell: Cell): boolean {
  return cell.length === 0;
}

function keyOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.map(({ id }) => id).join(' ');
}
