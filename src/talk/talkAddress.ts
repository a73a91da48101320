/**
 * The query of the presentation's address, and back. Both directions are total: any query gives a
 * place in the talk.
 */
import { wallTimeOf, type WallTime } from '../articles/copenhagenTime.ts';
import { noted, paletteOfWord, paletteWord, type NotUnderstood } from '../state/address.ts';
import type { PaletteChoice } from '../state/view.ts';

/** Where a talk stands, as far as its address tells. */
export interface TalkPlace {
  /** The id of the slide; the first where the address names none. */
  readonly slide: string;
  readonly palette: PaletteChoice;
  /** What the clock showed when the page was opened, to rehearse; null for the true time. */
  readonly rehearsal: WallTime | null;
  /** By how many minutes the programme is late. */
  readonly late: number;
  /** The presenter's own talk as the address carries it, not yet read; empty where there is none. */
  readonly own: string;
  /** Whether the window is the speaker's. */
  readonly speaker: boolean;
}

/** A projector's colours are the ones that a talk begins with. */
const usual: PaletteChoice = 'projector';
/** The most that a programme can be late, minutes: beyond that it is another programme. */
export const mostLate = 180;

const keys = ['slide', 'palet', 'nu', 'forsinket', 'foredrag', 'taler'];

/** Reads a query such as `?slide=byer&nu=2020-11-24T13:20`; `slides` are the ids that there are. */
export function parseTalk(
  query: string,
  slides: readonly string[],
): { readonly place: TalkPlace; readonly notUnderstood: readonly NotUnderstood[] } {
  const words = new URLSearchParams(query);
  const notUnderstood: NotUnderstood[] = [];
  const miss = (value: string) => void notUnderstood.push({ part: 'query', value });
  for (const key of new Set(words.keys())) if (!keys.includes(key)) miss(key);
  /** The meaning of a word; what is there and means nothing is noted. */
  const read = <Meaning>(
    key: string,
    meaning: (word: string) => Meaning | null,
    otherwise: Meaning,
  ) => {
    const word = words.get(key);
    if (word === null) return otherwise;
    const meant = meaning(word);
    if (meant === null) miss(word);
    return meant ?? otherwise;
  };
  const place: TalkPlace = {
    // A slide of the presenter's own is not in the list; the talk that it belongs to will know it.
    slide: read(
      'slide',
      (word) => (slides.includes(word) || words.get('foredrag') ? word : null),
      slides[0] ?? '',
    ),
    palette: read('palet', paletteOfWord, usual),
    rehearsal: read<WallTime | null>('nu', wallTimeOf, null),
    late: read(
      'forsinket',
      (word) => (/^\d{1,3}$/.test(word) && Number(word) <= mostLate ? Number(word) : null),
      0,
    ),
    own: words.get('foredrag') ?? '',
    speaker: read('taler', (word) => (word === '1' ? true : null), false),
  };
  return { place, notUnderstood: noted(notUnderstood) };
}

/** The query of a place in the talk, defaults left out: of the slide where it is the `first`. */
export function formatTalk(place: TalkPlace, first: string): string {
  const words = new URLSearchParams();
  if (place.slide !== first || place.own !== '') words.set('slide', place.slide);
  if (place.palette !== usual) words.set('palet', paletteWord(place.palette));
  if (place.rehearsal !== null) words.set('nu', place.rehearsal);
  if (place.late > 0) words.set('forsinket', String(place.late));
  if (place.own !== '') words.set('foredrag', place.own);
  if (place.speaker) words.set('taler', '1');
  const text = words.toString();
  return text && `?${text}`;
}
