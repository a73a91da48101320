import type { Topology } from 'topojson-specification';
import type { Point } from './topologies.ts';

/** Where the whole numbers of a file stand on the ground: WGS84 degrees per cell, and of cell 0, 0. */
export interface Grid {
  readonly scale: readonly [number, number];
  readonly translate: readonly [number, number];
}

/** The cell a point falls in. */
export function toGrid({ scale, translate }: Grid, [lon, lat]: Readonly<Point>): Point {
  return [Math.round((lon - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])];
}

/** The WGS84 degrees of a cell. */
export function fromGrid({ scale, translate }: Grid, [x, y]: Readonly<Point>): Point {
  return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
}

/** The arc on the grid, without points that fall on the one before; two points at least. */
export function arcOnGrid(grid: Grid, arc: readonly Readonly<Point>[]): Point[] {
  const cells: Point[] = [];
  for (const point of arc) {
    const cell = toGrid(grid, point);
    const last = cells.at(-1);
    if (last === undefined || last[0] !== cell[0] || last[1] !== cell[1]) cells.push(cell);
  }
  const first = cells[0];
  if (cells.length === 1 && first !== undefined) cells.push([...first]);
  return cells;
}

/** Positions as TopoJSON stores them: the first, then the difference to the one before. */
export function toDifferences(arc: readonly Readonly<Point>[]): Point[] {
  let [px, py] = [0, 0];
  return arc.map(([x, y]) => {
    const difference: Point = [x - px, y - py];
    [px, py] = [x, y];
    return difference;
  });
}

/**
 * The arcs of a quantised topology as absolute whole cells.
 * @throws when the topology is not quantised: every check on the grid relies on whole numbers.
 */
export function gridArcs(topology: Topology): Point[][] {
  if (topology.transform === undefined) throw new Error('the topology is not quantised');
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      [x, y] = [x + dx, y + dy];
      return [x, y];
    });
  });
}

/** The arcs of a topology, quantised or not, in WGS84 degrees. */
export function degreeArcs(topology: Topology): Point[][] {
  const { transform } = topology;
  if (transform === undefined) {
    return topology.arcs.map((arc) => arc.map(([lon = 0, lat = 0]) => [lon, lat]));
  }
  return gridArcs(topology).map((arc) => arc.map((cell) => fromGrid(transform, cell)));
}
