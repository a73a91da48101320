import type { Geometry, MultiPolygon, Point, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { existing } from '../../model/datasetIndex.ts';
import type { DatasetIndex } from '../../model/questions.ts';
import type { DenmarkTopology } from '../drawShapes.ts';

/** Where things lie, by id. Each throws a RangeError for an id that the tables lack. */
export interface Geometries {
  readonly city: (id: string) => Point;
  readonly municipality: (id: string) => Polygon | MultiPolygon;
  readonly area: (id: string) => Polygon | MultiPolygon;
}

/** The geometry of cities (points), municipalities and areas (surfaces), WGS84 degrees. */
export function geometriesOf(index: DatasetIndex, denmark: DenmarkTopology): Geometries {
  const { municipalities, areas } = denmark.objects;
  const byCode = surfaces(
    feature(denmark, municipalities).features,
    ({ code }: { code: string }) => code,
  );
  const byArea = surfaces(feature(denmark, areas).features, ({ id }: { id: string }) => id);
  return {
    city: (id) => {
      const { lon, lat } = existing(index.cities, id, 'city');
      return { type: 'Point', coordinates: [lon, lat] };
    },
    municipality: (id) =>
      existing(byCode, existing(index.municipalities, id, 'municipality').code, 'surface'),
    area: (id) => existing(byArea, id, 'surface'),
  };
}

function surfaces<Properties>(
  features: readonly { readonly properties: Properties; readonly geometry: Geometry }[],
  keyOf: (properties: Properties) => string,
): ReadonlyMap<string, Polygon | MultiPolygon> {
  return new Map(
    // The committed file holds nothing but surfaces: its own checks see to that.
    features.map(({ properties, geometry }) => [
      keyOf(properties),
      geometry as Polygon | MultiPolygon,
    ]),
  );
}
