import { feature } from 'topojson-client';
import { existing } from '../../model/datasetIndex.ts';
import type { DatasetIndex } from '../../model/questions.ts';
import type { DenmarkTopology } from '../drawShapes.ts';
import type { About } from './about.ts';
import type { Described } from './datapackage.ts';
import { toGeoJson, type Geometry } from './geojson.ts';
import { licences } from './licences.ts';
import { areasTable, citiesTable, municipalitiesTable } from './placeTables.ts';
import type { Table } from './table.ts';

/** The tables that have a place on the map, as GeoJSON: cities as points, municipalities and areas as surfaces. */
export function mapFiles(
  index: DatasetIndex,
  denmark: DenmarkTopology,
  about: About,
): readonly (Described & { readonly name: string })[] {
  const { municipalities, areas } = denmark.objects;
  const byCode = new Map(
    feature(denmark, municipalities).features.map((one) => [one.properties.code, one.geometry]),
  );
  const byArea = new Map(
    feature(denmark, areas).features.map((one) => [one.properties.id, one.geometry]),
  );
  const surface = (surfaces: ReadonlyMap<string, unknown>, key: string) =>
    // The committed file holds nothing but surfaces: its own checks see to that.
    existing(surfaces, key, 'surface') as Geometry;

  const file = (table: Table, outlined: boolean, geometryOf: (id: string) => Geometry) => {
    const terms = outlined ? [licences.dagi, ...table.licences] : table.licences;
    return {
      name: table.name,
      path: `${table.name}.geojson`,
      content: toGeoJson(table, geometryOf, about, terms),
      table: null,
      title: `${table.title.en}, as a map`,
      mediatype: 'application/geo+json',
      licences: terms,
    };
  };
  return [
    file(citiesTable(index), false, (id) => {
      const { lon, lat } = existing(index.cities, id, 'city');
      return { type: 'Point', coordinates: [lon, lat] };
    }),
    file(municipalitiesTable(index), true, (id) =>
      surface(byCode, existing(index.municipalities, id, 'municipality').code),
    ),
    file(areasTable(index), true, (id) => surface(byArea, id)),
  ];
}
