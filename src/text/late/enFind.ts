/** The English texts of the finder. */
import type { FindText } from './daFind.ts';

export const enFind: FindText = {};
