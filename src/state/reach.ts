import {
  areasIn,
  citiesIn,
  municipalitiesIn,
  presencesIn,
  presencesOfCluster,
  type DatasetIndex,
  type Presence,
} from '../model/questions.ts';
import type { Selection, SelectionKind } from './view.ts';

/** Everything a selection touches, itself included. Planned presences make both their ends take part. */
export type Reach = Readonly<Record<SelectionKind, ReadonlySet<string>>>;

/** What a selection touches, by kind. Throws a RangeError for an id that the tables lack. */
export function reachOf(index: DatasetIndex, { kind, id }: Selection): Reach {
  if (kind === 'cluster') return reachOfCluster(id, presencesOfCluster(index, id));
  const place = { kind, id };
  const municipalities = municipalitiesIn(index, place);
  return {
    cluster: new Set(presencesIn(index, place).map(({ cluster }) => cluster.id)),
    city: new Set(citiesIn(index, place).map((city) => city.id)),
    municipality: new Set(municipalities.map((municipality) => municipality.id)),
    area:
      kind === 'region'
        ? new Set(areasIn(index, id).map((area) => area.id))
        : new Set(municipalities.map(({ area }) => area)),
    region: new Set(municipalities.map(({ region }) => region)),
  };
}

function reachOfCluster(id: string, presences: readonly Presence[]): Reach {
  const idsOf = (thingOf: (presence: Presence) => { readonly id: string } | null) =>
    new Set(presences.flatMap((presence) => thingOf(presence)?.id ?? []));
  return {
    cluster: new Set([id]),
    city: idsOf(({ city }) => city),
    municipality: idsOf(({ municipality }) => municipality),
    area: idsOf(({ area }) => area),
    region: idsOf(({ region }) => region),
  };
}
