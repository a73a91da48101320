/** Chart 2, the matrix: which clusters and cities, in what order, and where each presence stands. */
import { max } from 'd3-array';
import { firstOf } from '../model/crowd.ts';
import type { City, Cluster, PresenceKind } from '../model/dataset.ts';
import {
  byDanishName,
  clustersIn,
  numberOfCities,
  presencesOfCluster,
  regionOf,
  sumOfGrants,
  type DatasetIndex,
  type Presence,
} from '../model/questions.ts';
import { largeCityFrom } from '../look/marks.ts';
import type { Emphasis, Standing } from '../state/emphasis.ts';
import type { ColumnOrder, Order, View } from '../state/view.ts';
import { byOrder } from './byOrder.ts';

/** The column of offices of which the table names no city. */
export const unplaced = null;

export interface MatrixColumn {
  /** Null for what is not yet placed in a city. */
  readonly city: City | typeof unplaced;
  /** Region id; empty where there is no city. */
  readonly region: string;
  /** Clusters in the city today, of those that pass the filter. */
  readonly clusters: number;
  /** Centre and width, as fractions of the room for columns. */
  readonly x: number;
  readonly width: number;
  /** Named in bold: a city with many clusters. */
  readonly large: boolean;
  readonly standing: Standing | null;
}

export interface MatrixMark {
  readonly city: string | null;
  readonly region: string;
  /** Where it is, in words: a city's or a region's name. */
  readonly place: string;
  /** The weightiest kind: where a cluster is in a city twice, the headquarters' mark stands. */
  readonly kind: PresenceKind;
  readonly x: number;
  readonly standing: Standing;
}

export interface MatrixRow {
  readonly cluster: Cluster;
  readonly standing: Standing;
  /** In how many cities it is today. */
  readonly cities: number;
  /** Length of the grant's bar, per cent of the room for bars. */
  readonly length: number;
  readonly marks: readonly MatrixMark[];
}

/** Neighbouring columns of one region, while the columns stand by region. */
export interface MatrixGroup {
  readonly region: string;
  readonly name: string;
  /** Its left edge and width, as fractions of the room for columns. */
  readonly x: number;
  readonly width: number;
  readonly standing: Standing;
}

export interface MatrixLayout {
  /** Cities with clusters today, of those that pass the filter, and all cities: there may be more than columns. */
  readonly citiesToday: number;
  readonly cities: number;
  /** The first cities in the order chosen, and the office that is placed in none. */
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly groups: readonly MatrixGroup[];
  /** Sum of the grants of the rows, DKK. */
  readonly grants: number;
}

/** Room between groups of columns, in columns. */
const gap = 0.5;

/** Lays out the clusters that pass the filter over all cities. Widths are fractions: the drawing may have any. */
export function layoutMatrix(
  index: DatasetIndex,
  emphasis: Emphasis,
  { order, columns: columnOrder }: Pick<View, 'order' | 'columns'>,
): MatrixLayout {
  const cities = citiesOf(index, columnOrder);
  const columns = layoutColumns(index, emphasis, columnOrder, firstOf(cities));
  const xOf = new Map(columns.map(({ city, x }) => [city, x]));
  // The scale is that of all clusters, filtered or not: a filter must not make a bar grow.
  const largest = max(index.clusters.values(), ({ grant }) => grant) ?? 1;
  const rows = sorted(index, emphasis.clusters, order).map((cluster) => ({
    cluster,
    standing: emphasis.of('cluster', cluster.id),
    cities: numberOfCities(index, cluster.id),
    length: (100 * cluster.grant) / largest,
    marks: presencesOfCluster(index, cluster.id).flatMap((presence) => {
      const x = xOf.get(presence.city);
      return x === undefined ? [] : markOf(presence, emphasis, x);
    }),
  }));
  return {
    citiesToday: cities.filter(({ clusters }) => clusters > 0).length,
    cities: cities.length,
    columns,
    rows,
    groups: columnOrder === 'region' ? groupsOf(index, emphasis, columns) : [],
    grants: sumOfGrants(rows.map(({ cluster }) => cluster)),
  };
}

function sorted(index: DatasetIndex, clusters: readonly Cluster[], order: Order): Cluster[] {
  return clusters.toSorted(byOrder(index, order));
}

function markOf(presence: Presence, emphasis: Emphasis, x: number): MatrixMark {
  const { cluster, city, region, kinds } = presence;
  return {
    city: city?.id ?? null,
    region: region.id,
    place: city?.name ?? region.name,
    kind: kinds[0] ?? 'planned',
    x,
    standing: city
      ? emphasis.ofPair(cluster.id, city.id)
      : emphasis.ofPair(cluster.id, region.id, 'region'),
  };
}

interface CityInOrder {
  readonly city: City;
  readonly region: string;
  readonly clusters: number;
}

/** All cities in the order of their columns. */
function citiesOf(index: DatasetIndex, order: ColumnOrder): readonly CityInOrder[] {
  return index.dataset.cities
    .map((city) => ({
      city,
      region: regionOf(index, city.municipality).id,
      clusters: clustersIn(index, { kind: 'city', id: city.id }).today.length,
    }))
    .toSorted(
      (a, b) =>
        (order === 'region'
          ? index.ids.region.indexOf(a.region) - index.ids.region.indexOf(b.region) ||
            b.city.lat - a.city.lat
          : b.clusters - a.clusters) || byDanishName(a.city, b.city),
    );
}

function layoutColumns(
  index: DatasetIndex,
  emphasis: Emphasis,
  order: ColumnOrder,
  cities: readonly CityInOrder[],
): MatrixColumn[] {
  const anywhere = index.presences.some(({ city }) => city === unplaced);
  const all = [...cities, ...(anywhere ? [{ city: unplaced, region: '', clusters: 0 }] : [])];
  const groupOf = ({ city, region, clusters }: (typeof all)[number]) =>
    city === unplaced ? 'unplaced' : order === 'region' ? region : tier(clusters);

  let at = 0;
  const starts = all.map((column, place) => {
    const before = all[place - 1];
    if (before) at += groupOf(before) === groupOf(column) ? 1 : 1 + gap;
    return at;
  });
  const room = at + 1;
  return all.map((column, place) => ({
    ...column,
    x: ((starts[place] ?? 0) + 0.5) / room,
    width: 1 / room,
    large: column.clusters >= largeCityFrom,
    standing: column.city && emphasis.of('city', column.city.id),
  }));
}

/** Cities with many clusters, with some, with one and with none stand apart. */
function tier(clusters: number): string {
  if (clusters >= largeCityFrom) return 'many';
  return clusters > 1 ? 'some' : clusters === 1 ? 'one' : 'none';
}

function groupsOf(
  index: DatasetIndex,
  emphasis: Emphasis,
  columns: readonly MatrixColumn[],
): MatrixGroup[] {
  return index.dataset.regions.flatMap(({ id, name }) => {
    const own = columns.filter(({ region }) => region === id);
    const [first] = own;
    if (!first) return [];
    return {
      region: id,
      name,
      x: first.x - first.width / 2,
      width: own.length * first.width,
      standing: emphasis.of('region', id),
    };
  });
}
