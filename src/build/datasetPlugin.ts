/** Serves the checked tables and what is worked out from the geometry as modules, and watches both in dev. */
import { resolve } from 'node:path';
import { neighbors } from 'topojson-client';
import type { Plugin } from 'vite';
import { paletteCss } from '../look/palette.ts';
import type { Drawing } from '../map/drawing.ts';
import { embedFormatCss } from '../map/embedFormats.ts';
import { formatCss } from '../map/formatCss.ts';
import { embedFineness } from '../map/frames.ts';
import { slideFormatCss } from '../map/slideFormats.ts';
import { emptied, forPages, splitBackground } from '../model/background.ts';
import { toColumns } from '../model/columns.ts';
import { isCrowded } from '../model/crowd.ts';
import { languages, type Dataset, type Language } from '../model/dataset.ts';
import { missingPublisherFields } from '../model/decodeSources.ts';
import { assignTints } from './assignTints.ts';
import { boundariesOf, drawShapes, readDenmark } from './drawShapes.ts';
import { loadDataset, readTableFiles } from './loadDataset.ts';

const modules = [
  'virtual:dataset',
  'virtual:dataset/da',
  'virtual:dataset/en',
  'virtual:background/da',
  'virtual:background/en',
  'virtual:whole/da',
  'virtual:whole/en',
  'virtual:talk/da',
  'virtual:talk/en',
  'virtual:drawing',
  'virtual:shapes',
  'virtual:shapes/embed',
  'virtual:look.css',
  'virtual:embed.css',
  'virtual:slides.css',
  'virtual:palette.css',
] as const;
type ModuleName = (typeof modules)[number];

/** `quiet`: says nothing of what is not filled in, for a build beside the one that says it. */
export function datasetPlugin({ quiet = false } = {}): Plugin {
  let root = process.cwd();
  return {
    name: 'klyngekort:dataset',
    config: ({ root: folder = root }, { command }) => ({
      define: {
        // A script is built for the tables as they are; tests and dev ask them every time.
        'import.meta.mayBeCrowded': String(command === 'serve' || isCrowded(readDataset(folder))),
      },
    }),
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.watcher.add([resolve(root, 'data'), resolve(root, 'geo')]);
      server.watcher.on('change', (file) => {
        if (!/[\\/](data|geo)[\\/][^\\/]+\.(csv|json)$/.test(file)) return;
        // Everything on the page depends on the tables: make the modules anew and load the page again.
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
    buildStart() {
      const missing = missingPublisherFields(readDataset(root).publisher);
      if (missing.length > 0 && !quiet) {
        this.warn(`data/publisher.csv: ${missing.join(', ')} not filled in; the page says so.`);
      }
    },
    resolveId: (id) => (isModule(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1);
      if (!id.startsWith('\0') || !isModule(name)) return undefined;
      return contentOf(name, root);
    },
  };
}

function isModule(id: string): id is ModuleName {
  return (modules as readonly string[]).includes(id);
}

function contentOf(name: ModuleName, root: string): string {
  switch (name) {
    case 'virtual:dataset':
      return json(readDataset(root));
    case 'virtual:dataset/da':
    case 'virtual:dataset/en':
      return json(
        toColumns(splitBackground(inOneLanguage(readDataset(root), languageOf(name))).front),
      );
    case 'virtual:background/da':
    case 'virtual:background/en':
      return json(
        toColumns(splitBackground(inOneLanguage(readDataset(root), languageOf(name))).background),
      );
    case 'virtual:talk/da':
    case 'virtual:talk/en': {
      const { slides, programmes } = inOneLanguage(readDataset(root), languageOf(name));
      return `${json(slides, 'const slides =')}\n${json(programmes, 'const programmes =')}`;
    }
    case 'virtual:whole/da':
    case 'virtual:whole/en':
      return json(forPages(inOneLanguage(readDataset(root), languageOf(name))));
    case 'virtual:drawing':
      return json({ tints: tintsOf(readDataset(root), root) } satisfies Drawing);
    case 'virtual:shapes':
      return json(drawShapes(readDataset(root), resolve(root, 'geo')));
    case 'virtual:shapes/embed':
      return json(drawShapes(readDataset(root), resolve(root, 'geo'), embedFineness));
    case 'virtual:look.css':
      return paletteCss() + formatCss();
    case 'virtual:slides.css':
      return slideFormatCss();
    case 'virtual:palette.css':
      return paletteCss();
    case 'virtual:embed.css':
      return paletteCss({ alone: true }) + embedFormatCss();
    default:
      return name satisfies never;
  }
}

/** A module with a value as JSON: faster to start than a literal. Single quotes spare JSON's own an escape each. */
function json(value: unknown, as = 'default'): string {
  const text = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `export ${as} JSON.parse('${text}');`;
}

function languageOf(name: ModuleName): Language {
  return languages.find((one) => name.endsWith(`/${one}`)) ?? 'da';
}

/** The tables for a page's script: its language's texts only. The build itself reads both. */
function inOneLanguage(dataset: Dataset, language: Language): Dataset {
  const text = JSON.stringify(dataset, (_key, value: unknown) =>
    isBilingual(value)
      ? { da: emptied(value.da), en: emptied(value.en), [language]: value[language] }
      : value,
  );
  return JSON.parse(text) as Dataset;
}

function isBilingual(value: unknown): value is Record<Language, unknown> {
  return typeof value === 'object' && value !== null && 'da' in value && 'en' in value;
}

/** The tables read last, and the files they were read from: a build asks for them a dozen times. */
let last: { readonly files: string; readonly dataset: Dataset } | undefined;

/** Read anew each time it is asked for, and decoded anew after every edit. */
function readDataset(root: string): Dataset {
  const denmark = readDenmark('detailed', resolve(root, 'geo'));
  const folder = resolve(root, 'data');
  const files = JSON.stringify([readTableFiles(folder), denmark]);
  if (last?.files !== files) {
    last = { files, dataset: loadDataset(folder, boundariesOf(denmark)) };
  }
  return last.dataset;
}

function tintsOf(dataset: Dataset, root: string): Record<string, number> {
  const { objects } = readDenmark('coarse', resolve(root, 'geo'));
  const shapes = objects.areas.geometries;
  const ids = shapes.map(({ properties }) =>
    properties && 'id' in properties ? properties.id : '',
  );
  const regionOf = new Map(dataset.areas.map(({ id, region }) => [id, region]));
  const touching = neighbors(shapes).map((own) => own.map((at) => ids[at] ?? ''));
  return assignTints(
    ids.map((id, at) => ({
      id,
      // Only areas of one region share a hue family.
      neighbours: (touching[at] ?? []).filter((other) => regionOf.get(other) === regionOf.get(id)),
    })),
  );
}
