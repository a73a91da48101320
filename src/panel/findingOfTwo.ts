/** The finding about two compared things: headline, the sentence under it, and which two they are. Computed, never typed. */
import {
  areaOf,
  areasIn,
  citiesOfCluster,
  clustersIn,
  municipalitiesIn,
  municipalityOf,
  numberOfCities,
  populationOf,
  type DatasetIndex,
  type Place,
} from '../model/questions.ts';
import type { Municipality } from '../model/dataset.ts';
import { existing } from '../model/datasetIndex.ts';
import type { Finding } from '../state/reader.svelte.ts';
import type { Selection, View } from '../state/view.ts';
import { fullText, type FullText } from '../text/context.ts';
import type { Text } from '../text/da.ts';
import { nameOf } from './nameOf.ts';
import { plainName } from './plainName.ts';

type Sentences = Pick<Finding, 'headline' | 'lede'>;

/** What a View's comparison finds; null where it has none. Throws a RangeError for things that do not exist. */
export function findingOfTwo(
  index: DatasetIndex,
  { selection, comparison }: View,
  text: Text,
): Finding | null {
  if (!selection || !comparison) return null;
  const full = fullText(text);
  const names = [selection, comparison].map((thing) => nameOf(index, thing, text));
  const [one = '', other = ''] = names;
  return {
    ...sentences(index, selection, comparison, full),
    announcement: full.compare.announcement(one, other),
  };
}

function sentences(
  index: DatasetIndex,
  { kind, id: one }: Selection,
  { id: other }: Selection,
  text: FullText,
): Sentences {
  switch (kind) {
    case 'cluster':
      return ofClusters(index, one, other, text);
    case 'city':
      return ofCities(index, one, other, text);
    case 'area':
    case 'region':
      return ofLand(index, kind, one, other, text);
    case 'municipality':
      return ofMunicipalities(index, one, other, text);
    default:
      return kind satisfies never;
  }
}

function ofClusters(index: DatasetIndex, one: string, other: string, text: FullText): Sentences {
  const { headline, lede } = text.compare;
  const [a, b] = [
    existing(index.clusters, one, 'cluster'),
    existing(index.clusters, other, 'cluster'),
  ];
  const shared = citiesOfCluster(index, one).filter((city) =>
    citiesOfCluster(index, other).includes(city),
  );
  const distance = text.numbers.amount(Math.abs(a.grant - b.grant));
  const grants =
    a.grant === b.grant
      ? lede.sameGrant(text.numbers.amount(a.grant))
      : lede.grants((a.grant > b.grant ? a : b).shortName, distance);
  return {
    headline: headline.cluster(
      a.shortName,
      numberOfCities(index, one),
      b.shortName,
      numberOfCities(index, other),
    ),
    lede: `${grants} ${lede.sharedCities(shared.map(({ name }) => name))}`,
  };
}

function ofCities(index: DatasetIndex, one: string, other: string, text: FullText): Sentences {
  const present = (id: string) => clustersIn(index, { kind: 'city', id }).today.length;
  return {
    headline: text.compare.headline.city(
      existing(index.cities, one, 'city').name,
      present(one),
      existing(index.cities, other, 'city').name,
      present(other),
    ),
    lede: [
      sharedClusters(index, { kind: 'city', id: one }, { kind: 'city', id: other }, text),
      municipalities(municipalityOf(index, one), municipalityOf(index, other), text),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function municipalities(a: Municipality, b: Municipality, text: FullText): string {
  const { lede } = text.compare;
  const [one, other] = [text.municipalityName(a.name), text.municipalityName(b.name)];
  return a === b
    ? lede.sameMunicipality(one)
    : lede.inhabitants(one, a.population, other, b.population);
}

function ofLand(
  index: DatasetIndex,
  kind: 'area' | 'region',
  one: string,
  other: string,
  text: FullText,
): Sentences {
  const [a, b] = [
    { kind, id: one },
    { kind, id: other },
  ];
  const counted = (place: Place) =>
    text.compare.lede.parts[kind](
      plainName(index, place, text),
      kind === 'area' ? municipalitiesIn(index, place).length : areasIn(index, place.id).length,
      clustersIn(index, place).today.length,
    );
  return {
    headline: text.compare.headline.inhabitants(
      nameOf(index, a, text),
      populationOf(index, a),
      plainName(index, b, text),
      populationOf(index, b),
    ),
    lede: [counted(a), counted(b), sharedClusters(index, a, b, text)].filter(Boolean).join(' '),
  };
}

function ofMunicipalities(
  index: DatasetIndex,
  one: string,
  other: string,
  text: FullText,
): Sentences {
  const [a, b] = [
    existing(index.municipalities, one, 'municipality'),
    existing(index.municipalities, other, 'municipality'),
  ];
  return {
    headline: text.compare.headline.municipality(
      a.name,
      areaOf(index, one).name,
      b.name,
      areaOf(index, other).name,
    ),
    lede: [
      municipalities(a, b, text),
      sharedClusters(
        index,
        { kind: 'municipality', id: one },
        { kind: 'municipality', id: other },
        text,
      ),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** Which clusters are in both places today; nothing where one of them has none. */
function sharedClusters(index: DatasetIndex, one: Place, other: Place, text: FullText): string {
  const [here, there] = [clustersIn(index, one).today, clustersIn(index, other).today];
  if (here.length === 0 || there.length === 0) return '';
  const shared = here.filter((cluster) => there.includes(cluster));
  return text.compare.lede.sharedClusters(shared.map(({ shortName }) => shortName));
}
