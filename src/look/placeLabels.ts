/**
 * Where names stand around their marks. Pure geometry in px, no browser: the build places labels for the
 * prerendered pages with the very function that the script uses after a zoom, and charts use it, too.
 */

/** Eight sides, the ones that read best first. */
export const sides = ['e', 'w', 'n', 's', 'ne', 'se', 'nw', 'sw'] as const;
export type Side = (typeof sides)[number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A mark that may want a name. Position and radius in px. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Null for a mark without a name: it only stands in the way. */
  readonly label: {
    readonly width: number;
    readonly height: number;
    /** Higher goes first. */
    readonly priority: number;
    /** A required name is never left out, even where it must touch something. */
    readonly required: boolean;
  } | null;
}

/** A placed name: the text's anchor point relative to the mark's centre, px; `y` is the text's middle. */
export interface Placement {
  readonly side: Side;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
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
const sweeps = 5;
/** Overlap up to here is a touch of line boxes, not of letters. */
const touch = 6;

/**
 * Places the names of all marks so that as few as possible overlap marks, names, the obstacles or the bounds'
 * edge, then drops the least important of those that still do. Returns placements by id; what is missing found no room.
 */
export function placeLabels(
  marks: readonly Labelled[],
  bounds: Box,
  obstacles: readonly Box[],
  gap: number,
): Map<string, Placement> {
  const choices = choicesOf(marks, bounds, obstacles, gap);
  // Each order settles in a state of its own; the best of a few is good enough, and always the same.
  let best: { chosen: Chosen; dropped: number; cost: number } | undefined;
  for (const order of ordersOf(choices)) {
    const chosen = settle(choices, order);
    drop(choices, chosen);
    const dropped = chosen.filter((candidate) => !candidate).length;
    const cost = chosen.reduce(
      (sum, candidate, at) => sum + (candidate ? costAt(choices, chosen, at, candidate) : 0),
      0,
    );
    if (!best || dropped < best.dropped || (dropped === best.dropped && cost < best.cost)) {
      best = { chosen, dropped, cost };
    }
  }
  return new Map(
    choices.flatMap(({ mark }, at) => {
      const placement = best?.chosen[at]?.placement;
      return placement ? [[mark.id, placement]] : [];
    }),
  );
}

/** Whether two names could meet at all: most cannot, and need no closer look. */
function couldMeet(a: Labelled, b: Labelled): boolean {
  const away = a.radius + b.radius + 16;
  const wide = (a.label?.width ?? 0) + (b.label?.width ?? 0);
  const high = (a.label?.height ?? 0) + (b.label?.height ?? 0);
  return Math.abs(a.x - b.x) < away + wide && Math.abs(a.y - b.y) < away + high;
}

/** By importance, by place from each side. */
function ordersOf(choices: readonly Choice[]): number[][] {
  const all = choices.map((_, at) => at);
  const by = (axis: 'x' | 'y') =>
    all.toSorted((a, b) => (choices[a]?.mark[axis] ?? 0) - (choices[b]?.mark[axis] ?? 0));
  return [all, by('x'), by('y')].flatMap((order) => [order, order.toReversed()]);
}

/** Names in order of importance, each with its eight candidates. */
function choicesOf(
  marks: readonly Labelled[],
  bounds: Box,
  obstacles: readonly Box[],
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
      return { placement, box, preference: costOfSide[side], lost };
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

function settle(choices: readonly Choice[], order: readonly number[]): Chosen {
  const chosen: Chosen = choices.map(() => undefined);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let changed = false;
    for (const at of order) {
      let best: Candidate | undefined;
      let least = Infinity;
      for (const candidate of choices[at]?.candidates ?? []) {
        const cost = costAt(choices, chosen, at, candidate);
        if (cost < least) [best, least] = [candidate, cost];
      }
      if (best !== chosen[at]) changed = true;
      chosen[at] = best;
    }
    if (!changed) break;
  }
  return chosen;
}

/** What a candidate costs beside the names chosen so far. */
function costAt(
  choices: readonly Choice[],
  chosen: Readonly<Chosen>,
  at: number,
  candidate: Candidate,
): number {
  let cost = candidate.preference + candidate.lost;
  for (const rival of choices[at]?.rivals ?? []) {
    const other = chosen[rival];
    if (other) cost += overlap(candidate.box, other.box);
  }
  return cost;
}

/** Removes names that still hide or are hidden, the least important first; required ones stay. */
function drop(choices: readonly Choice[], chosen: Chosen): void {
  for (let at = choices.length - 1; at >= 0; at--) {
    const own = chosen[at];
    if (!own || choices[at]?.mark.label?.required) continue;
    if (costAt(choices, chosen, at, own) - own.preference > touch) chosen[at] = undefined;
  }
}

/** The box a placed name covers. */
export function boxOf(mark: Labelled, placement: Placement): Box {
  const { width = 0, height = 0 } = mark.label ?? {};
  const x = mark.x + placement.dx;
  const left =
    placement.anchor === 'start' ? x : placement.anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: mark.y + placement.dy - height / 2, width, height };
}

function placementAt(mark: Labelled, side: Side, gap: number): Placement {
  const height = mark.label?.height ?? 0;
  const away = mark.radius + gap;
  const diagonal = mark.radius * Math.SQRT1_2 + gap * 0.6;
  const vertical = mark.radius + height / 2 + 1;
  switch (side) {
    case 'e':
      return { side, dx: away, dy: 0, anchor: 'start' };
    case 'w':
      return { side, dx: -away, dy: 0, anchor: 'end' };
    case 'n':
      return { side, dx: 0, dy: -vertical, anchor: 'middle' };
    case 's':
      return { side, dx: 0, dy: vertical, anchor: 'middle' };
    case 'ne':
      return { side, dx: diagonal, dy: -diagonal, anchor: 'start' };
    case 'se':
      return { side, dx: diagonal, dy: diagonal, anchor: 'start' };
    case 'nw':
      return { side, dx: -diagonal, dy: -diagonal, anchor: 'end' };
    case 'sw':
      return { side, dx: -diagonal, dy: diagonal, anchor: 'end' };
    default:
      return side satisfies never;
  }
}

/** Square px of a box that a mark's circle hides, near enough: the box's share of the circle's square, if it comes near the circle. */
function overlapWithCircle(box: Box, { x, y, radius }: Labelled): number {
  const nearestX = Math.max(box.x, Math.min(x, box.x + box.width));
  const nearestY = Math.max(box.y, Math.min(y, box.y + box.height));
  if (Math.hypot(nearestX - x, nearestY - y) >= radius) return 0;
  return overlap(box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
