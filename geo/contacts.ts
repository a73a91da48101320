import type { Point } from './topologies.ts';

/** Two stretches of line that meet where they must not: the arcs they belong to, and a cell where it happens. */
export interface Contact {
  readonly arcs: readonly [number, number];
  readonly cell: Readonly<Point>;
}

interface Segment {
  readonly arc: number;
  /** Position along its arc. */
  readonly at: number;
  readonly from: Readonly<Point>;
  readonly to: Readonly<Point>;
  /** Whether `from` or `to` is the end of its arc: there other arcs may meet it. */
  readonly ends: readonly [boolean, boolean];
}

/** Cells per side of a bucket: about three times a simplified segment, so that few share a bucket. */
const bucketSize = 64;

const same = (a: Readonly<Point>, b: Readonly<Point>): boolean => a[0] === b[0] && a[1] === b[1];

/** Twice the signed area of a triangle: exact, as the grid has whole numbers below 2²⁶. */
function turn(a: Readonly<Point>, b: Readonly<Point>, c: Readonly<Point>): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function within(a: Readonly<Point>, b: Readonly<Point>, p: Readonly<Point>): boolean {
  return (
    Math.min(a[0], b[0]) <= p[0] &&
    p[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= p[1] &&
    p[1] <= Math.max(a[1], b[1])
  );
}

/** Whether two segments without a common end share a point. */
function cross(s: Segment, t: Segment): boolean {
  const [a, b, c, d] = [
    turn(s.from, s.to, t.from),
    turn(s.from, s.to, t.to),
    turn(t.from, t.to, s.from),
    turn(t.from, t.to, s.to),
  ];
  if (a * b < 0 && c * d < 0) return true;
  return (
    (a === 0 && within(s.from, s.to, t.from)) ||
    (b === 0 && within(s.from, s.to, t.to)) ||
    (c === 0 && within(t.from, t.to, s.from)) ||
    (d === 0 && within(t.from, t.to, s.to))
  );
}

/** Where two segments meet though they must not, or null. */
function contactOf(s: Segment, t: Segment): Readonly<Point> | null {
  const pairs = [
    [s.from, s.to, s.ends[0], t.from, t.to, t.ends[0]],
    [s.from, s.to, s.ends[0], t.to, t.from, t.ends[1]],
    [s.to, s.from, s.ends[1], t.from, t.to, t.ends[0]],
    [s.to, s.from, s.ends[1], t.to, t.from, t.ends[1]],
  ] as const;
  const shared = pairs.filter(([p, , , q]) => same(p, q));
  const [first] = shared;
  if (first === undefined)
    return cross(s, t) ? (within(s.from, s.to, t.from) ? t.from : s.from) : null;
  const [p, sOther, sEnd, , tOther, tEnd] = first;
  if (shared.length > 1) return p;
  // One runs back along the other: a spike, or two lines on top of each other.
  const ahead = (sOther[0] - p[0]) * (tOther[0] - p[0]) + (sOther[1] - p[1]) * (tOther[1] - p[1]);
  if (turn(p, sOther, tOther) === 0 && ahead > 0) return p;
  const consecutive = s.arc === t.arc && Math.abs(s.at - t.at) === 1;
  return consecutive || (sEnd && tEnd) ? null : p;
}

/**
 * Every place where lines of a topology meet other than at the ends of arcs: crossings, touches, spikes and
 * lines on top of each other, each pair of segments once. Lines that have none bound surfaces that do not
 * overlap. Exact: whole numbers in, no tolerance.
 * @param arcs absolute cells per arc.
 */
export function findContacts(arcs: readonly (readonly Readonly<Point>[])[]): Contact[] {
  const buckets = new Map<string, Segment[]>();
  const contacts: Contact[] = [];
  arcs.forEach((points, arc) => {
    const last = points.length - 1;
    points.forEach((to, index) => {
      const from = points[index - 1];
      if (from === undefined) return;
      const segment = { arc, at: index, from, to, ends: [index === 1, index === last] } as const;
      for (const other of place(buckets, segment)) {
        const cell = contactOf(segment, other);
        if (cell !== null) contacts.push({ arcs: [other.arc, arc], cell });
      }
    });
  });
  return contacts;
}

/** Puts a segment in the buckets its bounds touch and returns the segments met there. */
function place(buckets: Map<string, Segment[]>, segment: Segment): Set<Segment> {
  const met = new Set<Segment>();
  const { from, to } = segment;
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [low, high] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  for (let x = Math.floor(left / bucketSize); x <= Math.floor(right / bucketSize); x += 1) {
    for (let y = Math.floor(low / bucketSize); y <= Math.floor(high / bucketSize); y += 1) {
      const key = `${x} ${y}`;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [segment]);
      else {
        for (const other of bucket) met.add(other);
        bucket.push(segment);
      }
    }
  }
  return met;
}
