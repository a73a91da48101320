/** How a day's programme stands for those in the room, when it is late or on time. Pure. */
import { minutesAfter, type WallTime } from '../articles/copenhagenTime.ts';
import { currentOf, nowAndNext, type ProgrammeState, type Slot } from '../articles/nowAndNext.ts';
import type { Programme, ProgrammeItem } from '../model/dataset.ts';

/** An item of a programme in time, as planned and as it will be. */
export interface TimedItem extends Slot {
  readonly item: ProgrammeItem;
}

/** The items of a day in time, all of them so many minutes late; those that are over cannot be. */
export function timed({ date, items }: Programme, late: number): readonly TimedItem[] {
  return items.map((item) => ({
    item,
    track: item.track,
    start: minutesAfter(`${date}T${item.start}`, late),
    end: item.end === null ? null : minutesAfter(`${date}T${item.end}`, late),
  }));
}

/** A day's programme, and how it stands. */
export interface DayStanding {
  readonly programme: Programme;
  readonly state: ProgrammeState<TimedItem>;
}

/** How the programme of the day stands: that of the day that it is, else of the next one. Null when all are over. */
export function standingOf(
  programmes: readonly Programme[],
  time: WallTime,
  late: number,
): DayStanding | null {
  const states = programmes.map((programme) => ({
    programme,
    state: nowAndNext(timed(programme, late), time),
  }));
  return currentOf(states);
}
