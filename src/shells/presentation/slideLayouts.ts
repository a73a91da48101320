/**
 * The layouts of slides' marks and names. Working one out takes longer than all else that a step needs, so each is
 * kept, and the next slide's is made ready while this one stands.
 */
import { layoutsIn } from '../../map/layoutFormats.ts';
import { insetIds } from '../../map/frames.ts';
import type { LaidOutMark, MarkLayouts } from '../../map/markLayouts.ts';
import { placeMarks } from '../../map/placeMarks.ts';
import { slideFormats } from '../../map/slideFormats.ts';
import type { DatasetIndex } from '../../model/questions.ts';
import { format } from '../../state/address.ts';
import { emphasise } from '../../state/emphasis.ts';
import { passing } from '../../state/passing.ts';
import { frontView, type View } from '../../state/view.ts';

const layouts = layoutsIn(slideFormats);
const known = new Map<string, LaidOutMark[]>();

/** How a View's marks are laid out on a slide. */
export function layoutsOf(view: View): MarkLayouts {
  const { theme, selection, comparison, status } = view;
  const address = format({ ...frontView, theme, selection, comparison, status });
  const keep = (frame: string, layOut: () => LaidOutMark[]) => {
    const key = `${frame} ${address}`;
    const laidOut = known.get(key) ?? layOut();
    known.set(key, laidOut);
    return laidOut;
  };
  return {
    country: (marks) => keep('denmark', () => layouts.country(marks)),
    inset: (marks, id) => keep(id, () => layouts.inset(marks, id)),
  };
}

/** Makes a View's layouts ready. `tables` are whole. */
export function prepareLayouts(tables: DatasetIndex, view: View): void {
  const marks = placeMarks(passing(tables, view.status), view, emphasise(tables, view));
  const { country, inset } = layoutsOf(view);
  country(marks);
  for (const id of insetIds) inset(marks, id);
}
