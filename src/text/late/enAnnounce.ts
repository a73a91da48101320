/** What a screen reader hears in English after a change, before the finding. */
import { clusterNoun as noun } from '../enClusters.ts';
import type { daAnnounce } from './daAnnounce.ts';

export const enAnnounce: typeof daAnnounce = {
  cleared: 'Nothing is selected.',
  selected: (kind, name) => `Selected: ${name}, ${kind}.`,
  theme: (theme) => `Theme: ${theme}.`,
  filter: (shown) => `Shown: ${noun(0, shown)}.`,
};
