/** What a comparison adds to the page: one chunk, with the second tone's styles. */
import './compare.css';

export { default } from './ComparePanel.svelte';
export { default as CompareTones } from './CompareTones.svelte';
export { findingOfTwo } from './findingOfTwo.ts';
