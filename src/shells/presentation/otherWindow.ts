/** Between the two windows of a talk. */
import type { FromSpeaker, Standing } from '../../talk/messages.ts';

/** How often the speaker's window speaks, and after how long a silence the other counts as gone, ms. */
export const heartbeat = 1000;
const patience = 3500;

/** Whether the other window is there, by when it was last heard of, ms since 1970. */
export function isThere(heard: number, now: number): boolean {
  return now - heard < patience;
}

/** Whether a message comes from a page of this site. Over `file://` no origin has a name. */
export function isOwnOrigin(origin: string): boolean {
  return origin === location.origin || location.protocol === 'file:';
}

/** Tells the other window something. Over `file://` no origin has a name. */
export function tell(other: Window | null, message: Standing | FromSpeaker): void {
  const origin = location.protocol === 'file:' ? '*' : location.origin;
  if (other && !other.closed) other.postMessage(message, origin);
}
