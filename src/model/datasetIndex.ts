import {
  presenceKinds,
  type Branch,
  type City,
  type Cluster,
  type Dataset,
  type HospitalArea,
  type Municipality,
  type PresenceKind,
  type Region,
  type Source,
} from './dataset.ts';

/** The kinds of place that clusters can be present in. */
export const placeKinds = ['city', 'municipality', 'area', 'region'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A cluster's presence in one place: all its rows there, however many. */
export interface Presence {
  readonly cluster: Cluster;
  /** Null where only the region is known. */
  readonly city: City | null;
  readonly municipality: Municipality | null;
  readonly area: HospitalArea | null;
  readonly region: Region;
  /** How the cluster is there, the weightiest first (the order of `presenceKinds`); never empty. */
  readonly kinds: readonly PresenceKind[];
  /** The rows of the table, in the order of `kinds`. */
  readonly branches: readonly Branch[];
  /** True when every row is planned: the presence then counts in no number and no sum. */
  readonly planned: boolean;
}

/** The Dataset with what is looked up in it again and again. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly clusters: ReadonlyMap<string, Cluster>;
  readonly cities: ReadonlyMap<string, City>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly areas: ReadonlyMap<string, HospitalArea>;
  readonly regions: ReadonlyMap<string, Region>;
  /** Every cluster's presences: by cluster in table order, its headquarters first, then in table order. */
  readonly presences: readonly Presence[];
  /** The ids of everything that can be selected, in table order. */
  readonly ids: Readonly<Record<'cluster' | PlaceKind, readonly string[]>>;
  /** The same ids, for asking whether one exists. */
  readonly known: Readonly<Record<'cluster' | PlaceKind, ReadonlySet<string>>>;
}

/** Indexes a Dataset, once. Throws a RangeError when a row refers to something the Dataset lacks. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const maps = {
    sources: byId(dataset.sources),
    clusters: byId(dataset.clusters),
    cities: byId(dataset.cities),
    municipalities: byId(dataset.municipalities),
    areas: byId(dataset.areas),
    regions: byId(dataset.regions),
  };
  const ids = {
    cluster: [...maps.clusters.keys()],
    city: [...maps.cities.keys()],
    municipality: [...maps.municipalities.keys()],
    area: [...maps.areas.keys()],
    region: [...maps.regions.keys()],
  };
  const known = {
    cluster: new Set(ids.cluster),
    city: new Set(ids.city),
    municipality: new Set(ids.municipality),
    area: new Set(ids.area),
    region: new Set(ids.region),
  };
  return { dataset, ...maps, presences: allPresences(dataset, maps), ids, known };
}

/** The thing with this id. Throws a RangeError when there is none; `what` names it in the message. */
export function existing<Thing>(
  things: ReadonlyMap<string, Thing>,
  id: string,
  what: string,
): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new RangeError(`There is no ${what} '${id}' in the dataset`);
  return thing;
}

function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

type Maps = Pick<DatasetIndex, 'cities' | 'municipalities' | 'areas' | 'regions'>;

function allPresences(dataset: Dataset, maps: Maps): readonly Presence[] {
  return dataset.clusters.flatMap((cluster) => {
    const rowsByPlace = new Map<string, Branch[]>();
    for (const branch of dataset.branches.filter((row) => row.cluster === cluster.id)) {
      const place = branch.city ?? branch.region ?? '';
      rowsByPlace.set(place, [...(rowsByPlace.get(place) ?? []), branch]);
    }
    const presences = [...rowsByPlace.values()].map((rows) => presence(cluster, rows, maps));
    return presences.toSorted((a, b) => Number(isHeadquarters(b)) - Number(isHeadquarters(a)));
  });
}

function presence(cluster: Cluster, rows: readonly Branch[], maps: Maps): Presence {
  const branches = rows.toSorted(
    (a, b) => presenceKinds.indexOf(a.kind) - presenceKinds.indexOf(b.kind),
  );
  const kinds = branches.map((branch) => branch.kind);
  const own = { cluster, kinds, branches, planned: kinds.every((kind) => kind === 'planned') };
  const [first] = branches;
  if (typeof first?.city !== 'string') {
    const region = existing(maps.regions, first?.region ?? '', 'region');
    return { ...own, city: null, municipality: null, area: null, region };
  }
  const city = existing(maps.cities, first.city, 'city');
  const municipality = existing(maps.municipalities, city.municipality, 'municipality');
  const area = existing(maps.areas, municipality.area, 'hospital area');
  const region = existing(maps.regions, municipality.region, 'region');
  return { ...own, city, municipality, area, region };
}

function isHeadquarters({ kinds }: Presence): boolean {
  return kinds.includes('headquarters');
}
