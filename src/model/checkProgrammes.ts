import type { DecodedProgrammes, ItemRow } from './decodeProgrammes.ts';
import type { Decoded } from './decoded.ts';
import type { ColumnOf } from './tables.ts';

type ItemDecoded = Decoded<ItemRow, ColumnOf<'programme-items.csv'>>;

/**
 * Reports programmes that end before they start and have no items, and items that lie outside their programme, end
 * before they start, overlap what the same people attend, or name a track that is none. Tracks run in parallel: they
 * begin together.
 */
export function checkProgrammes({ days, tracks, items }: DecodedProgrammes): void {
  for (const { entity: day, row } of days) {
    if (day.end <= day.start) row.report('end', `is not after the start, ${day.start}`);
    const own = items.filter(({ entity }) => entity.programme === day.id);
    if (own.length === 0) row.report('id', 'has no item in data/programme-items.csv');
    for (const one of own) checkWithin(one, day);
    const numbers = tracks
      .filter(({ entity }) => entity.programme === day.id)
      .map(({ entity }) => entity.number);
    checkTracks(own, numbers);
    for (const one of own) checkOverlap(one, own);
  }
  for (const { entity, row } of tracks) {
    const used = items.some(
      (item) => item.entity.programme === entity.programme && item.entity.track === entity.number,
    );
    if (!used) row.report('number', 'has no item in data/programme-items.csv');
  }
}

function checkWithin(
  { entity: { start, end }, row }: ItemDecoded,
  day: { start: string; end: string },
): void {
  if (start < day.start || start > day.end) {
    row.report('start', `lies outside its programme, ${day.start} to ${day.end}`);
  }
  if (end === '') return;
  if (end <= start) row.report('end', `is not after the start, ${start}`);
  else if (end > day.end)
    row.report('end', `lies outside its programme, ${day.start} to ${day.end}`);
}

function checkTracks(items: readonly ItemDecoded[], numbers: readonly number[]): void {
  const starts = new Map<number, ItemDecoded>();
  for (const item of items) {
    const { track, start } = item.entity;
    if (track === null) continue;
    if (!numbers.includes(track)) {
      item.row.report('track', 'is not in data/programme-tracks.csv for this programme');
    }
    const first = starts.get(track);
    if (!first || start < first.entity.start) starts.set(track, item);
  }
  const [first, ...others] = starts.values();
  for (const other of others) {
    if (first && other.entity.start !== first.entity.start) {
      other.row.report(
        'start',
        `begins track ${other.entity.track}, and track ${first.entity.track} begins at ${first.entity.start}; tracks run in parallel`,
      );
    }
  }
}

/** Two items overlap where the same people would have to be at both: one track's, or one that all attend. */
function checkOverlap(item: ItemDecoded, items: readonly ItemDecoded[]): void {
  const { start, track } = item.entity;
  const other = items.find(
    ({ entity }) =>
      entity !== item.entity &&
      (entity.track === track || entity.track === null || track === null) &&
      (entity.start === start
        ? items.findIndex((one) => one.entity === entity) <
          items.findIndex((one) => one.entity === item.entity)
        : entity.start < start && entity.end > start),
  );
  if (other) {
    item.row.report(
      'start',
      `lies within the item of ${other.entity.start} on line ${other.row.line}`,
    );
  }
}
