import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { datasetPlugin } from './src/build/datasetPlugin.ts';
import { pagesPlugin } from './src/build/pagesPlugin.ts';
import { previewPlugin } from './src/build/previewPlugin.ts';

/**
 * Vite wraps every dynamic import in a helper that fetches its styles and imports beforehand. Here all styles are
 * inline and each page names what it needs, so the helper would only cost its bytes.
 */
const plainImports: Plugin = {
  name: 'klyngekort:plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [
    svelte({ prebundleSvelteLibraries: false }),
    datasetPlugin(),
    pagesPlugin(),
    previewPlugin(),
    plainImports,
  ],
  worker: { format: 'es' },
  // One Svelte for the renderer and the components: a prebundled second copy would not share their context.
  environments: { ssr: { optimizeDeps: { noDiscovery: true, include: [] } } },
  build: {
    target: 'es2022',
    // Data addresses would need a looser policy.
    assetsInlineLimit: 0,
    // Pages name what they need beforehand themselves.
    modulePreload: false,
    // Styles are inlined into every page, so they are one.
    cssCodeSplit: false,
    reportCompressedSize: false,
    rollupOptions: {
      // d3-array calls these at its top level for functions that nothing here uses.
      treeshake: { manualPureFunctions: ['bisector', 'Blur2'], propertyReadSideEffects: false },
      output: {
        // One chunk for what every page needs: small ones beside it would each compress worse.
        codeSplitting: {
          groups: [
            {
              name: 'page',
              test: /preload-helper|svelte[\\/]src|[\\/]src[\\/](state|look|shells[\\/](islands|Island)|text[\\/](context|numbers)|panel[\\/](PanelParts|headline|selectionParts|BigFigure|Fact|ThingLinks)|map[\\/](outlined|frames|frameBox|drawing)|model[\\/](questions|datasetIndex|dataset|columns|background))/,
            },
          ],
        },
        // Whatever only the live map needs carries its library's name: budgets and tests tell it by that.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => /maplibre-gl|\/map\/live\/|topo\.json/.test(id))
            ? 'assets/maplibre-[name]-[hash].js'
            : 'assets/[name]-[hash].js',
        assetFileNames: ({ names }) =>
          names.some((name) => /liveMap|maplibre/.test(name))
            ? 'assets/maplibre-[name]-[hash][extname]'
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
  preview: { port: 4173 },
});
