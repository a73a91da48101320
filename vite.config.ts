import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { treeshake } from './src/build/buildOne.ts';
import { datasetPlugin } from './src/build/datasetPlugin.ts';
import { pagesPlugin } from './src/build/pagesPlugin.ts';
import { previewPlugin } from './src/build/previewPlugin.ts';

/** The parts that come when they are needed: their styles come with them, everybody else's are inline in every page. */
const late = [
  'MoreCharts',
  'comparison',
  'CompareControl',
  'Finder',
  'FoundOption',
  'AskMunicipality',
  'ClaimCard',
  'ShareBar',
  'EmbedBuilder',
  'PictureDialog',
  'DialogFrame',
];
const isLate = new RegExp(`^(${late.join('|')})\\b`);

/**
 * Vite wraps every dynamic import in a helper that fetches its styles and imports beforehand. Here each page names
 * what it needs and has most styles inline, so a smaller helper does, which fetches those of late parts.
 */
const lateStyles: Plugin = {
  name: 'klyngekort:late-styles',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js')
      ? `const asked = {};
export const __vitePreload = (load, files = [], base) =>
  Promise.all(
    files
      .filter((file) => file.includes('late-'))
      .map(
        (file) =>
          (asked[file] ??= new Promise((resolve, reject) => {
            const link = document.createElement('link');
            link.rel = 'stylesheet';
            link.href = new URL(file, base);
            link.onload = resolve;
            link.onerror = reject;
            document.head.append(link);
          })),
      ),
  ).then(load);`
      : undefined,
  // Who renames a part would else put its styles into every page, and nothing would look otherwise.
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((item) =>
      item.type === 'chunk' ? item.moduleIds : [],
    );
    const gone = late.filter((name) => !modules.some((id) => id.includes(`/${name}.`)));
    if (gone.length > 0) {
      this.error(
        `vite.config.ts names parts that come late, and they are not there: ${gone.join(', ')}.`,
      );
    }
  },
};

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [
    svelte({ prebundleSvelteLibraries: false }),
    datasetPlugin(),
    pagesPlugin(),
    previewPlugin(),
    lateStyles,
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
    reportCompressedSize: false,
    rollupOptions: {
      // What an embed zooms with is fetched by its address, and called.
      preserveEntrySignatures: 'exports-only',
      input: ['index.html', 'src/article.ts', 'src/liveViews.ts'],
      treeshake,
      output: {
        // One chunk for what every page needs: small ones beside it would each compress worse.
        codeSplitting: {
          groups: [
            {
              name: 'page',
              test: /preload-helper|virtual:drawing|d3-array|svelte[\\/]src|[\\/]src[\\/](state|look(?!.(palette|textWidth|labelBoxes|placeLabels|landColour|DialogFrame))|shells[\\/]islands|text[\\/](context|numbers|crowd|daCrowd|enCrowd|daClusters|enClusters)|panel[\\/](nameOf|BigFigure|Fact|ThingLinks)|map[\\/](connect|legendEntries|shapes|outlined|frames|frameBox|drawing|formats|markLayouts|placeMarks)|charts[\\/](grantsLayout|Figure|Choices|StatusFilter|byOrder)|model[\\/](questions|datasetIndex|dataset|columns|background))/,
            },
            // What the panels of places share: one chunk compresses better than two.
            { name: 'placeLists', test: /[\\/]panel[\\/](CitiesFact|ClusterList|PresentClusters)/ },
            // By its own name, or it would take that of whatever else both dialogs share, and its styles would not count as late.
            { name: 'DialogFrame', test: /[\\/]look[\\/]DialogFrame/ },
          ],
        },
        // Whatever only the live map needs carries its library's name: budgets and tests tell it by that.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => /maplibre-gl|\/map\/live\/|topo\.json/.test(id))
            ? 'assets/maplibre-[name]-[hash].js'
            : 'assets/[name]-[hash].js',
        assetFileNames: ({ names }) =>
          names.some((name) => /liveMap|maplibre/i.test(name))
            ? 'assets/maplibre-[name]-[hash][extname]'
            : names.some((name) => isLate.test(name))
              ? 'assets/late-[name]-[hash][extname]'
              : 'assets/[name]-[hash][extname]',
      },
    },
  },
  preview: { port: 4173 },
});
