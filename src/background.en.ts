/** What an English page reads last: the rest of its texts, and of the tables. */
import { enBackground } from './text/enBackground.ts';
import { enFindings } from './text/enFindings.ts';
import { enLate } from './text/enLate.ts';

export { default as background } from 'virtual:background/en';
export const text = { ...enBackground, ...enFindings, ...enLate };
