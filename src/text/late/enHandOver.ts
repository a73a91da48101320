/** The English words for taking what the map shows into a talk. */
import type { HandOverText } from './daHandOver.ts';

export const enHandOver: HandOverText = {
  begin: 'Use in a talk',
  taken: (slides) => `Added to your talk as slide ${slides}.`,
  opened: 'The talk has opened in another window.',
};
