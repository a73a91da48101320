/**
 * Questions over the Dataset, in the words of the domain. "Today" leaves out what is only planned: that
 * counts in no number and no sum. Every function that takes an id throws a RangeError for one that the
 * Dataset lacks. Lists of things come in Danish alphabetical order unless they say otherwise.
 */
import type { Branch, City, Cluster, HospitalArea, Municipality, Region } from './dataset.ts';
import { existing, type DatasetIndex, type PlaceKind, type Presence } from './datasetIndex.ts';

export { indexDataset, placeKinds } from './datasetIndex.ts';
export type { DatasetIndex, PlaceKind, Presence } from './datasetIndex.ts';

/** A place by its kind and id. */
export interface Place {
  readonly kind: PlaceKind;
  readonly id: string;
}

/** What is so today, and what is only planned; nothing stands in both. */
export interface TodayAndPlanned<Thing> {
  readonly today: readonly Thing[];
  readonly planned: readonly Thing[];
}

const danish = new Intl.Collator('da');

/** Compares texts in Danish alphabetical order: æ, ø, å (and aa) last. */
export function compareDanish(a: string, b: string): number {
  return danish.compare(a, b);
}

/** Compares things by their names in Danish alphabetical order. */
export function byDanishName(a: { readonly name: string }, b: { readonly name: string }): number {
  return compareDanish(a.name, b.name);
}

/** Compares clusters by the short names that stand in charts and lists, in Danish alphabetical order. */
export function byDanishShortName(a: Cluster, b: Cluster): number {
  return compareDanish(a.shortName, b.shortName);
}

/** A cluster's presences, planned ones among them: the headquarters first, then in table order. */
export function presencesOfCluster(index: DatasetIndex, clusterId: string): readonly Presence[] {
  return presencesOf(index, 'cluster', clusterId);
}

/** Where a cluster has its headquarters, and the row that says so, with its evidence. */
export function headquartersOf(
  index: DatasetIndex,
  clusterId: string,
): { readonly city: City; readonly branch: Branch } {
  for (const { city, branches } of presencesOfCluster(index, clusterId)) {
    const branch = branches.find(({ kind }) => kind === 'headquarters');
    if (city !== null && branch !== undefined) return { city, branch };
  }
  throw new RangeError(`${clusterId} has no headquarters`);
}

/** The cities a cluster is in today, each once: the headquarters first, then in table order. */
export function citiesOfCluster(index: DatasetIndex, clusterId: string): readonly City[] {
  return presencesOfCluster(index, clusterId).flatMap(({ city, planned }) =>
    city === null || planned ? [] : city,
  );
}

/** In how many cities a cluster is today: MADE 13, CLEAN 6. */
export function numberOfCities(index: DatasetIndex, clusterId: string): number {
  return citiesOfCluster(index, clusterId).length;
}

/** The hospital areas that a cluster is in. */
export function areasOfCluster(
  index: DatasetIndex,
  clusterId: string,
): TodayAndPlanned<HospitalArea> {
  return split(presencesOfCluster(index, clusterId), ({ area }) => area, byDanishName);
}

/**
 * The presences in a place, planned ones among them, by cluster in table order: of the clusters that the Dataset
 * lists, which a filter may have made fewer. A presence of which only the region is known is in that region and in
 * nothing smaller.
 */
export function presencesIn(index: DatasetIndex, place: Place): readonly Presence[] {
  const { clusters } = index.dataset;
  return presencesOf(index, place.kind, place.id).filter(({ cluster }) =>
    clusters.includes(cluster),
  );
}

function presencesOf(
  index: DatasetIndex,
  kind: 'cluster' | PlaceKind,
  id: string,
): readonly Presence[] {
  existing(index.known[kind], id, kind);
  return index.presencesBy[kind].get(id) ?? [];
}

/** The clusters present in a place. */
export function clustersIn(index: DatasetIndex, place: Place): TodayAndPlanned<Cluster> {
  return split(presencesIn(index, place), ({ cluster }) => cluster, byDanishShortName);
}

/** The clusters whose headquarters are in a place. */
export function headquartersIn(index: DatasetIndex, place: Place): readonly Cluster[] {
  return presencesIn(index, place)
    .filter(({ kinds }) => kinds.includes('headquarters'))
    .map(({ cluster }) => cluster)
    .toSorted(byDanishShortName);
}

/** The cities of the Dataset in a municipality, area or region, those with only planned presences among them. */
export function citiesIn(index: DatasetIndex, place: Place): readonly City[] {
  const inside = new Set(municipalitiesIn(index, place).map(({ id }) => id));
  return index.dataset.cities
    .filter((city) =>
      place.kind === 'city' ? city.id === place.id : inside.has(city.municipality),
    )
    .toSorted(byDanishName);
}

/** The municipalities of an area or region; of a city or municipality the one it is in or is. */
export function municipalitiesIn(index: DatasetIndex, place: Place): readonly Municipality[] {
  switch (place.kind) {
    case 'city':
      return [municipalityOf(index, place.id)];
    case 'municipality':
      return [existing(index.municipalities, place.id, 'municipality')];
    case 'area':
      existing(index.areas, place.id, 'hospital area');
      return municipalitiesWhere(index, ({ area }) => area === place.id);
    case 'region':
      existing(index.regions, place.id, 'region');
      return municipalitiesWhere(index, ({ region }) => region === place.id);
    default:
      return place.kind satisfies never;
  }
}

function municipalitiesWhere(
  { dataset }: DatasetIndex,
  holds: (municipality: Municipality) => boolean,
): readonly Municipality[] {
  return dataset.municipalities.filter(holds).toSorted(byDanishName);
}

/** The hospital areas of a region. */
export function areasIn(index: DatasetIndex, regionId: string): readonly HospitalArea[] {
  existing(index.regions, regionId, 'region');
  return index.dataset.areas.filter(({ region }) => region === regionId).toSorted(byDanishName);
}

/** The municipality a city lies in. */
export function municipalityOf(index: DatasetIndex, cityId: string): Municipality {
  const { municipality } = existing(index.cities, cityId, 'city');
  return existing(index.municipalities, municipality, 'municipality');
}

/** The hospital area a municipality belongs to. */
export function areaOf(index: DatasetIndex, municipalityId: string): HospitalArea {
  const { area } = existing(index.municipalities, municipalityId, 'municipality');
  return existing(index.areas, area, 'hospital area');
}

/** The region a municipality belongs to. */
export function regionOf(index: DatasetIndex, municipalityId: string): Region {
  const { region } = existing(index.municipalities, municipalityId, 'municipality');
  return existing(index.regions, region, 'region');
}

/** Inhabitants of a municipality, area or region on 1 July 2020; of a city, those of its municipality. */
export function populationOf(index: DatasetIndex, place: Place): number {
  return municipalitiesIn(index, place).reduce((sum, { population }) => sum + population, 0);
}

/** Whether a city has clusters today, not planned ones alone. */
export function hasClusters(index: DatasetIndex, { id }: City): boolean {
  return clustersIn(index, { kind: 'city', id }).today.length > 0;
}

/** The clusters' grants together, DKK. Whole grants: they belong to the organisations, not to a place. */
export function sumOfGrants(clusters: Iterable<Cluster>): number {
  let sum = 0;
  for (const { grant } of clusters) sum += grant;
  return sum;
}

function split<Thing>(
  presences: readonly Presence[],
  thingOf: (presence: Presence) => Thing | null,
  compare: (a: Thing, b: Thing) => number,
): TodayAndPlanned<Thing> {
  const today = new Set<Thing>();
  const planned = new Set<Thing>();
  for (const presence of presences) {
    const thing = thingOf(presence);
    if (thing !== null) (presence.planned ? planned : today).add(thing);
  }
  return {
    today: [...today].toSorted(compare),
    planned: [...planned].filter((thing) => !today.has(thing)).toSorted(compare),
  };
}
