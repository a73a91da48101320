/** What the live map adds to the page: one chunk, fetched when the page is idle. */
export { default as LiveMap } from './LiveMap.svelte';
export { default as MapControls } from './MapControls.svelte';
