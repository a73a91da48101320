/** What a Danish page reads last: the rest of its texts, and of the tables. */
export { default as background } from 'virtual:background/da';
export { daBackground as text } from './text/daBackground.ts';
