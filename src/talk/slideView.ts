/** A slide as a View, and what it says. Pure. */
import type { Bilingual, Language, Slide } from '../model/dataset.ts';
import type { DatasetIndex } from '../model/questions.ts';
import { fillTotals } from '../model/totals.ts';
import { frontView, type PaletteChoice, type View } from '../state/view.ts';
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

/** A text of a slide with its totals computed: a number below twenty that begins the text or stands in it is a word. */
export function saidOn(
  text: Bilingual,
  language: Language,
  index: DatasetIndex,
  numbers: Numbers,
): string {
  const written = fillTotals(text[language], index.dataset, numbers.word);
  return written.replace(
    /(^|[.!?|] )(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
