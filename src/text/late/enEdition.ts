/** The English words of the line that offers a new edition of the site. */
import type { EditionText } from './daEdition.ts';

export const enEdition: EditionText = { load: 'New edition – load it', later: 'Not now' };
