import type { DatasetIndex } from '../model/questions.ts';
import { passing } from '../state/passing.ts';
import type { Headline } from '../state/reader.svelte.ts';
import type { View } from '../state/view.ts';
import type { FullText } from '../text/context.ts';
import { findingOfTwo } from './findingOfTwo.ts';
import { headlineOf } from './headline.ts';

/** The finding of a View: of the two that it compares, else of what its filter shows. `tables` are whole. */
export function saidOf(tables: DatasetIndex, view: View, text: FullText): Headline {
  return findingOfTwo(tables, view, text) ?? headlineOf(passing(tables, view.status), view, text);
}
