/** What two things of one kind have side by side: rows for a table, and what they share. Pure. */
import {
  areaOf,
  areasIn,
  areasOfCluster,
  citiesIn,
  citiesOfCluster,
  clustersIn,
  headquartersIn,
  headquartersOf,
  municipalitiesIn,
  municipalityOf,
  populationOf,
  presencesOfCluster,
  regionOf,
  type DatasetIndex,
  type Place,
} from '../model/questions.ts';
import { existing } from '../model/datasetIndex.ts';
import { presenceKinds } from '../model/dataset.ts';
import type { Selection, SelectionKind } from '../state/view.ts';
import type { FullText } from '../text/context.ts';

/** A thing in a row, with a link to its page. */
export interface ComparedThing extends Selection {
  readonly name: string;
  /** The city of a headquarters: underlined, as in every list of cities. */
  readonly headquarters?: boolean;
}

/** What stands in a row for one of the two: words, or things. */
export type Cell = string | readonly ComparedThing[];
type Two<Value> = readonly [Value, Value];

export interface ComparedRow {
  readonly name: string;
  readonly cells: Two<Cell>;
  readonly same: boolean;
  /** How far the second figure is above (+) or below (−) the first; empty where they are no figures, or equal. */
  readonly difference: string;
}

/** Things that each of the two has for itself, and those that both have. */
export interface ComparedSet {
  readonly name: string;
  readonly only: Two<readonly ComparedThing[]>;
  readonly both: readonly ComparedThing[];
}

export interface Compared {
  /** Short rows, and those that hold more. Differences first. */
  readonly short: readonly ComparedRow[];
  readonly long: readonly ComparedRow[];
  readonly sets: readonly ComparedSet[];
}

/** One of the two, before it is set beside the other. */
interface Side {
  readonly short: readonly Trait[];
  readonly long: readonly Trait[];
  readonly sets: readonly { readonly name: string; readonly things: readonly ComparedThing[] }[];
}
interface Trait {
  readonly name: string;
  readonly cell: Cell;
  /** The figure behind the words, and how a distance between two such figures is written. */
  readonly figure?: number;
  readonly written?: (distance: number) => string;
}

/** Sets two things of one kind side by side. Throws a RangeError for ids that the tables lack. */
export function compareTwo(
  index: DatasetIndex,
  one: Selection,
  other: Selection,
  text: FullText,
): Compared {
  const [first, second] = [sideOf(index, one, text), sideOf(index, other, text)];
  return {
    short: rows(first.short, second.short),
    long: rows(first.long, second.long),
    sets: first.sets.map(({ name, things }, at) => {
      const others = second.sets[at]?.things ?? [];
      const without = (these: readonly ComparedThing[], those: readonly ComparedThing[]) =>
        these.filter(({ id }) => !those.some((thing) => thing.id === id));
      return {
        name,
        only: [without(things, others), without(others, things)],
        both: things
          .filter(({ id }) => others.some((thing) => thing.id === id))
          .map((thing) => ({
            ...thing,
            headquarters:
              thing.headquarters === true ||
              others.some(({ id, headquarters }) => id === thing.id && headquarters),
          })),
      };
    }),
  };
}

function rows(first: readonly Trait[], second: readonly Trait[]): ComparedRow[] {
  return first
    .flatMap((trait, at) => {
      const other = second[at];
      if (!other || (isEmpty(trait.cell) && isEmpty(other.cell))) return [];
      const distance = (other.figure ?? 0) - (trait.figure ?? 0);
      return {
        name: trait.name,
        cells: [trait.cell, other.cell] as const,
        same: keyOf(trait.cell) === keyOf(other.cell),
        difference: trait.written ? signed(distance, trait.written) : '',
      };
    })
    .toSorted((a, b) => Number(a.same) - Number(b.same));
}

function signed(distance: number, written: (distance: number) => string): string {
  if (distance === 0) return '';
  return `${distance > 0 ? '+' : '−'}${written(Math.abs(distance))}`;
}

function isEmpty(cell: Cell): boolean {
  return cell.length === 0;
}

function keyOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.map(({ id }) => id).join(' ');
}

function sideOf(index: DatasetIndex, { kind, id }: Selection, text: FullText): Side {
  switch (kind) {
    case 'cluster':
      return clusterSide(index, id, text);
    case 'city':
      return citySide(index, id, text);
    case 'area':
      return areaSide(index, id, text);
    case 'region':
      return regionSide(index, id, text);
    case 'municipality':
      return municipalitySide(index, id, text);
    default:
      return kind satisfies never;
  }
}

function clusterSide(index: DatasetIndex, id: string, text: FullText): Side {
  const { panel, numbers } = text;
  const cluster = existing(index.clusters, id, 'cluster');
  const headquarters = headquartersOf(index, id).city;
  const presences = presencesOfCluster(index, id);
  const cities = citiesOfCluster(index, id);
  const areas = areasOfCluster(index, id);
  const planned = presences
    .filter((presence) => presence.planned)
    .map(({ city, region }): ComparedThing => {
      if (city) return { kind: 'city', id: city.id, name: city.name };
      return { kind: 'region', id: region.id, name: panel.notYetPlaced(region.name) };
    });
  // As in the headline, a city counts under its weightiest kind.
  const kinds = presenceKinds.flatMap((kind) => {
    const count = presences.filter(({ kinds: [first] }) => first === kind).length;
    return count > 0 && kind !== 'planned' ? text.lede.kindCount[kind](count) : [];
  });
  return {
    short: [
      {
        name: text.chart.grants.amount,
        cell: numbers.amount(cluster.grant),
        figure: cluster.grant,
        written: numbers.millions,
      },
      count(panel.cities, cities.length, numbers.whole),
      { name: text.compare.headquarters, cell: things('city', [headquarters], headquarters.id) },
      { name: panel.field, cell: cluster.field[text.language] },
      { name: panel.status, cell: text.status[cluster.status] },
    ],
    long: [
      { name: text.compare.presence, cell: numbers.list(kinds) },
      { name: panel.planned, cell: planned },
      { name: panel.designated, cell: text.designatedBy[cluster.designatedBy] },
    ],
    sets: [
      { name: panel.cities, things: things('city', cities, headquarters.id) },
      { name: panel.areas, things: things('area', areas.today) },
    ],
  };
}

function citySide(index: DatasetIndex, id: string, text: FullText): Side {
  const place = { kind: 'city', id } as const;
  const municipality = municipalityOf(index, id);
  const region = regionOf(index, municipality.id);
  return {
    short: [
      clusterCount(index, place, text),
      { name: text.panel.municipality, cell: things('municipality', [municipality]) },
      {
        ...inhabitants(index, place, text),
        name: text.compare.inhabitantsOfMunicipality,
      },
      { name: text.panel.area, cell: things('area', [areaOf(index, municipality.id)]) },
      { name: text.panel.region, cell: things('region', [region]) },
    ],
    long: plans(index, place, text),
    sets: [clusterSet(index, place, text)],
  };
}

function areaSide(index: DatasetIndex, id: string, text: FullText): Side {
  const place = { kind: 'area', id } as const;
  const { hospital, site, region } = existing(index.areas, id, 'hospital area');
  const municipalities = municipalitiesIn(index, place);
  return {
    short: [
      inhabitants(index, place, text),
      clusterCount(index, place, text),
      count(text.panel.municipalities, municipalities.length, text.numbers.whole),
      { name: text.panel.hospital, cell: text.panel.hospitalIn(hospital, site) },
      {
        name: text.panel.region,
        cell: things('region', [existing(index.regions, region, 'region')]),
      },
    ],
    long: [
      { name: text.panel.municipalities, cell: things('municipality', municipalities) },
      cityList(index, place, text),
      ...plans(index, place, text),
    ],
    sets: [clusterSet(index, place, text)],
  };
}

function regionSide(index: DatasetIndex, id: string, text: FullText): Side {
  const place = { kind: 'region', id } as const;
  const { whole } = text.numbers;
  const areas = areasIn(index, id);
  return {
    short: [
      inhabitants(index, place, text),
      clusterCount(index, place, text),
      count(text.compare.areas, areas.length, whole),
      count(text.panel.municipalities, municipalitiesIn(index, place).length, whole),
      count(text.panel.cities, citiesWithClusters(index, place).length, whole),
    ],
    long: [
      { name: text.compare.areas, cell: things('area', areas) },
      cityList(index, place, text),
      ...plans(index, place, text),
    ],
    sets: [clusterSet(index, place, text)],
  };
}

function municipalitySide(index: DatasetIndex, id: string, text: FullText): Side {
  const place = { kind: 'municipality', id } as const;
  const area = areaOf(index, id);
  return {
    short: [
      inhabitants(index, place, text),
      { name: text.panel.area, cell: things('area', [area]) },
      { name: text.panel.hospital, cell: text.panel.hospitalIn(area.hospital, area.site) },
      { name: text.panel.region, cell: things('region', [regionOf(index, id)]) },
      clusterCount(index, place, text),
    ],
    long: [cityList(index, place, text), ...plans(index, place, text)],
    sets: [clusterSet(index, place, text)],
  };
}

function things(
  kind: SelectionKind,
  all: readonly { readonly id: string; readonly name: string }[],
  headquarters?: string,
): ComparedThing[] {
  return all.map(({ id, name }) => ({
    kind,
    id,
    name,
    ...(id === headquarters ? { headquarters: true } : {}),
  }));
}

function count(name: string, figure: number, written: (figure: number) => string): Trait {
  return { name, cell: written(figure), figure, written };
}

function inhabitants(index: DatasetIndex, place: Place, text: FullText): Trait {
  return count(text.compare.inhabitants, populationOf(index, place), text.numbers.whole);
}

function clusterCount(index: DatasetIndex, place: Place, text: FullText): Trait {
  return count(text.panel.clusters, clustersIn(index, place).today.length, text.numbers.whole);
}

function clusterSet(index: DatasetIndex, place: Place, text: FullText) {
  return { name: text.panel.clusters, things: shortNamed(clustersIn(index, place).today) };
}

function shortNamed(
  clusters: readonly { readonly id: string; readonly shortName: string }[],
): ComparedThing[] {
  return clusters.map(({ id, shortName }) => ({ kind: 'cluster', id, name: shortName }));
}

/** Where clusters have their headquarters there, and what is planned. */
function plans(index: DatasetIndex, place: Place, text: FullText): Trait[] {
  return [
    { name: text.compare.headquartersOf, cell: shortNamed(headquartersIn(index, place)) },
    { name: text.panel.planned, cell: shortNamed(clustersIn(index, place).planned) },
  ];
}

function citiesWithClusters(index: DatasetIndex, place: Place) {
  return citiesIn(index, place).filter(
    ({ id }) => clustersIn(index, { kind: 'city', id }).today.length > 0,
  );
}

function cityList(index: DatasetIndex, place: Place, text: FullText): Trait {
  return {
    name: text.compare.citiesWithClusters,
    cell: things('city', citiesWithClusters(index, place)),
  };
}
