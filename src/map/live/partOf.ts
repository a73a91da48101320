import type { Feature, FeatureCollection, Position } from 'geojson';
import {
  citiesIn,
  municipalitiesIn,
  presencesOfCluster,
  type DatasetIndex,
} from '../../model/questions.ts';
import type { Selection } from '../../state/view.ts';
import { toFrame, type Point, type Rectangle } from '../frames.ts';

/** Least width and height of a part, in frames: a single town is shown with what lies around it. */
const least = 0.07;

/** The part of the country's frame that holds some things. `land` has the municipalities' surfaces with their `id`. */
export function partOf(
  index: DatasetIndex,
  land: FeatureCollection,
  things: readonly Selection[],
): Rectangle {
  return around(things.flatMap((thing) => pointsOf(index, land, thing)));
}

function pointsOf(index: DatasetIndex, land: FeatureCollection, { kind, id }: Selection): Point[] {
  switch (kind) {
    case 'cluster':
      return presencesOfCluster(index, id).flatMap(({ city }) =>
        city ? toFrame(city.lon, city.lat) : [],
      );
    case 'city':
      return citiesIn(index, { kind, id }).map(({ lon, lat }) => toFrame(lon, lat));
    case 'area':
    case 'region':
    case 'municipality': {
      const inside = new Set(municipalitiesIn(index, { kind, id }).map((own) => own.id));
      return land.features
        .filter(({ properties }) => inside.has(properties?.['id'] as string))
        .flatMap(positionsOf)
        .map(([lon = 0, lat = 0]) => toFrame(lon, lat));
    }
    default:
      return kind satisfies never;
  }
}

function positionsOf({ geometry }: Feature): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
  return [];
}

function around(points: readonly Point[]): Rectangle {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const width = Math.max(east - west, least);
  const height = Math.max(south - north, least);
  return { x: (west + east - width) / 2, y: (north + south - height) / 2, width, height };
}
