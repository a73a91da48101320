/**
 * Where names stand around their marks. Pure geometry in px, no browser: the build places labels for the
 * prerendered pages with the very function that the script uses after a zoom.
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

const costOfSide: Record<Side, number> = { e: 0, w: 1, n: 2, s: 2, ne: 3, se: 3, nw: 4, sw: 4 };
/** One square pixel of overlap outweighs any preference between sides once it is more than a touch. */
const costOfOverlap = 1;
const costOfLeaving = 3;
const sweeps = 6;

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
  const named = marks
    .filter((mark) => mark.label !== null)
    .sort((a, b) => (b.label?.priority ?? 0) - (a.label?.priority ?? 0) || (a.id < b.id ? -1 : 1));
  const placed = new Map<string, { placement: Placement; box: Box; cost: number }>();

  const costOf = (mark: Labelled, side: Side, box: Box): number => {
    let cost = costOfSide[side];
    for (const other of marks) {
      if (other.id !== mark.id) cost += costOfOverlap * overlap(box, around(other));
    }
    for (const [id, other] of placed) {
      if (id !== mark.id) cost += costOfOverlap * overlap(box, other.box);
    }
    for (const obstacle of obstacles) cost += costOfOverlap * overlap(box, obstacle);
    cost += costOfLeaving * (box.width * box.height - overlap(box, bounds));
    return cost;
  };

  const settle = (mark: Labelled): void => {
    let best: { placement: Placement; box: Box; cost: number } | undefined;
    for (const side of sides) {
      const placement = placementAt(mark, side, gap);
      const box = boxOf(mark, placement);
      const cost = costOf(mark, side, box);
      if (!best || cost < best.cost) best = { placement, box, cost };
    }
    if (best) placed.set(mark.id, best);
  };

  for (let sweep = 0; sweep < sweeps; sweep++) named.forEach(settle);

  for (const mark of [...named].reverse()) {
    const own = placed.get(mark.id);
    if (!own || mark.label?.required) continue;
    const cost = costOf(mark, own.placement.side, own.box) - costOfSide[own.placement.side];
    if (cost > 4) placed.delete(mark.id);
  }
  return new Map([...placed].map(([id, { placement }]) => [id, placement]));
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

function around(mark: Labelled): Box {
  return {
    x: mark.x - mark.radius,
    y: mark.y - mark.radius,
    width: 2 * mark.radius,
    height: 2 * mark.radius,
  };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
