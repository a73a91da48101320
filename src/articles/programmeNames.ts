import type { Programme, ProgrammeItem, ProgrammeTheme } from '../model/dataset.ts';

/** The file with a programme's calendar, beside the page that links to it. */
export function calendarFile({ id }: Pick<Programme, 'id'>): string {
  return `program-${id}.ics`;
}

/** The id of an item: its anchor on the page, and what calendars know it by. `eu-temadag-2020-1305-1` */
export function itemId(
  { id }: Pick<Programme, 'id'>,
  { start, track }: Pick<ProgrammeItem, 'start' | 'track'>,
): string {
  return [id, start.replace(':', ''), track].filter((part) => part !== null).join('-');
}

/** The anchor of a theme: `partnerskabsdag-2020-tema-1`. */
export function themeId(
  { id }: Pick<Programme, 'id'>,
  { number }: Pick<ProgrammeTheme, 'number'>,
): string {
  return `${id}-tema-${number}`;
}
