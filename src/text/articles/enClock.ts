/** The English words of the clock on the programme's page. */
import type { ClockText } from './daClock.ts';

export const enClock: ClockText = {
  now: 'Now',
  inMinutes: (minutes) => `In ${minutes} min.`,
  inTrack: (title, track) => `${title} (track ${track})`,
  time: (time) => time,
  before: (title, date, time) => `${title} begins on ${date} at ${time}.`,
  over: 'Both days are over. The programmes stand here as they were planned.',
  pause: 'Nothing on the programme just now',
  rehearsal: (date, time) => `Rehearsal: the clock was set to ${date}, ${time}.`,
  notUnderstood: (value) =>
    `“${value}” is not a time such as 2020-11-24T13:20. The page follows the real clock.`,
};
