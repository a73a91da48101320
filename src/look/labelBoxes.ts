/**
 * The boxes that names take beside their marks, and how much of one something hides. Pure geometry in px, no browser.
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

/** Position and radius in px. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A mark that may want a name. */
export interface Labelled extends Circle {
  readonly id: string;
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

/** The box a placed name covers. */
export function boxOf(mark: Labelled, placement: Placement): Box {
  const { width = 0, height = 0 } = mark.label ?? {};
  const x = mark.x + placement.dx;
  const left =
    placement.anchor === 'start' ? x : placement.anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: mark.y + placement.dy - height / 2, width, height };
}

/** Where a name stands on a side of its mark, `gap` px from its edge. */
export function placementAt(mark: Labelled, side: Side, gap: number): Placement {
  const right = side.includes('e') ? 1 : side.includes('w') ? -1 : 0;
  const down = side.includes('s') ? 1 : side.includes('n') ? -1 : 0;
  const diagonal = mark.radius * Math.SQRT1_2 + gap * 0.85;
  return {
    side,
    dx: right * (down === 0 ? mark.radius + gap : diagonal),
    dy: down * (right === 0 ? mark.radius + (mark.label?.height ?? 0) / 2 + 1 : diagonal),
    anchor: right === 0 ? 'middle' : right > 0 ? 'start' : 'end',
  };
}

/** Square px of a box that a mark's circle hides, near enough: the box's share of the circle's square, if it comes near the circle. */
export function overlapWithCircle(box: Box, { x, y, radius }: Circle): number {
  const nearestX = Math.max(box.x, Math.min(x, box.x + box.width));
  const nearestY = Math.max(box.y, Math.min(y, box.y + box.height));
  if (Math.hypot(nearestX - x, nearestY - y) >= radius) return 0;
  return overlap(box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
}

/** Square px that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
