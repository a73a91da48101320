/** What a Danish page reads: its texts, and the tables with the texts of its language only. */
import type { Background } from './model/background.ts';
import type { Dataset } from './model/dataset.ts';
import type { Text } from './text/da.ts';

export { default as dataset } from 'virtual:dataset/da';
export { da as text } from './text/da.ts';

/** The rest of the tables, in a chunk that comes later. */
export const background = () => import('virtual:background/da');

/** The shape of a language's module. */
export interface Words {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly background: () => Promise<{ readonly default: Background }>;
}
