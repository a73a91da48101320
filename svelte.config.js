import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    // Nothing here asks which version of Svelte the page runs.
    discloseVersion: false,
    // Prerendered pages and the script are compiled apart, so the hash must depend on nothing but the file's place.
    cssHash: ({ hash, filename }) => `k${hash(filename.replace(/^.*\/src\//, '')).slice(0, 5)}`,
  },
};
