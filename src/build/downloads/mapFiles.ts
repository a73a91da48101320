import type { DatasetIndex } from '../../model/questions.ts';
import type { About } from './about.ts';
import type { Described } from './datapackage.ts';
import { toGeoJson, type Geometry } from './geojson.ts';
import type { Geometries } from './geometries.ts';
import { licences } from './licences.ts';
import { areasTable, citiesTable, municipalitiesTable } from './placeTables.ts';
import type { Table } from './table.ts';

/** The tables that have a place on the map, as GeoJSON: cities as points, municipalities and areas as surfaces. */
export function mapFiles(
  index: DatasetIndex,
  geometries: Geometries,
  about: About,
): readonly (Described & { readonly name: string })[] {
  const file = (table: Table, outlined: boolean, geometryOf: (id: string) => Geometry) => {
    const terms = outlined ? [licences.dagi, ...table.licences] : table.licences;
    return {
      name: table.name,
      path: `${table.name}.geojson`,
      content: toGeoJson(table, ({ id }) => geometryOf(String(id)), about, terms),
      table: null,
      title: `${table.title.en}, as a map`,
      mediatype: 'application/geo+json',
      licences: terms,
    };
  };
  return [
    file(citiesTable(index), false, geometries.city),
    file(municipalitiesTable(index), true, geometries.municipality),
    file(areasTable(index), true, geometries.area),
  ];
}
