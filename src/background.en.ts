/** What a English page reads last: the rest of its texts, and of the tables. */
export { default as background } from 'virtual:background/en';
export { enBackground as text } from './text/enBackground.ts';
