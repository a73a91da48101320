import type { Grid } from './grid.ts';
import type { Point } from './topologies.ts';

/** The two ways a municipality's code and name are spelled: DAGI's own, and the plain one. */
export const propertySpellings = [
  { code: 'KOMKODE', name: 'KOMNAVN' },
  { code: 'code', name: 'name' },
] as const;

/** West, south, east, north in degrees: generous around Denmark, but projected metres never fall inside. */
export const inputBounds = [6, 53, 17, 59] as const;

/** Input degrees are rounded to this many decimals (0.1 m), so that equal points written differently meet. */
export const inputDecimals = 6;

/** The skerries north-east of Bornholm: a surface of the input that is no municipality and has no region. */
export const outsideMunicipalities = { code: '0411', name: 'Christiansø' } as const;

/** 98 municipalities since 2007, and {@link outsideMunicipalities}. */
export const expectedSurfaces = 99;

/**
 * One grid for both levels, so that they lie on top of each other: cells of 31 × 33 m at 56° N, a ninth of a
 * pixel in a map 1600 px wide. Cells of 44 m save 1 kB (brotli), but then spits narrower than a cell close up
 * (Besser Rev) and Christiansø and Vallensbæk miss their area by more than 1 % whatever the tolerance.
 */
export const grid: Grid = { scale: [0.0005, 0.0003], translate: [8, 54.5] };

/** How strongly a point is simplified away, and what a file may weigh. */
export interface Level {
  readonly name: 'detailed' | 'coarse';
  readonly file: string;
  /** Share of the input's points that the tolerance is chosen to keep. */
  readonly keep: number;
  /** Islands smaller than this are dropped, unless people know them (`knownIslands`), km². */
  readonly smallestIsland: number;
  /** Largest size of the file, bytes after brotli 11. */
  readonly budget: number;
}

export const levels: readonly Level[] = [
  {
    name: 'detailed',
    file: 'denmark-detailed.topo.json',
    // 20 % moves the lines by about 120 m: invisible up to some 8 px per km, the closest zoom that makes sense.
    keep: 0.2,
    // 0.1 km² is a speck of 2 px at that zoom.
    smallestIsland: 0.1,
    budget: 25_000,
  },
  {
    name: 'coarse',
    file: 'denmark-coarse.topo.json',
    // 8 % moves the lines by about 320 m: under a pixel in a still map 1000 px wide (2.2 px per km), which is drawn in
    // whole units of that size anyway.
    keep: 0.08,
    // 0.5 km² is 2.5 px across in that map.
    smallestIsland: 0.5,
    budget: 16_500,
  },
];

/**
 * How much a sharp corner counts less than a flat one in weighing points (0 not at all, 1 fully): spikes go
 * first, bends stay, and the line looks drawn rather than cut. 0.7 is what mapshaper's weighted Visvalingam uses.
 */
export const angleWeight = 0.7;

/** Points of a ring that are never simplified away; below five a shape is a triangle or a kite. */
export const fewestVertices = 5;

/**
 * What the tolerance of an arc is multiplied with, one after the other, while something is wrong with it: finer
 * first; coarser at last, as a spit narrower than a cell touches itself the more, the more points it has.
 */
export const mendingShares = [
  1, 0.7, 0.5, 0.35, 0.25, 0.18, 0.125, 0.09, 0.06, 0.03, 0.008, 0.001, 1.4, 2, 3, 4, 8,
] as const;

/**
 * An island that makes up more than this share of its municipality stays whatever its size: Christiansø is
 * three skerries of together 0.4 km², and leaving out two would halve it.
 */
export const droppableShare = 0.002;

/** Largest difference between a municipality's area and the input's, as a share. */
const areaTolerance = 0.01;

/** The same for the whole country: what the coast gains here it must lose there. */
export const totalAreaTolerance = 0.002;

/** The same for each of the known islands, which have few points: Christiansø is 14 cells across. */
export const islandTolerance = 0.05;

/** Municipalities that may exceed {@link areaTolerance}, up to `limit`, and why. None has to today. */
const areaExceptions: readonly { code: string; limit: number; reason: string }[] = [];

/** By how much the area of a municipality may differ from the input's, as a share. */
export function areaLimit(code: string): number {
  return areaExceptions.find((exception) => exception.code === code)?.limit ?? areaTolerance;
}

/** An island people look for: its name, the code of the surface it belongs to, a place on it (WGS84 degrees). */
export interface KnownIsland {
  readonly name: string;
  readonly code: string;
  readonly place: Readonly<Point>;
}

/** Islands that stay at every level, however small, and are looked for by name in the checks. */
export const knownIslands: readonly KnownIsland[] = [
  { name: 'Anholt', code: '0707', place: [11.56, 56.71] },
  { name: 'Læsø', code: '0825', place: [11.0, 57.27] },
  { name: 'Samsø', code: '0741', place: [10.6, 55.84] },
  { name: 'Ærø', code: '0492', place: [10.36, 54.89] },
  { name: 'Bornholm', code: '0400', place: [14.92, 55.13] },
  { name: 'Fanø', code: '0563', place: [8.42, 55.4] },
  { name: 'Christiansø', code: '0411', place: [15.188, 55.32] },
];

/** West, south, east, north in WGS84 degrees. */
export type Bounds = readonly [number, number, number, number];

/** What the neighbours' file holds and how fine it is. */
export const neighbours = {
  file: 'neighbours.topo.json',
  /** Natural Earth's (and ISO's) number of the country that is not a neighbour. */
  denmark: '208',
  /**
   * The land is cut here. Twice the map's own frame in both directions, so that the cut is outside the widest
   * window (2.2 × as wide and 1.4 × as tall as the frame: 3.8-19.4° E, 53.9-58.5° N).
   */
  frame: [1, 52.5, 21, 60] as Bounds,
  /** The map's own frame; inside it the coast is as fine as `tolerance` says. */
  nearFrame: [8.07, 54.56, 15.16, 57.76] as Bounds,
  /** Weighted Visvalingam, km²: about the look of Denmark's coarse level. */
  tolerance: 0.4,
  /** Islands smaller than this are dropped, km². */
  smallestIsland: 2,
  /**
   * Lines are twice as coarse (both areas above four times as large) at this many kilometres from the near
   * frame, three times at twice that. What is far off only has to be recognised as land.
   */
  coarseningDistance: 60,
  /** Cells of 62 × 67 m; the source itself has cells of 225 × 190 m. */
  grid: { scale: [0.001, 0.0006], translate: [1, 52.5] } as Grid,
  /**
   * Where Germany reaches under Denmark. Natural Earth's border lies up to 2 km south of DAGI's, and Denmark is
   * drawn on top: so the south of Natural Earth's Jutland counts as a neighbour's land here, its coast
   * included. In the north and the east the strip ends where Denmark covers it, coast and all, at both levels:
   * nothing looks out from under Denmark but what lies south of its border.
   */
  borderStrip: [8.6, 54.7, 9.46, 54.935] as Bounds,
  /** Denmark's outline inside this is the land border, not coast: the checks want land south of it. */
  landBorder: [8.67, 54.79, 9.4, 54.935] as Bounds,
  budget: 6_000,
} as const;
