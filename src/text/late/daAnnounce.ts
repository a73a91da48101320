/** What a screen reader hears in Danish after a change, before the finding. */
import { clusterNoun as noun, type Shown } from '../daClusters.ts';

export const daAnnounce = {
  cleared: 'Intet er valgt.',
  selected: (kind: string, name: string) => `Valgt: ${name}, ${kind}.`,
  theme: (theme: string) => `Tema: ${theme}.`,
  filter: (shown: Shown) => `Vist: ${noun(0, shown)}.`,
};
