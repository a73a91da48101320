import type { Programme, ProgrammeItem } from './dataset.ts';
import { entities } from './decoded.ts';
import type { DecodedProgrammes, ItemRow } from './decodeProgrammes.ts';

/** An item whose end may be empty: the source gives none. */
type ItemWithoutEnd = Omit<ItemRow, 'programme'>;

/**
 * The items by start (those that start together by track), each with its end. One without an end lasts until the next
 * item that its listeners attend, the last one until the programme ends; an item that begins when the programme ends
 * stays without.
 */
function itemsWithEnds(
  items: readonly ItemWithoutEnd[],
  programmeEnd: string,
): readonly ProgrammeItem[] {
  const sorted = items.toSorted(
    (a, b) =>
      (a.start < b.start ? -1 : a.start > b.start ? 1 : 0) || (a.track ?? 0) - (b.track ?? 0),
  );
  return sorted.map((item) => {
    const next = sorted.find(
      ({ start, track }) =>
        start > item.start && (track === item.track || track === null || item.track === null),
    );
    const found = next?.start ?? (programmeEnd > item.start ? programmeEnd : null);
    return { ...item, end: item.end || found, endComputed: item.end === '' && found !== null };
  });
}

/** The programmes with what belongs to each. */
export function assembleProgrammes(decoded: DecodedProgrammes): readonly Programme[] {
  const of = <Part extends { readonly programme: string }>(
    parts: readonly { readonly entity: Part }[],
    id: string,
  ) =>
    entities(parts)
      .filter(({ programme }) => programme === id)
      .map(({ programme: _, ...part }) => part);
  return entities(decoded.days).map((day) => ({
    ...day,
    tracks: of(decoded.tracks, day.id),
    items: itemsWithEnds(of(decoded.items, day.id), day.end),
    themes: of(decoded.themes, day.id),
  }));
}
