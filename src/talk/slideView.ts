/** A slide as a View, and what it says. Pure. */
import type { Bilingual, Language } from '../model/dataset.ts';
import type { Slide } from '../model/slides.ts';
import type { DatasetIndex } from '../model/questions.ts';
import { fillTotals } from '../model/totals.ts';
import { frontView, select, type PaletteChoice, type Selection, type View } from '../state/view.ts';
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

/** The two things of a View that compares. */
export function pairOf({ selection, comparison }: View): readonly Selection[] {
  return [selection, comparison].filter((thing) => thing !== null);
}

/** The Views of the maps on a slide: a pair has a map for each thing. */
export function mapsOfSlide(layout: Slide['layout'], view: View): readonly View[] {
  return layout === 'pair' ? pairOf(view).map((thing) => select(view, thing)) : [view];
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
