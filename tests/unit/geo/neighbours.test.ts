import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { neighbourChecks } from '../../../geo/checks.ts';
import type { NeighbourSubject } from '../../../geo/checks/neighbourChecks.ts';
import { neighbours as settings } from '../../../geo/config.ts';
import { toGrid } from '../../../geo/grid.ts';
import { buildNeighbours, type Countries } from '../../../geo/neighbours.ts';
import type { NeighboursTopology, Point } from '../../../geo/topologies.ts';
import { levelOf, municipality, table } from './landscape.ts';

/** A rectangle, clockwise. */
function box(west: number, south: number, east: number, north: number): Point[] {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

function countriesOf(polygons: Record<string, Point[]>): Countries {
  const features = Object.entries(polygons).map(([id, exterior]) => {
    const geometry: Polygon = { type: 'Polygon', coordinates: [exterior] };
    return { type: 'Feature' as const, id, properties: {}, geometry };
  });
  return topology({ countries: { type: 'FeatureCollection', features } as never }) as Countries;
}

/** Germany up to 54.85° N, Denmark from there, Sweden in the east. */
const countries = countriesOf({
  '276': [
    [0, 50],
    [0, 54],
    [8.65, 54.85],
    [9.43, 54.85],
    [30, 54],
    [30, 50],
    [0, 50],
  ],
  '208': [
    [8.65, 54.85],
    [8.65, 57],
    [10, 57],
    [10, 55],
    [9.43, 54.85],
    [8.65, 54.85],
  ],
  '752': box(13, 56, 25, 65),
});

const skive = table({ '0779': ['Skive', 'viborg', 'midtjylland'] });

/** Denmark with its southern border a little north of where the countries have it. */
const denmark = levelOf(
  [
    municipality('0779', 'Skive', [
      [8.6, 54.9],
      [8.6, 57],
      [10, 57],
      [10, 54.95],
      [9.45, 54.9],
      [9.35, 54.9],
      [8.7, 54.9],
      [8.6, 54.9],
    ]),
  ],
  skive,
).topology;

const built = (): NeighbourSubject => ({
  topology: buildNeighbours(countries),
  levels: { 'denmark-coarse.topo.json': denmark },
});

function problems(name: string, subject: NeighbourSubject): string[] {
  const check = neighbourChecks[name];
  if (check === undefined) throw new Error(`no check is named '${name}'`);
  return check(subject);
}

/** A topology of arcs given in degrees, each a ring of land, and a coast. */
function landOf(rings: Point[][], coast: number[][] = []): NeighboursTopology {
  const { scale, translate } = settings.grid;
  return {
    type: 'Topology',
    transform: { scale: [...scale], translate: [...translate] },
    objects: {
      neighbours: { type: 'MultiPolygon', arcs: rings.map((_, index) => [[index]]) },
      coast: { type: 'MultiLineString', arcs: coast },
    },
    arcs: rings.map((ring) => {
      let [px, py] = [0, 0];
      return ring.map((point) => {
        const [x, y] = toGrid(settings.grid, point);
        const difference = [x - px, y - py];
        [px, py] = [x, y];
        return difference;
      });
    }),
  };
}

const subjectOf = (land: NeighboursTopology): NeighbourSubject => ({ ...built(), topology: land });

describe('the neighbours’ land', () => {
  it.each(Object.keys(neighbourChecks))('passes "%s" as built', (name) => {
    const found = problems(name, built());
    expect(found).toEqual([]);
  });

  it('is one piece without a coast where countries border on each other', () => {
    const land = buildNeighbours(
      countriesOf({
        '276': box(0, 50, 10, 65),
        '616': box(10, 50, 20, 65),
        '208': box(26, 50, 27, 51),
      }),
    );
    expect(land.objects.neighbours.arcs).toHaveLength(1);
    const longitudes = mesh(land, land.objects.coast)
      .coordinates.flat()
      .map(([lon]) => lon);
    expect(longitudes).toEqual([20, 20]);
  });

  it('says that Denmark is missing from the countries', () => {
    expect(() => buildNeighbours(countriesOf({ '276': box(0, 50, 10, 65) }))).toThrow(
      'world-atlas has no country 208',
    );
  });

  it('is found to end before the frame does', () => {
    expect(problems('land fills the frame', subjectOf(landOf([box(1, 53, 21, 60)])))).toEqual([
      "the neighbours' land ends at 53.000° in the south, the frame at 52.5°",
    ]);
  });

  it('is found to be open, empty or inside out', () => {
    const open = box(2, 53, 4, 54).slice(0, -1);
    expect(problems('land closed and wound', subjectOf(landOf([open])))).toContain(
      'a ring of land at 2° E 53° N is not closed',
    );
    const empty: Point[] = [
      [2, 53],
      [4, 53],
      [2, 53],
    ];
    expect(problems('land closed and wound', subjectOf(landOf([empty])))).toContain(
      'a ring of land at 2° E 53° N encloses nothing',
    );
    const inverted = box(2, 53, 4, 54).toReversed();
    expect(problems('land closed and wound', subjectOf(landOf([inverted])))).toEqual([
      'a ring of land at 2° E 53° N runs the wrong way round',
    ]);
  });

  it('is found to cross itself', () => {
    const overlapping = landOf([box(2, 53, 4, 54), box(3, 53.5, 5, 55)]);
    expect(problems('land closed and wound', subjectOf(overlapping)).join()).toMatch(
      /lines of land cross or touch at/,
    );
  });

  it('is found to have a coast along the frame', () => {
    const found = problems(
      'no coast along a cut',
      subjectOf(landOf([box(1, 52.5, 21, 60)], [[0]])),
    );
    expect(found).toContain('a coast is drawn along a cut from 1° E 52.5° N to 1° E 60° N');
    expect(found).toHaveLength(4);
  });

  it('is found to have a coast along the strip that reaches under Denmark', () => {
    const [, , , north] = settings.borderStrip;
    const strip = landOf([box(8.7, 54.8, 9.3, north)], [[0]]);
    expect(problems('no coast along a cut', subjectOf(strip))).toHaveLength(1);
  });

  it('is found to leave sea at the land border', () => {
    const short = landOf([box(1, 52.5, 21, 54.89)]);
    const found = problems('no sea at the land border', subjectOf(short));
    expect(found[0]).toMatch(
      /^sea shines through between denmark-coarse\.topo\.json and its neighbour at [\d.]+° E 54\.9° N$/,
    );
  });

  it('is found to have no border to look at', () => {
    const far = levelOf([municipality('0779', 'Skive', box(11, 56, 12, 57))], skive).topology;
    const subject = { ...built(), levels: { 'denmark-coarse.topo.json': far } };
    expect(problems('no sea at the land border', subject)).toEqual([
      'denmark-coarse.topo.json has no outline where the land border is',
    ]);
  });
});
