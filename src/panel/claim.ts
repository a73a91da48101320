/** What a claim is made of, and the words that all claims share. */
import type { Cluster, Evidence, Source } from '../model/dataset.ts';
import {
  municipalitiesIn,
  presencesIn,
  type DatasetIndex,
  type Place,
  type Presence,
} from '../model/questions.ts';
import type { Emphasis } from '../state/emphasis.ts';
import type { View } from '../state/view.ts';
import type { FullText } from '../text/context.ts';

/** How sure a claim is: its source says it, one of the tables' three degrees, or we worked it out. */
export type Certainty = 'stated' | Evidence | 'computed';

/** A figure or a statement on the page, with all that it takes to check it. */
export interface Claim {
  /** One or more whole sentences, the figure in them. */
  readonly statement: string;
  readonly certainty: Certainty;
  /** What the sources say, in our own words; empty where the statement says it. */
  readonly says: string;
  /** The computation, spelled out in figures; empty where there is none. */
  readonly sums: string;
  /** What must be known beside it; empty where there is nothing. */
  readonly note: string;
  readonly sources: readonly Source[];
  /** The statement with its sources, as one would paste it into an article. */
  readonly quote: string;
}

/** A claim before its sources are looked up: what the functions of each kind of claim return. */
export interface Draft extends Partial<Pick<Claim, 'says' | 'sums' | 'note'>> {
  readonly statement: string;
  readonly certainty: Certainty;
  /** Source ids, the weightiest first; doubles are shown once. */
  readonly sources: readonly string[];
}

/** What claims are made from. */
export interface Scope {
  /** The whole of the tables, with sources. */
  readonly index: DatasetIndex;
  readonly view: View;
  readonly emphasis: Emphasis;
  readonly text: FullText;
}

/** The status that the reader has filtered by, as a word; empty while all are shown. */
export function statusWord({ view, text }: Scope): string {
  return view.status === 'all' ? '' : text.status[view.status];
}

/** A place as it stands in a sentence: `Aarhus`, `hospitalsområde Viborg`, `Region Nordjylland`, `Skive Kommune`. */
export function placeName({ index, text }: Scope, { kind, id }: Place): string {
  switch (kind) {
    case 'city':
      return index.cities.get(id)?.name ?? id;
    case 'area':
      return text.claims.area(index.areas.get(id)?.name ?? id);
    case 'region':
      return text.regionName(index.regions.get(id)?.name ?? id);
    case 'municipality':
      return text.municipalityName(index.municipalities.get(id)?.name ?? id);
    default:
      return kind satisfies never;
  }
}

/** The sources of presences: the table of branches. */
export function sourcesOfPresences(presences: readonly Presence[]): readonly string[] {
  return presences.flatMap(({ branches }) => branches.flatMap(({ sources }) => sources));
}

/** What says that a cluster's city is in a place: the table of branches, and for all but a city what divides the country. */
export function sourcesOfPlace({ index }: Scope, place: Place): readonly string[] {
  const presences = presencesIn(index, place);
  const of = {
    city: () => [],
    municipality: () => presences.flatMap(({ city }) => city?.sources ?? []),
    area: () => municipalitiesIn(index, place).flatMap(({ sources }) => sources),
    region: () => index.regions.get(place.id)?.sources ?? [],
  };
  // Where no cluster is, the tables of branches say so all the same.
  const rows = presences.length > 0 ? presences : index.presences;
  return [...sourcesOfPresences(rows), ...of[place.kind]()];
}

/** Names and grants, the largest first. */
export function grantsOf(
  clusters: readonly Cluster[],
): (readonly [name: string, kroner: number])[] {
  return clusters
    .toSorted((a, b) => b.grant - a.grant)
    .map(({ shortName, grant }) => [shortName, grant]);
}

/** The sentences that there are, in one line. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ');
}
