/** All texts and tables of a language together, for those that have no prerendered page to be quick for. */
import { joinBackground, tableNames } from './model/background.ts';
import { fromColumns } from './model/columns.ts';
import type { Dataset, Language } from './model/dataset.ts';
import type { FullText } from './text/context.ts';

const words = { da: () => import('./words.da.ts'), en: () => import('./words.en.ts') };

export async function allWords(
  language: Language,
): Promise<{ readonly dataset: Dataset; readonly text: FullText }> {
  const { dataset, text, background } = await words[language]();
  const rest = await background();
  const front: Dataset = fromColumns(dataset, tableNames);
  return {
    dataset: joinBackground(front, fromColumns(rest.background, tableNames)),
    text: { ...text, ...rest.text },
  };
}
