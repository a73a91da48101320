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
  /** The same by what they are of or in, in the same order: a look-up for each city must not go through them all. */
  readonly presencesBy: Readonly<Record<Kind, ReadonlyMap<string, readonly Presence[]>>>;
  /** The ids of everything that can be selected, in table order. */
  readonly ids: Readonly<Record<Kind, readonly string[]>>;
  /** For asking whether an id exists. */
  readonly known: Readonly<Record<Kind, ReadonlyMap<string, unknown>>>;
}

/** Indexes a Dataset, once. Throws a RangeError when a row refers to something the Dataset lacks. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const things = {
    cluster: byId(dataset.clusters),
    city: byId(dataset.cities),
    municipality: byId(dataset.municipalities),
    area: byId(dataset.areas),
    region: byId(dataset.regions),
  };
  const presences = allPresences(dataset, things);
  return {
    dataset,
    sources: byId(dataset.sources),
    clusters: things.cluster,
    cities: things.city,
    municipalities: things.municipality,
    areas: things.area,
    regions: things.region,
    presences,
    presencesBy: ofEachKind((kind) => groupedBy(presences, kind)),
    ids: ofEachKind((kind) => [...things[kind].keys()]),
    known: things,
  };
}

type Kind = 'cluster' | PlaceKind;

function ofEachKind<Value>(valueOf: (kind: Kind) => Value): Readonly<Record<Kind, Value>> {
  const kinds: readonly Kind[] = ['cluster', ...placeKinds];
  return Object.fromEntries(kinds.map((kind) => [kind, valueOf(kind)])) as Record<Kind, Value>;
}

function groupedBy(
  presences: readonly Presence[],
  kind: Kind,
): ReadonlyMap<string, readonly Presence[]> {
  const groups = new Map<string, Presence[]>();
  for (const presence of presences) {
    const id = presence[kind]?.id ?? '';
    groups
      .set(id, groups.get(id) ?? [])
      .get(id)
      ?.push(presence);
  }
  return groups;
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

interface Things {
  readonly city: DatasetIndex['cities'];
  readonly municipality: DatasetIndex['municipalities'];
  readonly area: DatasetIndex['areas'];
  readonly region: DatasetIndex['regions'];
}

function allPresences(dataset: Dataset, things: Things): readonly Presence[] {
  return dataset.clusters.flatMap((cluster) => {
    const rowsByPlace = new Map<string, Branch[]>();
    for (const branch of dataset.branches.filter((row) => row.cluster === cluster.id)) {
      const place = branch.city ?? branch.region ?? '';
      rowsByPlace.set(place, [...(rowsByPlace.get(place) ?? []), branch]);
    }
    const presences = [...rowsByPlace.values()].map((rows) => presence(cluster, rows, things));
    return presences.toSorted((a, b) => Number(isHeadquarters(b)) - Number(isHeadquarters(a)));
  });
}

function presence(cluster: Cluster, rows: readonly Branch[], things: Things): Presence {
  const branches = rows.toSorted(
    (a, b) => presenceKinds.indexOf(a.kind) - presenceKinds.indexOf(b.kind),
  );
  const kinds = branches.map((branch) => branch.kind);
  const own = { cluster, kinds, branches, planned: kinds.every((kind) => kind === 'planned') };
  const [first] = branches;
  if (typeof first?.city !== 'string') {
    const region = existing(things.region, first?.region ?? '', 'region');
    return { ...own, city: null, municipality: null, area: null, region };
  }
  const city = existing(things.city, first.city, 'city');
  const municipality = existing(things.municipality, city.municipality, 'municipality');
  const area = existing(things.area, municipality.area, 'hospital area');
  const region = existing(things.region, municipality.region, 'region');
  return { ...own, city, municipality, area, region };
}

function isHeadquarters({ kinds }: Presence): boolean {
  return kinds.includes('headquarters');
}
