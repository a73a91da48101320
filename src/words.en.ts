/** What an English page reads: its texts, and the tables with the texts of its language only. */
export { default as dataset } from 'virtual:dataset/en';
export { en as text } from './text/en.ts';

/** The rest of both, in a chunk that comes later. */
export const background = () => import('./background.en.ts');
