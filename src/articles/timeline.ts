/** Lays a programme out in time: a grid with one row for every five minutes, which grows only where words need it. */
import type { Programme, ProgrammeItem } from '../model/dataset.ts';
import { itemId } from './programmeNames.ts';

/** Minutes to a row. */
const minutesPerRow = 5;

/** Where an item stands in the grid: its first row, counted from 1, and how many it takes. */
export interface TimelineRow {
  readonly item: ProgrammeItem;
  readonly row: number;
  readonly span: number;
}

/** A programme's items in the grid. */
export interface Timeline {
  readonly rows: readonly TimelineRow[];
  /** The row with the names of the tracks, over the first items in them; null where there is one track for all. */
  readonly tracksRow: number | null;
  readonly count: number;
}

/** The grid of a programme. An item that lasts less than a row, or has no end, takes one. */
export function timelineOf(programme: Programme): Timeline {
  const parallel = programme.items.filter(({ track }) => track !== null);
  const split = parallel[0]?.start ?? null;
  const plain = (time: string) =>
    Math.floor((minutes(time) - minutes(programme.start)) / minutesPerRow) + 1;
  /** Rows from the split on stand one lower: the names of the tracks have a row of their own. */
  const row = (time: string) => plain(time) + (split !== null && time >= split ? 1 : 0);
  const rows = programme.items.map((item) => {
    const first = row(item.start);
    // What ends at the split ends above the names of the tracks.
    const last =
      item.end === null ? first + 1 : item.start < (split ?? '') ? plain(item.end) : row(item.end);
    return { item, row: first, span: Math.max(1, last - first) };
  });
  return {
    rows,
    tracksRow: split === null ? null : plain(split),
    count: Math.max(...rows.map(({ row: first, span }) => first + span - 1)),
  };
}

/** The styles that place the programmes' items: the page may hold no inline style. Narrow pages do not use them. */
export function timelineCss(programmes: readonly Programme[]): string {
  const rules = programmes.flatMap((programme) => {
    const { rows, tracksRow } = timelineOf(programme);
    return [
      ...rows.map(
        ({ item, row, span }) => `#${itemId(programme, item)}{grid-row:${row}/span ${span}}`,
      ),
      ...(tracksRow === null ? [] : [`#${programme.id} .tracks{grid-row:${tracksRow}}`]),
    ];
  });
  return `@media (width>=800px),print{${rules.join('')}}`;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
