/** Draws the committed geometry as SVG path data for the frames of the still map. */
import { readFileSync } from 'node:fs';
import {
  geoClipRectangle,
  geoPath,
  geoTransform,
  type GeoContext,
  type GeoPermissibleObjects,
} from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import {
  frameIds,
  frameRectangle,
  pageFineness,
  toFrame,
  viewBox,
  within,
  type Fineness,
  type FrameId,
} from '../map/frames.ts';
import type { FrameShapes, Shapes } from '../map/shapes.ts';
import type { MunicipalityBoundaries } from '../model/boundaries.ts';
import type { Dataset } from '../model/dataset.ts';

type Coded = GeometryCollection<{ code: string }>;
type Identified = GeometryCollection<{ id: string }>;
export type DenmarkTopology = Topology<{
  municipalities: Coded;
  areas: Identified;
  regions: Identified;
}>;
export type NeighboursTopology = Topology<{
  neighbours: GeometryCollection;
  coast: MultiLineString;
}>;

/** The committed geometry files. `level` says which of the two Denmarks. */
export function readDenmark(level: 'coarse' | 'detailed', folder = 'geo'): DenmarkTopology {
  return JSON.parse(
    readFileSync(`${folder}/denmark-${level}.topo.json`, 'utf8'),
  ) as DenmarkTopology;
}

/** The municipalities' surfaces, which the tables' points are checked against. */
export function boundariesOf(denmark: DenmarkTopology): MunicipalityBoundaries {
  // The committed file holds nothing but surfaces: its own checks see to that.
  return feature(denmark, denmark.objects.municipalities) as MunicipalityBoundaries;
}

function readNeighbours(folder = 'geo'): NeighboursTopology {
  return JSON.parse(readFileSync(`${folder}/neighbours.topo.json`, 'utf8')) as NeighboursTopology;
}

/** Draws all frames: the country from the coarse level, the insets, which enlarge, from the detailed one. */
export function drawShapes(
  dataset: Dataset,
  folder = 'geo',
  fineness: Fineness = pageFineness,
): Shapes {
  const coarse = thinned(readDenmark('coarse', folder), fineness.keep);
  const detailed = readDenmark('detailed', folder);
  const neighbours = readNeighbours(folder);
  const frames = frameIds.map((id) => {
    const denmark = id === 'denmark' ? coarse : detailed;
    return [id, drawFrame(id, denmark, neighbours, dataset, fineness)] as const;
  });
  return Object.fromEntries(frames) as Shapes;
}

/** The topology with the given share of its points: those that matter least to its lines are gone, shared borders stay shared. */
function thinned(denmark: DenmarkTopology, keep: number): DenmarkTopology {
  if (keep === 1) return denmark;
  const weighed = presimplify(denmark);
  return simplify(weighed, quantile(weighed, keep)) as DenmarkTopology;
}

function drawFrame(
  id: FrameId,
  denmark: DenmarkTopology,
  neighbours: NeighboursTopology,
  dataset: Dataset,
  fineness: Fineness,
): FrameShapes {
  const draw = drawer(id, fineness, 1);
  const idOfCode = new Map(dataset.municipalities.map(({ code, id }) => [code, id]));
  const municipalities: Record<string, string> = {};
  let unassigned = '';
  for (const shape of feature(denmark, denmark.objects.municipalities).features) {
    const d = draw(shape);
    const municipality = idOfCode.get(shape.properties.code);
    if (!municipality) unassigned += d;
    else if (d) municipalities[municipality] = d;
  }
  const { areas, regions } = denmark.objects;
  const { neighbourStep } = fineness;
  return {
    width: fineness.units[id],
    neighbourStep,
    neighbours: drawer(
      id,
      fineness,
      neighbourStep,
    )(feature(neighbours, neighbours.objects.neighbours)),
    municipalities,
    unassigned,
    areaLines: draw(mesh(denmark, areas, (a, b) => a !== b)),
    regionLines: draw(mesh(denmark, regions, (a, b) => a !== b)),
  };
}

/** Insets end at their frame. */
const insetBleed = 0.02;

/** A function from geometry (WGS84) to path data in whole steps of `unit` units of the frame's viewBox. */
function drawer(
  id: FrameId,
  { units, bleed }: Fineness,
  unit: number,
): (shape: GeoPermissibleObjects) => string {
  const rectangle = frameRectangle(id);
  const box = viewBox(id, units[id]);
  const width = box.width / unit;
  const height = box.height / unit;
  const margin = (id === 'denmark' ? bleed : insetBleed) * width;
  const project = geoTransform({
    point(lon, lat) {
      const { x, y } = within(rectangle, toFrame(lon, lat));
      this.stream.point(x * width, y * height);
    },
  });
  const clip = geoClipRectangle(-margin, -margin, width + margin, height + margin);
  return (shape) => {
    const context = pathWriter();
    geoPath({ stream: (sink) => project.stream(clip(sink)) }, context)(shape);
    return context.result();
  };
}

interface PathWriter extends GeoContext {
  result(): string;
}

/**
 * Writes whole-unit, relative path data: about half the bytes of absolute coordinates, and two
 * shapes that share a border share its points. Rings that shrink to less than a triangle are left out.
 */
function pathWriter(): PathWriter {
  let out = '';
  let line: [number, number][] = [];
  let closed = false;
  const point = (x: number, y: number) => {
    const next: [number, number] = [Math.round(x), Math.round(y)];
    const last = line.at(-1);
    if (!last || last[0] !== next[0] || last[1] !== next[1]) line.push(next);
  };
  const flush = () => {
    const points = line;
    line = [];
    const first = points[0];
    if (closed && first) {
      const last = points.at(-1);
      if (last && points.length > 1 && last[0] === first[0] && last[1] === first[1]) points.pop();
    }
    if (!first || points.length < (closed ? 3 : 2)) return;
    out += `M${pair(first[0], first[1])}`;
    let [x, y] = first;
    let steps = '';
    for (const [nextX, nextY] of points.slice(1)) {
      const step = pair(nextX - x, nextY - y);
      steps += steps === '' || step.startsWith('-') ? step : ` ${step}`;
      [x, y] = [nextX, nextY];
    }
    out += `l${steps}${closed ? 'z' : ''}`;
  };
  return {
    beginPath() {},
    moveTo(x, y) {
      flush();
      closed = false;
      point(x, y);
    },
    lineTo: point,
    closePath() {
      closed = true;
      flush();
      closed = false;
    },
    arc() {},
    result() {
      flush();
      return out;
    },
  };
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
