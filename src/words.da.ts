/** What a Danish page reads: its texts, and the tables with the texts of its language only. */
export { default as dataset } from 'virtual:dataset/da';
export { da as text } from './text/da.ts';

/** The rest of both, in a chunk that comes later. */
export const background = () => import('./background.da.ts');
