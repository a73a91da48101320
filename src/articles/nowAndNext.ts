/** What of a day's programme is on at a time, and what comes next. Pure: the page and the presentation both ask it. */
import { minutesAfter, minutesBetween, type WallTime } from './copenhagenTime.ts';

/** An item of a programme in time. */
export interface Slot {
  /** Null for what everybody attends. */
  readonly track: number | null;
  readonly start: WallTime;
  /** Null where no end is known. */
  readonly end: WallTime | null;
}

/** An item to come, and in how many minutes. */
export interface Coming<S extends Slot> {
  readonly slot: S;
  readonly inMinutes: number;
}

/** How a programme stands at a time. */
export type ProgrammeState<S extends Slot> =
  | { readonly kind: 'before'; readonly next: readonly Coming<S>[] }
  | { readonly kind: 'on'; readonly now: readonly S[]; readonly next: readonly Coming<S>[] }
  | { readonly kind: 'over' };

/** How long an item without an end is shown as being on: a goodbye, or a lounge after the programme. Minutes. */
const shownOpenEnded = 15;

/**
 * How a programme stands. While tracks run in parallel, `now` and `next` have what is on and comes next in each of
 * them; an item that ends both stands once. In a gap between two items `now` is empty.
 */
export function nowAndNext<S extends Slot>(slots: readonly S[], time: WallTime): ProgrammeState<S> {
  const sorted = slots.toSorted((a, b) => minutesBetween(b.start, a.start));
  const [first] = sorted;
  if (!first || sorted.every((slot) => endOf(slot) <= time)) return { kind: 'over' };
  const now = sorted
    .filter((slot) => slot.start <= time && time < endOf(slot))
    .toSorted((a, b) => (a.track ?? 0) - (b.track ?? 0));
  const next = comingNext(sorted, time);
  return time < first.start ? { kind: 'before', next } : { kind: 'on', now, next };
}

/** Of several programmes the one that is on, else the first to come; null when all are over. */
export function currentOf<S extends Slot, Standing extends { readonly state: ProgrammeState<S> }>(
  standings: readonly Standing[],
): Standing | null {
  const first = (kind: ProgrammeState<S>['kind']) =>
    standings.find(({ state }) => state.kind === kind);
  return first('on') ?? first('before') ?? null;
}

function endOf({ start, end }: Slot): WallTime {
  return end ?? minutesAfter(start, shownOpenEnded);
}

/** The next item for the listeners of each track, by time. */
function comingNext<S extends Slot>(sorted: readonly S[], time: WallTime): readonly Coming<S>[] {
  const coming = sorted.filter(({ start }) => start > time);
  const soonest = coming[0]?.start;
  // What is next for everybody is next alone, unless a track is in the middle of something else.
  const running = sorted.filter((slot) => slot.start <= time && time < endOf(slot));
  const tracks = new Set(
    [...running, ...coming.filter(({ start }) => start === soonest)].map(({ track }) => track),
  );
  const found = [...tracks].flatMap(
    (track) =>
      coming.find(
        (slot) =>
          slot.track === track || slot.track === null || (track === null && slot.start === soonest),
      ) ?? [],
  );
  return [...new Set(found)]
    .toSorted((a, b) => minutesBetween(b.start, a.start) || (a.track ?? 0) - (b.track ?? 0))
    .map((slot) => ({ slot, inMinutes: minutesBetween(time, slot.start) }));
}
