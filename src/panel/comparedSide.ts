/** What one of two compared things has, row by row. Two of a kind have the same rows in the same order. Pure. */
import {
  areaOf,
  areasIn,
  areasOfCluster,
  citiesIn,
  citiesOfCluster,
  clustersIn,
  hasClusters,
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
import { firstOf } from '../model/crowd.ts';
import { existing } from '../model/datasetIndex.ts';
import { presenceKinds } from '../model/dataset.ts';
import type { Selection, SelectionKind } from '../state/view.ts';
import type { FullText } from '../text/context.ts';
import { listName } from '../text/crowd.ts';
import type { ClaimKey } from './claims.ts';

/** A thing in a row, with a link to its page. */
export interface ComparedThing extends Selection {
  readonly name: string;
  /** The city of a headquarters: underlined, as in every list of cities. */
  readonly headquarters?: boolean;
}

/** What stands in a row for one of the two: words, or things. */
export type Cell = string | readonly ComparedThing[];

/** One of two compared things, before it is set beside the other. */
export interface Side {
  readonly short: readonly Trait[];
  readonly long: readonly Trait[];
  readonly sets: readonly TraitSet[];
}

/** Things it may share with the other. */
export interface TraitSet {
  readonly name: string;
  readonly things: readonly ComparedThing[];
  readonly claim: ClaimKey;
}

/** What it has in one row. */
export interface Trait {
  readonly name: string;
  readonly cell: Cell;
  /** Where it comes from: keys of `claims.ts`. */
  readonly claim: ClaimKey;
  /** The figure behind the words, and how a distance between two such figures is written. */
  readonly figure?: number;
  readonly written?: (distance: number) => string;
}

/** What a thing has. Throws a RangeError for an id that the tables lack. */
export function sideOf(index: DatasetIndex, { kind, id }: Selection, text: FullText): Side {
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
        name: text.grantsTable.amount,
        cell: numbers.amount(cluster.grant),
        claim: 'grant',
        figure: cluster.grant,
        written: numbers.millions,
      },
      count(panel.cities, cities.length, numbers.whole, 'cities'),
      {
        name: text.compare.headquarters,
        cell: things('city', [headquarters], headquarters.id),
        claim: 'headquarters',
      },
      { name: panel.field, cell: cluster.field[text.language], claim: 'field' },
      { name: text.grantsTable.status, cell: text.status[cluster.status], claim: 'field' },
    ],
    long: [
      { name: text.compare.presence, cell: numbers.list(kinds), claim: 'presences' },
      { name: panel.planned, cell: planned, claim: 'presences' },
      {
        name: panel.designated,
        cell: text.designatedBy[cluster.designatedBy],
        claim: 'designated',
      },
    ],
    sets: [
      {
        name: nameOfList(text, panel.cities, cities.length),
        things: things('city', firstOf(cities), headquarters.id),
        claim: 'cities',
      },
      { name: panel.areas, things: things('area', areas.today), claim: 'areas' },
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
      {
        name: text.panel.municipality,
        cell: things('municipality', [municipality]),
        claim: 'municipality',
      },
      {
        ...inhabitants(index, place, text),
        name: text.compare.inhabitantsOfMunicipality,
      },
      {
        name: text.compare.area,
        cell: things('area', [areaOf(index, municipality.id)]),
        claim: 'area',
      },
      { name: text.panel.region, cell: things('region', [region]), claim: 'region' },
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
      count(text.panel.municipalities, municipalities.length, text.numbers.whole, 'municipalities'),
      { name: text.panel.hospital, cell: text.panel.hospitalIn(hospital, site), claim: 'hospital' },
      {
        name: text.panel.region,
        cell: things('region', [existing(index.regions, region, 'region')]),
        claim: 'region',
      },
    ],
    long: [
      {
        name: text.panel.municipalities,
        cell: things('municipality', municipalities),
        claim: 'municipalities',
      },
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
      count(text.compare.areas, areas.length, whole, 'areas'),
      count(
        text.panel.municipalities,
        municipalitiesIn(index, place).length,
        whole,
        'municipalities',
      ),
      count(text.panel.cities, citiesWithClusters(index, place).length, whole, 'cities'),
    ],
    long: [
      { name: text.compare.areas, cell: things('area', areas), claim: 'areas' },
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
      { name: text.compare.area, cell: things('area', [area]), claim: 'area' },
      {
        name: text.panel.hospital,
        cell: text.panel.hospitalIn(area.hospital, area.site),
        claim: 'hospital',
      },
      { name: text.panel.region, cell: things('region', [regionOf(index, id)]), claim: 'region' },
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

function count(
  name: string,
  figure: number,
  written: (figure: number) => string,
  claim: ClaimKey,
): Trait {
  return { name, cell: written(figure), claim, figure, written };
}

function inhabitants(index: DatasetIndex, place: Place, text: FullText): Trait {
  return count(
    text.compare.inhabitants,
    populationOf(index, place),
    text.numbers.whole,
    'inhabitants',
  );
}

function clusterCount(index: DatasetIndex, place: Place, text: FullText): Trait {
  return count(
    text.panel.clusters,
    clustersIn(index, place).today.length,
    text.numbers.whole,
    'clusters',
  );
}

function clusterSet(index: DatasetIndex, place: Place, text: FullText): TraitSet {
  const { today } = clustersIn(index, place);
  return { name: text.panel.clusters, things: shortNamed(today), claim: 'clusters' };
}

function shortNamed(
  clusters: readonly { readonly id: string; readonly shortName: string }[],
): ComparedThing[] {
  return clusters.map(({ id, shortName }) => ({ kind: 'cluster', id, name: shortName }));
}

/** Where clusters have their headquarters there, and what is planned. */
function plans(index: DatasetIndex, place: Place, text: FullText): Trait[] {
  return [
    {
      name: text.compare.headquartersOf,
      cell: shortNamed(headquartersIn(index, place)),
      claim: 'headquarters',
    },
    {
      name: text.panel.planned,
      cell: shortNamed(clustersIn(index, place).planned),
      claim: 'clusters',
    },
  ];
}

function citiesWithClusters(index: DatasetIndex, place: Place) {
  return citiesIn(index, place).filter((city) => hasClusters(index, city));
}

function cityList(index: DatasetIndex, place: Place, text: FullText): Trait {
  const cities = citiesWithClusters(index, place);
  return {
    name: nameOfList(text, text.compare.citiesWithClusters, cities.length),
    cell: things('city', firstOf(cities)),
    claim: 'cities',
  };
}

function nameOfList(text: FullText, name: string, total: number): string {
  return import.meta.mayBeCrowded ? listName(text.language, name, total) : name;
}
