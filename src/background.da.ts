/** What a Danish page reads last: the rest of its texts, and of the tables. */
import { daBackground } from './text/daBackground.ts';
import { daFindings } from './text/daFindings.ts';
import { daLate } from './text/daLate.ts';

export { default as background } from 'virtual:background/da';
export const text = { ...daBackground, ...daFindings, ...daLate };
