/**
 * Where names stand around their marks. Pure geometry in px, no browser: the build places labels for the
 * prerendered pages with the very function that the script uses after a zoom, and charts use it, too.
 */
import {
  boxOf,
  overlap,
  overlapWithCircle,
  placementAt,
  sides,
  type Box,
  type Circle,
  type Labelled,
  type Placement,
  type Side,
} from './labelBoxes.ts';

/** Where names may stand, px. */
export interface Sheet {
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
  /** Small signs that a name leaves free where another side costs it nothing worse. */
  readonly signs: readonly Circle[];
}

/** A side that a name could take, and what that costs whatever the other names do. */
interface Candidate {
  readonly placement: Placement;
  readonly box: Box;
  readonly preference: number;
  /** Square px hidden under marks, obstacles or outside the bounds. */
  readonly lost: number;
}

/** What each name took, in the order of the choices; undefined for one that found no room. */
type Chosen = (Candidate | undefined)[];

interface Choice {
  readonly mark: Labelled;
  readonly candidates: readonly Candidate[];
  /** The other names that some candidate could meet. */
  readonly rivals: readonly number[];
}

const costOfSide: Record<Side, number> = { e: 0, w: 1, n: 2, s: 2, ne: 3, se: 3, nw: 4, sw: 4 };
const costOfLeaving = 3;
/** More than it costs to go above or below instead, and less than any overlap of letters. */
const costOfSign = 2.5;
const sweeps = 5;
/** Overlap up to here is a touch of line boxes, not of letters. */
const touch = 6;
/** A name that is left out, square px: no reason to hide a quarter of another. */
const costOfMissing = 40;
/** What a required name makes of its overlap with one that can be left out, where it has no room otherwise. */
const weightOfOptional = 0.2;

/** How the names could stand. */
interface Arrangement {
  readonly chosen: Chosen;
  readonly cost: number;
}

/**
 * Places the names of all marks so that as few as possible overlap marks, names, the obstacles or the bounds'
 * edge, then drops the least important of those that still do. Returns placements by id; what is missing found no room.
 */
export function placeLabels(
  marks: readonly Labelled[],
  sheet: Sheet,
  gap: number,
): Map<string, Placement> {
  const choices = choicesOf(marks, sheet, gap);
  // Each order settles in a state of its own; the best of a few is good enough, and always the same.
  const orders = ordersOf(choices);
  const settleAll = (weight: number) => orders.map((order) => settle(choices, order, weight));
  let best = bestOf(settleAll(1));
  // A required name lies over something: perhaps it has room where names stand that need not be there.
  if (choices.some((_, at) => isHidden(choices, best.chosen, at))) {
    best = bestOf([best, ...settleAll(weightOfOptional)]);
  }
  return new Map(
    choices.flatMap(({ mark }, at) => {
      const placement = best.chosen[at]?.placement;
      return placement ? [[mark.id, placement]] : [];
    }),
  );
}

/** The first of those that cost least. */
function bestOf(arrangements: readonly Arrangement[]): Arrangement {
  return arrangements.reduce((best, other) => (other.cost < best.cost ? other : best));
}

/** Whether two names could meet at all: most cannot, and need no closer look. */
function couldMeet(a: Labelled, b: Labelled): boolean {
  const away = a.radius + b.radius + 16;
  const wide = (a.label?.width ?? 0) + (b.label?.width ?? 0);
  const high = (a.label?.height ?? 0) + (b.label?.height ?? 0);
  return Math.abs(a.x - b.x) < away + wide && Math.abs(a.y - b.y) < away + high;
}

/** By importance, by place from each side, and first those with the fewest sides to choose from. */
function ordersOf(choices: readonly Choice[]): number[][] {
  const all = choices.map((_, at) => at);
  const by = (axis: 'x' | 'y') =>
    all.toSorted((a, b) => (choices[a]?.mark[axis] ?? 0) - (choices[b]?.mark[axis] ?? 0));
  const room = (at: number) =>
    choices[at]?.candidates.filter(({ lost }) => lost <= touch).length ?? 0;
  const least = all.toSorted((a, b) => room(a) - room(b));
  return [all, least, ...[by('x'), by('y')].flatMap((order) => [order, order.toReversed()])];
}

/** Names in order of importance, each with its eight candidates. */
function choicesOf(
  marks: readonly Labelled[],
  { bounds, obstacles, signs }: Sheet,
  gap: number,
): Choice[] {
  const named = marks
    .filter((mark) => mark.label !== null)
    .sort((a, b) => (b.label?.priority ?? 0) - (a.label?.priority ?? 0) || (a.id < b.id ? -1 : 1));
  const withCandidates = named.map((mark) => {
    const near = marks.filter((other) => other !== mark && couldMeet(mark, other));
    const candidates = sides.map((side): Candidate => {
      const placement = placementAt(mark, side, gap);
      const box = boxOf(mark, placement);
      let lost = costOfLeaving * (box.width * box.height - overlap(box, bounds));
      for (const other of near) lost += overlapWithCircle(box, other);
      for (const obstacle of obstacles) lost += overlap(box, obstacle);
      const covered = signs.filter((sign) => overlapWithCircle(box, sign) > 0).length;
      return { placement, box, preference: costOfSide[side] + costOfSign * covered, lost };
    });
    return { mark, candidates };
  });
  return withCandidates.map((own) => ({
    ...own,
    rivals: withCandidates.flatMap((other, at) =>
      other !== own &&
      couldMeet(own.mark, other.mark) &&
      own.candidates.some((a) => other.candidates.some((b) => overlap(a.box, b.box) > 0))
        ? at
        : [],
    ),
  }));
}

/** Lets the names choose in an order until none would move. `weight`: of optional names, for required ones. */
function settle(choices: readonly Choice[], order: readonly number[], weight: number): Arrangement {
  const chosen: Chosen = choices.map(() => undefined);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const before = [...chosen];
    for (const at of order) chosen[at] = cheapest(choices, chosen, at, weight);
    if (chosen.every((own, at) => own === before[at])) break;
  }
  drop(choices, chosen);
  const costs = chosen.map((own, at) =>
    own ? costAt(choices, chosen, at, own, 1) : costOfMissing,
  );
  return { chosen, cost: costs.reduce((sum, cost) => sum + cost, 0) };
}

/** The candidate that costs a name least beside the others chosen so far. */
function cheapest(
  choices: readonly Choice[],
  chosen: Readonly<Chosen>,
  at: number,
  weight: number,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of choices[at]?.candidates ?? []) {
    const cost = costAt(choices, chosen, at, candidate, weight);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** What a candidate costs beside the names chosen so far. `weight`: of optional names, for required ones. */
function costAt(
  choices: readonly Choice[],
  chosen: Readonly<Chosen>,
  at: number,
  candidate: Candidate,
  weight: number,
): number {
  let cost = candidate.preference + candidate.lost;
  const isRequired = choices[at]?.mark.label?.required;
  for (const rival of choices[at]?.rivals ?? []) {
    const other = chosen[rival];
    if (!other) continue;
    const isLesser = isRequired && !choices[rival]?.mark.label?.required;
    cost += overlap(candidate.box, other.box) * (isLesser ? weight : 1);
  }
  return cost;
}

/**
 * Removes names that still hide or are hidden, the least important first; required ones stay. What is gone makes room,
 * so a more important one looks around once more.
 */
function drop(choices: readonly Choice[], chosen: Chosen): void {
  for (let at = choices.length - 1; at >= 0; at--) {
    if (!isHidden(choices, chosen, at)) continue;
    chosen[at] = cheapest(choices, chosen, at, 1);
    if (isHidden(choices, chosen, at) && !choices[at]?.mark.label?.required) chosen[at] = undefined;
  }
}

/** Whether a chosen name hides something, or is hidden. */
function isHidden(choices: readonly Choice[], chosen: Readonly<Chosen>, at: number): boolean {
  const own = chosen[at];
  return own !== undefined && costAt(choices, chosen, at, own, 1) - own.preference > touch;
}
