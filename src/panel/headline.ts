/** The finding that stands over the map for every View, and the sentence under it. Computed, never typed. */
import { mostOffices } from '../model/crowd.ts';
import { presenceKinds } from '../model/dataset.ts';
import {
  areaOf,
  areasIn,
  byDanishShortName,
  citiesIn,
  citiesOfCluster,
  clustersIn,
  hasClusters,
  headquartersIn,
  headquartersOf,
  municipalitiesIn,
  municipalityOf,
  populationOf,
  presencesIn,
  presencesOfCluster,
  type DatasetIndex,
} from '../model/questions.ts';
import { isOutside } from '../state/passing.ts';
import type { StatusFilter, View } from '../state/view.ts';
import type { Headline } from '../state/reader.svelte.ts';
import type { FullText } from '../text/context.ts';
import { firstNames } from '../text/crowd.ts';

/** Headline and lede of a View in the text's language; `index` shows what passes its filter. Throws a RangeError for a selection that does not exist. */
export function headlineOf(index: DatasetIndex, view: View, text: FullText): Headline {
  const { selection, status } = view;
  if (selection === null) {
    return view.theme === 'clusters'
      ? frontOfClusters(index, text, status)
      : frontOfHospitals(index, text);
  }
  switch (selection.kind) {
    case 'cluster':
      return ofCluster(index, text, view, selection.id);
    case 'city':
      return ofCity(index, text, status, selection.id);
    case 'area':
      return ofArea(index, text, status, selection.id);
    case 'region':
      return ofRegion(index, text, status, selection.id);
    case 'municipality':
      return ofMunicipality(index, text, status, selection.id);
    default:
      return selection.kind satisfies never;
  }
}

function frontOfClusters(index: DatasetIndex, text: FullText, status: StatusFilter): Headline {
  const { clusters, cities } = index.dataset;
  const presentIn = (id: string) => clustersIn(index, { kind: 'city', id }).today;
  const [busiest] = cities
    .map(({ id, name }) => ({ name, present: presentIn(id) }))
    .toSorted((a, b) => b.present.length - a.present.length);
  if (!busiest) return { headline: '', lede: '' };
  const { present } = busiest;
  const absent = clusters
    .filter((cluster) => !present.includes(cluster))
    .toSorted(byDanishShortName);
  return {
    headline: text.headline.mostClusters(present.length, clusters.length, busiest.name, status),
    lede: text.lede.absent(
      absent.map((cluster) => cluster.shortName),
      absent.map((cluster) => headquartersOf(index, cluster.id).city.name),
    ),
  };
}

function frontOfHospitals(index: DatasetIndex, text: FullText): Headline {
  const { areas } = index.dataset;
  const inhabitants = ({ id }: { id: string }) => populationOf(index, { kind: 'area', id });
  const bySize = areas.toSorted((a, b) => inhabitants(b) - inhabitants(a));
  const largest = bySize[0];
  const smallest = bySize.at(-1);
  if (!largest || !smallest) return { headline: '', lede: '' };
  return {
    headline: text.headline.largestArea(largest.name, areas.length),
    lede: text.lede.largestArea(inhabitants(largest), smallest.name, inhabitants(smallest)),
  };
}

function ofCluster(index: DatasetIndex, text: FullText, view: View, id: string): Headline {
  const name = index.clusters.get(id)?.shortName ?? id;
  const cities = citiesOfCluster(index, id);
  const headquarters = headquartersOf(index, id).city;
  // A city counts under its weightiest kind; the headquarters is named, so only the others are counted.
  const kinds = presencesOfCluster(index, id).map((presence) => presence.kinds[0]);
  const others = presenceKinds
    .filter((kind) => kind !== 'headquarters')
    .flatMap((kind) => {
      const count = kinds.filter((own) => own === kind).length;
      return count === 0 ? [] : text.lede.kindCount[kind](count);
    });
  return {
    headline: text.headline.cluster(name, cities.length, headquarters.name),
    lede: [
      text.lede.cluster(headquarters.name, others),
      ...(isOutside(index, view) ? [text.lede.outside(view.status)] : []),
    ].join(' '),
  };
}

function ofCity(index: DatasetIndex, text: FullText, status: StatusFilter, id: string): Headline {
  const place = { kind: 'city' as const, id };
  const name = index.cities.get(id)?.name ?? id;
  const { today, planned } = clustersIn(index, place);
  const headquarters = headquartersIn(index, place).length;
  const municipality = municipalityOf(index, id);
  const where = [
    text.municipalityName(municipality.name),
    areaOf(index, municipality.id).name,
    text.regionName(index.regions.get(municipality.region)?.name ?? ''),
  ] as const;
  const sentences = [
    today.length > 0 ? text.lede.headquartersHere(headquarters, today.length) : '',
    planned.length > 0 ? text.lede.planned(planned.map(({ shortName }) => shortName)) : '',
    text.lede.city(...where),
  ];
  return {
    headline: text.headline.city(name, today.length, today[0]?.shortName ?? '', status),
    lede: sentences.filter(Boolean).join(' '),
  };
}

function ofArea(index: DatasetIndex, text: FullText, status: StatusFilter, id: string): Headline {
  const place = { kind: 'area' as const, id };
  const area = index.areas.get(id);
  return {
    headline: text.headline.area(
      area?.name ?? id,
      municipalitiesIn(index, place).length,
      clustersIn(index, place).today.length,
      status,
    ),
    lede: text.lede.area(area?.hospital ?? '', populationOf(index, place)),
  };
}

function ofRegion(index: DatasetIndex, text: FullText, status: StatusFilter, id: string): Headline {
  const place = { kind: 'region' as const, id };
  const unplaced = presencesIn(index, place).filter(({ city }) => city === null);
  const cities = citiesIn(index, place).filter((city) => hasClusters(index, city));
  const sentences = [
    text.lede.region(populationOf(index, place), cities.length, status),
    ...unplaced.map(({ cluster }) => text.lede.unplaced(cluster.shortName)),
  ];
  return {
    headline: text.headline.region(
      index.regions.get(id)?.name ?? id,
      areasIn(index, id).length,
      clustersIn(index, place).today.length,
      status,
    ),
    lede: sentences.join(' '),
  };
}

function ofMunicipality(
  index: DatasetIndex,
  text: FullText,
  status: StatusFilter,
  id: string,
): Headline {
  const place = { kind: 'municipality' as const, id };
  const area = areaOf(index, id);
  const { today } = clustersIn(index, place);
  const cities = citiesIn(index, place).filter((city) => hasClusters(index, city));
  return {
    headline: text.headline.municipality(index.municipalities.get(id)?.name ?? id, area.name),
    lede: text.lede.municipality(
      area.hospital,
      today.length,
      import.meta.mayBeCrowded
        ? firstNames(
            text.language,
            cities.map((city) => city.name),
            mostOffices,
          )
        : cities.map((city) => city.name),
      status,
    ),
  };
}
