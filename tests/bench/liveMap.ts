/** How long the live map takes and what it weighs, against a plain MapLibre page with the same geometry and no more. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { palettes } from '../../src/look/palette.ts';
import { emulate, profiles, type Profile } from './measure.ts';
import { missedBecause } from './reasons.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** What is measured, and the most that is asked: page ÷ plain page. */
const measures = [
  { what: 'live map idle', unit: 'ms', digits: 0, of: (one: Visit) => one.idle, most: 1.1 },
  {
    what: 'memory of its script',
    unit: 'MB',
    digits: 1,
    of: (one: Visit) => one.memory,
    most: 1.15,
  },
];

/** The plain page's files, by their addresses. */
function plainPage(): ReadonlyMap<string, { readonly type: string; readonly body: Buffer }> {
  const { colours } = palettes.light;
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const geoJson = (file: string, object: string) => {
    const topology = JSON.parse(read(`geo/${file}.topo.json`)) as Topology<
      Record<string, GeometryCollection>
    >;
    return feature(
      topology,
      topology.objects[object] ?? { type: 'GeometryCollection', geometries: [] },
    );
  };
  const source = (data: object) => ({ type: 'geojson', data, tolerance: 0 });
  const style = {
    version: 8,
    sources: {
      neighbours: source(geoJson('neighbours', 'neighbours')),
      land: source(geoJson('denmark-coarse', 'municipalities')),
    },
    layers: [
      {
        id: 'neighbours',
        type: 'fill',
        source: 'neighbours',
        paint: { 'fill-color': colours.neighbours },
      },
      {
        id: 'coast',
        type: 'line',
        source: 'land',
        paint: { 'line-color': colours.coast, 'line-width': 1.3 },
      },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
      {
        id: 'lines',
        type: 'line',
        source: 'land',
        paint: { 'line-color': colours['municipality-line'], 'line-width': 0.5 },
      },
    ],
  };
  const script = `import { Map, setWorkerUrl } from './maplibre-gl.mjs';
setWorkerUrl(new URL('maplibre-gl-worker.mjs', location.href).href);
const map = new Map({
  container: 'map',
  style: ${JSON.stringify(style)},
  bounds: [[7.8, 54.4], [15.4, 57.9]],
  attributionControl: false,
  fadeDuration: 0,
});
map.once('idle', () => { window.idle = performance.now(); });`;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title>
<link rel="stylesheet" href="maplibre-gl.css"><style>html, body, #map { height: 100%; margin: 0 }</style>
<div id="map"></div><script type="module" src="plain.js"></script>`;
  const file = (type: string, text: string) => ({ type, body: brotliCompressSync(text) });
  const javascript = 'text/javascript; charset=utf-8';
  return new Map([
    ['/', file('text/html; charset=utf-8', html)],
    ['/plain.js', file(javascript, script)],
    [
      '/maplibre-gl.css',
      file('text/css; charset=utf-8', read('node_modules/maplibre-gl/dist/maplibre-gl.css')),
    ],
    ...['maplibre-gl', 'maplibre-gl-shared', 'maplibre-gl-worker'].map(
      (name) =>
        [
          `/${name}.mjs`,
          file(javascript, read(`node_modules/maplibre-gl/dist/${name}.mjs`)),
        ] as const,
    ),
  ]);
}

async function servePlain(): Promise<{ url: string; close: () => void }> {
  const files = plainPage();
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Encoding': 'br' }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Visit {
  /** When the map was idle, ms since the navigation began. */
  readonly idle: number;
  /** What the page's script keeps once all that it no longer needs is collected, MB. */
  readonly memory: number;
}

/** Opens an address in a fresh profile; `idle` runs in the page and gives the time once its map is idle. */
async function visit(
  browser: Browser,
  profile: Profile,
  address: string,
  idle: () => number | null,
): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...profile.context });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const { dataset } = document.documentElement ?? {};
        if (dataset?.['map'] === 'live') (window as { idle?: number }).idle ??= performance.now();
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-map'] });
    });
    await emulate(session, profile);
    await page.goto(address);
    const at = await page.waitForFunction(idle, null, { timeout: 60_000 });
    await page.waitForTimeout(1500);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { idle: Number(await at.jsonValue()), memory: usedSize / 1e6 };
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A section of the report, as Markdown: medians of `runs` visits in turns. `front` is the front page's address. */
export async function measureLiveMap(
  browser: Browser,
  front: string,
  runs: number,
): Promise<string> {
  const plain = await servePlain();
  const idle = () => (window as { idle?: number }).idle ?? null;
  const rows: string[] = [];
  const missed: string[] = [];
  try {
    for (const profile of profiles) {
      const visits = { plain: [] as Visit[], page: [] as Visit[] };
      for (let round = 0; round < runs; round += 1) {
        visits.plain.push(await visit(browser, profile, plain.url, idle));
        visits.page.push(await visit(browser, profile, front, idle));
      }
      for (const { what, unit, digits, of, most } of measures) {
        const [bare, ours] = [median(visits.plain.map(of)), median(visits.page.map(of))];
        const isMet = ours / bare <= most;
        if (!isMet) missed.push(what);
        rows.push(
          `| ${profile.name}: ${what}, ${unit} | ${bare.toFixed(digits)} | ${ours.toFixed(digits)} | ${(ours / bare).toFixed(2)} | ≤ ${most} | ${isMet ? 'met' : '**missed**'} |`,
        );
      }
    }
  } finally {
    plain.close();
  }
  return [
    '',
    '## the live map against plain MapLibre',
    '',
    `The plain page is MapLibre with the same land, neighbours and lines over its whole window, and nothing else; medians of ${runs} visits in turns.`,
    '',
    '| | plain | page | page ÷ plain | target | |',
    '|---|--:|--:|--:|---|---|',
    ...rows,
    ...missedBecause(missed),
    '',
  ].join('\n');
}
