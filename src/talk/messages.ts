/** What the two windows of a talk tell each other. Everything that comes in is checked. */
import { wallTimeOf, type WallTime } from '../articles/copenhagenTime.ts';
import { isCommand, type Command } from './commands.ts';

/** The main window to the speaker's: where the talk stands. */
export interface Standing {
  readonly klyngekort: 'standing';
  /** Number of the slide, from 0. */
  readonly at: number;
  readonly screen: 'slide' | 'black' | 'white';
  /** Whether the map answers a question from the floor. */
  readonly detour: boolean;
  readonly late: number;
  /** What its clock shows: the true time, or the one that was set to rehearse. */
  readonly time: WallTime;
  /** The presenter's own talk where it is given, as the address has it; else empty. */
  readonly own: string;
  /** When the talk began, ms since 1970; null before it has. */
  readonly began: number | null;
}

/** The speaker's window to the main one: that it is there, with when it knows that the talk began, and what to do. */
export interface FromSpeaker {
  readonly klyngekort: 'speaker';
  readonly began: number | null;
  readonly command: Command | null;
}

/** A message from the main window, or null where it is something else. */
export function standingIn(data: unknown): Standing | null {
  if (!isOurs(data, 'standing')) return null;
  const { at, screen, detour, late, time, own, began } = data;
  const sound =
    Number.isInteger(at) &&
    (screen === 'slide' || screen === 'black' || screen === 'white') &&
    typeof detour === 'boolean' &&
    Number.isInteger(late) &&
    typeof time === 'string' &&
    wallTimeOf(time) !== null &&
    typeof own === 'string' &&
    isMoment(began);
  return sound ? (data as unknown as Standing) : null;
}

/** A message from the speaker's window, or null where it is something else. */
export function fromSpeakerIn(data: unknown): FromSpeaker | null {
  if (!isOurs(data, 'speaker')) return null;
  const { began, command } = data;
  const sound = isMoment(began) && (command === null || isCommand(command));
  return sound ? (data as unknown as FromSpeaker) : null;
}

function isOurs(data: unknown, kind: string): data is Record<string, unknown> {
  return (
    typeof data === 'object' && data !== null && 'klyngekort' in data && data.klyngekort === kind
  );
}

function isMoment(value: unknown): boolean {
  return value === null || (typeof value === 'number' && Number.isFinite(value));
}
