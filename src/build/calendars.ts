/** Writes each programme as an iCalendar file (RFC 5545): one event an item, times in UTC, the same bytes at every build. */
import { fileIn } from '../state/address.ts';
import { momentOf } from '../articles/copenhagenTime.ts';
import { languages, type Language, type Programme, type ProgrammeItem } from '../model/dataset.ts';
import { calendarFile, itemId } from '../articles/programmeNames.ts';
import { articleTexts } from '../text/texts.ts';

/** A file of the site: its name relative to the root, and its text. */
export interface CalendarFile {
  readonly file: string;
  readonly text: string;
}

/** When the events were written down, as far as calendars are concerned. Fixed, so that builds can be compared. */
const stamp = '20201101T000000Z';

/** The calendars of all programmes, in both languages. */
export function calendarsOf(programmes: readonly Programme[]): readonly CalendarFile[] {
  return languages.flatMap((language) =>
    programmes.map((programme) => ({
      file: fileIn(language, calendarFile(programme)),
      text: calendarOf(programme, language),
    })),
  );
}

/** One programme as iCalendar, lines folded and ended as the standard asks. */
function calendarOf(programme: Programme, language: Language): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Klyngekort//Program//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    property('X-WR-CALNAME', programme.title[language]),
    ...programme.items.flatMap((item) => eventOf(programme, item, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(programme: Programme, item: ProgrammeItem, language: Language): string[] {
  const words = articleTexts[language].programme;
  const at = (time: string) => utc(`${programme.date}T${time}`);
  const title = item.title[language];
  const description = [
    item.summary[language],
    [item.speaker, item.role[language]].filter(Boolean).join(', '),
    item.spoken ? words.spoken[item.spoken] : '',
  ].filter(Boolean);
  return [
    'BEGIN:VEVENT',
    `UID:${itemId(programme, item)}@klyngekort`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${at(item.start)}`,
    // An event without an end is a moment in every calendar.
    ...(item.end ? [`DTEND:${at(item.end)}`] : []),
    property('SUMMARY', item.track === null ? title : `${words.track(item.track)}: ${title}`),
    ...(description.length > 0 ? [property('DESCRIPTION', description.join('\n'))] : []),
    property(
      'LOCATION',
      [programme.venue, programme.address].filter(Boolean).join(', ') || words.form.virtual,
    ),
    ...(programme.url ? [`URL:${programme.url}`] : []),
    ...(item.kind === 'break' ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

/** `20201124T083000Z` of a time in Copenhagen. */
function utc(time: string): string {
  return `${momentOf(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** A property with a text as its value, escaped. */
export function property(name: string, text: string): string {
  const escaped = text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
  return `${name}:${escaped}`;
}

/** A line in pieces of at most 75 octets, continued after a line end and a space; no letter is cut in two. */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of line) {
    if (Buffer.byteLength(piece + letter) > 75) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += letter;
  }
  return [...pieces, piece].join('\r\n');
}
