/** Lays out marks and names as large as they can be without a name that belongs to the finding being left out. */
import { layoutMarks, type LayoutFrame, type MarkLayout } from '../map/layoutMarks.ts';
import { markKey, type PlaceMark } from '../map/placeMarks.ts';

/** How far marks and names may shrink so that every name that belongs to the finding has room. */
const factors = [1, 0.92, 0.84, 0.76, 0.7];

export interface Roomiest {
  readonly layout: ReadonlyMap<string, MarkLayout>;
  readonly markScale: number;
}

/**
 * The largest layout with all names that must be there; else the one with most of them. No name lies over another.
 * @param place where the marks lie; its width in px of the picture
 * @param largest the factor on marks and names, at most
 */
export function roomiest(
  marks: readonly PlaceMark[],
  place: Omit<LayoutFrame, 'signs'>,
  largest: number,
): Roomiest {
  const optional = marks.map((mark) => ({
    ...mark,
    label: mark.label && { ...mark.label, required: false },
  }));
  let best: (Roomiest & { missing: number }) | undefined;
  for (const factor of factors) {
    const markScale = largest * factor;
    const layout = layoutMarks(optional, { ...place, signs: [], width: place.width / markScale });
    const missing = marks.filter(
      (mark) => mark.label?.required && layout.get(markKey(mark))?.label === null,
    ).length;
    if (!best || missing < best.missing) best = { layout, markScale, missing };
    if (missing === 0) break;
  }
  if (!best) throw new Error('There is no layout to choose from.');
  return best;
}
