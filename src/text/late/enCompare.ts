/** The English texts of the comparison of two things. */
import type { CompareText } from './daCompare.ts';

export const enCompare: CompareText = {};
