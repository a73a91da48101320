/** What is said of a crowd of cities, in both languages: no script has it where there is no crowd. */
import { firstOf, mostListed } from '../model/crowd.ts';
import type { Language } from '../model/dataset.ts';
import { daCrowd, type CrowdText } from './daCrowd.ts';
import { enCrowd } from './enCrowd.ts';

export const crowdText: Readonly<Record<Language, CrowdText>> = { da: daCrowd, en: enCrowd };

/** The name of a list, which says so where the list ends before its last thing. */
export function listName(language: Language, name: string, total: number): string {
  return total > mostListed ? crowdText[language].firstOf(name, mostListed, total) : name;
}

/** The first of some names, and how many more there are as the last of them. */
export function firstNames(
  language: Language,
  names: readonly string[],
  most = mostListed,
): readonly string[] {
  const more = names.length - most;
  return more > 0 ? [...firstOf(names, most), crowdText[language].andMore(more)] : names;
}
