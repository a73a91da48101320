/** Chart 3, grant against spread: where each cluster's point and its name stand. */
import { max } from 'd3-array';
import type { Cluster } from '../model/dataset.ts';
import { numberOfCities, type DatasetIndex } from '../model/questions.ts';
import type { Labelled, Placement } from '../look/labelBoxes.ts';
import { placeLabels } from '../look/placeLabels.ts';
import { textWidth } from '../look/textWidth.ts';
import type { Emphasis, Standing } from '../state/emphasis.ts';
import { byOrder } from './byOrder.ts';

/** The widths that names are placed for, px: the least of each size. Wider drawings only part the points further. */
export const spreadWidths = { narrow: 284, medium: 380, wide: 480, widest: 840 } as const;
export type SpreadSize = keyof typeof spreadWidths;
export const spreadSizes = Object.keys(spreadWidths) as SpreadSize[];

export interface SpreadName extends Placement {
  /** The sizes in which it stands so. */
  readonly sizes: readonly SpreadSize[];
}

export interface SpreadPoint {
  readonly cluster: Cluster;
  readonly cities: number;
  /** Centre: a fraction of the plot's width, and px from its top. */
  readonly x: number;
  readonly y: number;
  /** How far it stands beside its true place because another point is there, px. */
  readonly dx: number;
  readonly names: readonly SpreadName[];
  readonly standing: Standing;
}

export interface SpreadLayout {
  readonly points: readonly SpreadPoint[];
  /** Lines at whole numbers of cities (fractions of the width) and of million DKK (px from the top). */
  readonly across: readonly { readonly cities: number; readonly x: number }[];
  readonly down: readonly { readonly millions: number; readonly y: number }[];
  /** Height of the plot, px. */
  readonly height: number;
  /** Radius of a point, px. */
  readonly radius: number;
}

const height = 340;
const radius = 5.5;
/** Type of the names, px. */
export const nameSize = 13;
const million = 1_000_000;
const stepOfMillions = 5;

/** Lays out the clusters that pass the filter on the scale of all, so that a filter moves no point. */
export function layoutSpread(index: DatasetIndex, emphasis: Emphasis): SpreadLayout {
  const all = [...index.clusters.values()];
  const most = (max(all, ({ id }) => numberOfCities(index, id)) ?? 0) + 1;
  const top = (max(all, ({ grant }) => grant) ?? 0) / million + 1.5;
  const xOf = (cities: number) => cities / most;
  const yOf = (millions: number) => height * (1 - millions / top);
  const points = apart(
    emphasis.clusters.toSorted(byOrder(index, 'amount')).map((cluster) => ({
      cluster,
      cities: numberOfCities(index, cluster.id),
      x: xOf(numberOfCities(index, cluster.id)),
      y: yOf(cluster.grant / million),
      standing: emphasis.of('cluster', cluster.id),
    })),
  );
  const names = placeNames(points);
  return {
    points: points.map((point) => ({ ...point, names: names.get(point.cluster.id) ?? [] })),
    across: numbersTo(most - 1, 1).map((cities) => ({ cities, x: xOf(cities) })),
    down: numbersTo(top, stepOfMillions).map((millions) => ({ millions, y: yOf(millions) })),
    height,
    radius,
  };
}

type Unnamed = Omit<SpreadPoint, 'dx' | 'names'>;
type Apart = Omit<SpreadPoint, 'names'>;

/**
 * Points with as many cities that would cover each other step aside, the larger grant least: to the east with a longer
 * name, which has room there, else to the west.
 */
function apart(points: readonly Unnamed[]): Apart[] {
  const step = 2 * radius + 1;
  const placed: Apart[] = [];
  for (const point of points.toSorted((a, b) => a.y - b.y || widthOf(b) - widthOf(a))) {
    const near = placed.filter(
      ({ cities, y }) => cities === point.cities && Math.abs(y - point.y) < step,
    );
    const isFree = (dx: number) =>
      near.every((other) => Math.hypot(other.dx - dx, other.y - point.y) >= step);
    const aside = near.some((other) => widthOf(other) > widthOf(point)) ? -step : step;
    const dx = [0, aside, -aside, 2 * aside, -2 * aside].find(isFree) ?? 0;
    placed.push({ ...point, dx });
  }
  return placed;
}

/** The width of a point's name, px: as if it were selected, so that a selection moves no name. */
function widthOf({ cluster }: Unnamed): number {
  return textWidth(cluster.shortName, nameSize, true) + 2;
}

/** The names' places at every size, folded where sizes agree. */
function placeNames(points: readonly Apart[]): ReadonlyMap<string, readonly SpreadName[]> {
  const names = new Map<string, SpreadName[]>();
  for (const size of spreadSizes) {
    const placements = placeLabels(
      points.map((point) => labelled(point, spreadWidths[size])),
      {
        bounds: { x: 0, y: 0, width: spreadWidths[size], height },
        obstacles: [],
        signs: [],
      },
      3,
    );
    for (const [id, placement] of placements) {
      const own = names.get(id) ?? [];
      const same = own.find(({ dx, dy }) => dx === placement.dx && dy === placement.dy);
      const rest = own.filter((name) => name !== same);
      names.set(id, [...rest, { ...placement, sizes: [...(same?.sizes ?? []), size] }]);
    }
  }
  return names;
}

function labelled(point: Apart, width: number): Labelled {
  const { x, y, dx } = point;
  return {
    id: point.cluster.id,
    x: x * width + dx,
    y,
    radius: radius + 0.5,
    label: {
      width: widthOf(point),
      height: nameSize,
      priority: 1,
      required: true,
    },
  };
}

function numbersTo(most: number, step: number): number[] {
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}
