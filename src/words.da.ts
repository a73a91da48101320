/** What a Danish page reads: its texts, and the tables with the texts of its language only. */
import type { Background } from './model/background.ts';
import type { ByColumn } from './model/columns.ts';
import type { Dataset } from './model/dataset.ts';
import type { Text } from './text/da.ts';
import type { BackgroundText } from './text/daBackground.ts';
import type { FindingsText } from './text/daFindings.ts';
import type { LateText } from './text/daLate.ts';

export { default as dataset } from 'virtual:dataset/da';
export { da as text } from './text/da.ts';

/** The rest of both, in a chunk that comes later. */
export const background = () => import('./background.da.ts');

/** The shape of a language's module. */
export interface Words {
  readonly dataset: ByColumn<Dataset>;
  readonly text: Text;
  readonly background: () => Promise<{
    readonly background: ByColumn<Background>;
    readonly text: BackgroundText & FindingsText & LateText;
  }>;
}
