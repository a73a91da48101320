import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { datasetPlugin } from './src/build/datasetPlugin.ts';
import { pagesPlugin } from './src/build/pagesPlugin.ts';
import { previewPlugin } from './src/build/previewPlugin.ts';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [svelte(), datasetPlugin(), pagesPlugin(), previewPlugin()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Data addresses would need a looser policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  preview: { port: 4173 },
});
