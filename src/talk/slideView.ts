/** A slide as a View, and what it says. Pure. */
import type { Bilingual, Language } from '../model/dataset.ts';
import type { Slide } from '../model/slides.ts';
import type { DatasetIndex } from '../model/questions.ts';
import { fillTotals } from '../model/totals.ts';
import { frontView, type PaletteChoice, type Selection, type View } from '../state/view.ts';
import type { Numbers } from '../text/numbers.ts';

/** The View that a slide shows. */
export function viewOfSlide(
  { view, layout }: Pick<Slide, 'view' | 'layout'>,
  language: Language,
  palette: PaletteChoice,
): View {
  const { theme, selection, compared, status } = view;
  return {
    ...frontView,
    language,
    palette,
    theme,
    selection,
    comparison: selection && compared !== null ? { kind: selection.kind, id: compared } : null,
    status,
    chart: layout === 'places' || layout === 'spread' ? layout : 'grants',
  };
}

/** What stands on a slide; on one whose map answers with `answer` instead: that, or two maps where it compares. */
export function layoutOf({ layout }: Pick<Slide, 'layout'>, answer: View | null): Slide['layout'] {
  if (answer === null) return layout;
  return answer.comparison ? 'pair' : 'map';
}

/** Whether the talk's own map is on a slide. A pair has two smaller ones. */
export function hasMap(layout: Slide['layout']): boolean {
  return layout === 'map' || layout === 'grants';
}

/** The two things of a View that compares. */
export function pairOf({ selection, comparison }: View): readonly Selection[] {
  return [selection, comparison].filter((thing) => thing !== null);
}

/** A placeholder that begins a text, a sentence or a point: its number begins with a capital. */
const beginning = /(^|[.!?:] |\| )(\{[a-z-]+\})/g;

/** A text of a slide with its totals computed, small ones as words. */
export function saidOn(
  text: Bilingual,
  language: Language,
  index: DatasetIndex,
  numbers: Numbers,
): string {
  const begun = text[language].replace(
    beginning,
    (_, before: string, name: string) => before + fillTotals(name, index.dataset, numbers.Word),
  );
  return fillTotals(begun, index.dataset, numbers.word);
}
