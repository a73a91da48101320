/** How a day's programme stands, in words: what is on, and what begins when. Pure. */
import type { WallTime } from '../articles/copenhagenTime.ts';
import type { Language } from '../model/dataset.ts';
import type { TalkText } from '../text/daTalk.ts';
import { dateIn } from '../text/numbers.ts';
import type { DayStanding, TimedItem } from './programmeClock.ts';

export interface ProgrammeLines {
  /** What is on; on another day, when it begins. Empty before the first item. */
  readonly now: string;
  /** What comes next, and in how many minutes; nothing on another day. */
  readonly coming: readonly string[];
}

/** What there is to say of a day at a time. */
export function programmeLines(
  { programme, state }: DayStanding,
  time: WallTime,
  language: Language,
  words: TalkText['programme'],
): ProgrammeLines {
  if (!time.startsWith(programme.date)) {
    const begins = words.before(dateIn(language, programme.date), words.time(programme.start));
    return { now: begins, coming: [] };
  }
  const name = ({ item: { title, track } }: TimedItem) =>
    track === null ? title[language] : `${title[language]} (${words.track(track)})`;
  const coming = state.kind === 'over' ? [] : state.next;
  return {
    now:
      state.kind === 'on' ? `${words.now}: ${state.now.map(name).join(' · ') || words.pause}` : '',
    // What begins for both tracks is said once.
    coming: [
      ...new Set(
        coming.map(({ slot: { item }, inMinutes }) =>
          item.track === null
            ? words.begins(item.title[language], inMinutes)
            : words.trackBegins(item.track, inMinutes),
        ),
      ),
    ],
  };
}
