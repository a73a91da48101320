import type { DatasetIndex } from '../model/questions.ts';
import { claimOf } from '../panel/claims.ts';
import type { View } from '../state/view.ts';
import type { FullText } from '../text/context.ts';

/** How many sources a picture names; the page names them all. */
const named = 3;

/** The sources of a View's finding in one sentence, the weightiest first. `tables` are whole. */
export function sourcesOf(tables: DatasetIndex, view: View, text: FullText): string {
  const { selection, comparison } = view;
  const sides = comparison
    ? [view, { ...view, selection: comparison, comparison: selection }]
    : [view];
  const titles = new Set(
    sides
      .flatMap((side) => claimOf(tables, side, text, 'headline')?.sources ?? [])
      .map(({ title, publisher }) => [publisher, title].filter(Boolean).join(': ')),
  );
  return text.pictures.sources([...titles].slice(0, named), titles.size - named);
}
