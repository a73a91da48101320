/**
 * What is on screen beside a chart, for programs and for mapping software: each table and each selection as JSON, and
 * as GeoJSON what the map shows of it. The charts build the files' names from the address, so each name has both.
 */
import { group } from 'd3-array';
import type { Position } from 'geojson';
import { existing } from '../../model/datasetIndex.ts';
import {
  citiesOfCluster,
  placeKinds,
  type DatasetIndex,
  type Place,
} from '../../model/questions.ts';
import { selectionName } from '../../state/address.ts';
import type { About } from './about.ts';
import { clustersTable, presencesTable } from './clusterTables.ts';
import { toGeoJson, type Geometry } from './geojson.ts';
import type { Geometries } from './geometries.ts';
import { toJson } from './json.ts';
import { licences } from './licences.ts';
import { areasTable, citiesTable, municipalitiesTable } from './placeTables.ts';
import { byName, type Table } from './table.ts';

interface ScreenFile {
  readonly path: string;
  readonly content: string;
}

/** Tables as JSON, one a file: what it is, then its rows. */
export function screenJson(tables: readonly Table[], about: About): ScreenFile[] {
  return tables.map((table) => ({
    path: `${table.name}.json`,
    content: toJson([{ ...table, name: 'rows' }], { ...about, title: table.title }, table.licences),
  }));
}

/** Maps of the clusters, of their places, and of every selection. */
export function screenMaps(
  index: DatasetIndex,
  geometries: Geometries,
  about: About,
): ScreenFile[] {
  const tables = {
    city: citiesTable(index),
    municipality: municipalitiesTable(index),
    area: areasTable(index),
  };
  const points = (table: Table, name: string) => ({
    path: `${name}.geojson`,
    // Of what is planned only the region may be known: that has no point.
    content: toGeoJson(
      table,
      ({ city_id: city }) => (typeof city === 'string' ? geometries.city(city) : null),
      about,
      [licences.geonames, ...table.licences],
    ),
  });
  // Grouped once: of many places none looks through the rows of all others.
  const rowsBy = (kind: keyof typeof tables, column: string) => ({
    kind,
    rows: group(tables[kind].rows, (row) => byName(tables[kind], row)[column]),
  });
  const groups = {
    city: rowsBy('city', 'id'),
    municipality: rowsBy('municipality', 'id'),
    area: rowsBy('municipality', 'area_id'),
    region: rowsBy('area', 'region_id'),
  };
  /** A city and a municipality as they are, an area by its municipalities, a region by its areas. */
  const ofPlace = (place: Place) => {
    const { kind, rows } = groups[place.kind];
    const table = { ...tables[kind], rows: rows.get(place.id) ?? [] };
    const terms = kind === 'city' ? table.licences : [licences.dagi, ...table.licences];
    return {
      path: `${selectionName(place)}.geojson`,
      content: toGeoJson(table, ({ id }) => geometries[kind](String(id)), about, terms),
    };
  };
  const clusters = clustersTable(index);
  return [
    {
      path: 'klynger.geojson',
      content: toGeoJson(
        clusters,
        ({ id }) => citiesAsPoints(index, geometries, String(id)),
        about,
        [licences.geonames, ...clusters.licences],
      ),
    },
    points(presencesTable(index), 'tilstedevaerelser'),
    ...index.ids.cluster.map((id) =>
      points(presencesTable(index, id), selectionName({ kind: 'cluster', id })),
    ),
    ...placeKinds.flatMap((kind) => index.ids[kind].map((id) => ofPlace({ kind, id }))),
  ];
}

/** The cities where a cluster is today, its headquarters first. */
function citiesAsPoints(index: DatasetIndex, { city }: Geometries, id: string): Geometry {
  const { id: cluster } = existing(index.clusters, id, 'cluster');
  const coordinates = citiesOfCluster(index, cluster).map(
    (one): Position => city(one.id).coordinates,
  );
  return { type: 'MultiPoint', coordinates };
}
