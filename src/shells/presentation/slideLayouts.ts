/**
 * The layouts of slides' marks and names. Working one out takes longer than all else that a step needs, so each is
 * kept, and the next slide's is made ready while this one stands.
 */
import { layoutsIn } from '../../map/layoutFormats.ts';
import type { InsetId } from '../../map/frames.ts';
import type { LaidOutMark } from '../../map/markLayouts.ts';
import { placeMarks, type PlaceMark } from '../../map/placeMarks.ts';
import { slideFormats } from '../../map/slideFormats.ts';
import type { DatasetIndex } from '../../model/questions.ts';
import { format } from '../../state/address.ts';
import { emphasise } from '../../state/emphasis.ts';
import { passing } from '../../state/passing.ts';
import { frontView, type View } from '../../state/view.ts';

const layouts = layoutsIn(slideFormats);
const known = new Map<string, readonly LaidOutMark[]>();

/** The layout of a View's marks in the country's frame or an inset. */
export function slideLayout(
  view: View,
  marks: readonly PlaceMark[],
  frame: 'denmark' | InsetId,
): readonly LaidOutMark[] {
  const { theme, selection, comparison, status } = view;
  const key = `${frame} ${format({ ...frontView, theme, selection, comparison, status })}`;
  const found = known.get(key);
  if (found) return found;
  const laidOut = frame === 'denmark' ? layouts.country(marks) : layouts.inset(marks, frame);
  known.set(key, laidOut);
  return laidOut;
}

/** Makes a View's layouts ready. `tables` are whole. */
export function prepareLayouts(tables: DatasetIndex, view: View): void {
  const marks = placeMarks(passing(tables, view.status), view, emphasise(tables, view));
  for (const frame of ['denmark', 'capital', 'bornholm'] as const) slideLayout(view, marks, frame);
}
