/**
 * Time as clocks in Copenhagen show it, whatever the reader's zone: texts such as `2020-11-24T13:20`, which sort by
 * time. Programmes never cross the hour that summer time skips or repeats.
 */
export type WallTime = string;

const copenhagen = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What clocks in Copenhagen show at a moment, seconds left out. */
export function wallTimeAt(moment: Date): WallTime {
  const parts = new Map(copenhagen.formatToParts(moment).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * What the clock shows: the true time, or the one that was set, running on since `loaded` (ms since 1970). A moment read
 * just before `loaded` shows the time as it was set, not the minute before.
 */
export function clockAt(now: number, rehearsal: WallTime | null, loaded: number): WallTime {
  return rehearsal === null
    ? wallTimeAt(new Date(now))
    : minutesAfter(rehearsal, Math.max(0, Math.floor((now - loaded) / 60_000)));
}

/** The time that a text means, seconds left out; null where it is no time such as `2020-11-24T13:20`. */
export function wallTimeOf(text: string): WallTime | null {
  const [, minute = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d)?$/.exec(text) ?? [];
  // A date reads back as it was only if there is such a day and time.
  return minute !== '' && fromUtc(asUtc(minute)) === minute ? minute : null;
}

/** Minutes from one time to another. */
export function minutesBetween(from: WallTime, to: WallTime): number {
  return (asUtc(to) - asUtc(from)) / 60_000;
}

/** The time so many minutes later. */
export function minutesAfter(time: WallTime, minutes: number): WallTime {
  return fromUtc(asUtc(time) + minutes * 60_000);
}

/** How far Copenhagen is ahead of UTC then: `+01:00` in winter. */
export function offsetAt(time: WallTime): string {
  const ahead = minutesBetween(time, wallTimeAt(new Date(asUtc(time))));
  return `+0${ahead / 60}:00`;
}

/** The moment at which clocks in Copenhagen show a time. */
export function momentOf(time: WallTime): Date {
  return new Date(`${time}${offsetAt(time)}`);
}

function asUtc(time: WallTime): number {
  return Date.parse(`${time}Z`);
}

function fromUtc(milliseconds: number): WallTime {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 16);
}
