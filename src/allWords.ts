/** All texts and tables of a language together, for those that have no prerendered page to be quick for. */
import { joinBackground, tableNames } from './model/background.ts';
import { fromColumns } from './model/columns.ts';
import type { Dataset, Language } from './model/dataset.ts';
import type { FullText } from './text/context.ts';

export async function allWords(
  language: Language,
): Promise<{ readonly dataset: Dataset; readonly text: FullText }> {
  const { dataset, text, background } =
    language === 'en' ? await import('./words.en.ts') : await import('./words.da.ts');
  const rest = await background();
  const front: Dataset = fromColumns(dataset, tableNames);
  return {
    dataset: joinBackground(front, fromColumns(rest.background, tableNames)),
    text: { ...text, ...rest.text },
  };
}
