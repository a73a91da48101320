/** Keeps circles from covering each other: where two touch, the smaller gives way. */
import type { Circle } from '../look/labelBoxes.ts';

/** A circle that may have to move. */
export interface Movable extends Circle {
  readonly id: string;
}

/** How far a circle moved from its true point, px. */
export interface Shift {
  readonly dx: number;
  readonly dy: number;
}

const rounds = 60;

/**
 * Moves the smaller of each touching pair straight away from the larger until `gap` px lie between them.
 * Returns only the circles that moved. Circles of equal size share the way; two on one point part north and south.
 */
export function spreadMarks(circles: readonly Movable[], gap: number): Map<string, Shift> {
  const now = circles.map((circle) => ({ ...circle }));
  const pairs = now.flatMap((a, at) =>
    now.slice(at + 1).flatMap((b) => (couldTouch(a, b, gap) ? [[a, b] as const] : [])),
  );
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [a, b] of pairs) if (part(a, b, gap)) moved = true;
    if (!moved) break;
  }
  const shifts = new Map<string, Shift>();
  for (const [index, circle] of circles.entries()) {
    const { x, y } = now[index] ?? circle;
    if (Math.hypot(x - circle.x, y - circle.y) > 0.5) {
      shifts.set(circle.id, { dx: x - circle.x, dy: y - circle.y });
    }
  }
  return shifts;
}

/** Circles this far apart never meet, however others push them. */
function couldTouch(a: Circle, b: Circle, gap: number): boolean {
  return Math.hypot(b.x - a.x, b.y - a.y) < 3 * (a.radius + b.radius + gap);
}

/** Moves a pair apart where it touches; tells whether it did. */
function part(
  a: { x: number; y: number; radius: number },
  b: { x: number; y: number; radius: number },
  gap: number,
): boolean {
  const room = a.radius + b.radius + gap;
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  let distance = Math.hypot(dx, dy);
  if (distance >= room - 0.01) return false;
  if (distance < 0.01) [dx, dy, distance] = [0, -1, 1];
  const push = (room - distance) / distance;
  const shareOfB = b.radius < a.radius ? 1 : b.radius > a.radius ? 0 : 0.5;
  b.x += dx * push * shareOfB;
  b.y += dy * push * shareOfB;
  a.x -= dx * push * (1 - shareOfB);
  a.y -= dy * push * (1 - shareOfB);
  return true;
}
