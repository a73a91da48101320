/** What the figures about a selected city, area, region or municipality rest on. */
import type { Cluster } from '../model/dataset.ts';
import { firstNames } from '../text/crowd.ts';
import {
  areasIn,
  citiesIn,
  clustersIn,
  hasClusters,
  headquartersIn,
  headquartersOf,
  municipalitiesIn,
  municipalityOf,
  populationOf,
  presencesIn,
  type Place,
} from '../model/questions.ts';
import { passing } from '../state/passing.ts';
import {
  grantsOf,
  placeName,
  sentences,
  sourcesOfPlace,
  statusWord,
  type Draft,
  type Scope,
} from './claim.ts';
import { claimsOfDivision } from './claimsOfDivision.ts';
import { headlineOf } from './headline.ts';

type Claimed = (scope: Scope, place: Place) => Draft | null;

const clusters: Claimed = (scope, place) => {
  const { text, emphasis } = scope;
  const { present } = emphasis;
  return {
    statement: text.claims.clustersIn(placeName(scope, place), present.length, statusWord(scope)),
    certainty: 'computed',
    sums: countOfClusters(scope, place),
    sources: sourcesOfPlace(scope, place),
  };
};

const sum: Claimed = (scope, place) => {
  const { text, emphasis } = scope;
  const { present, grants } = emphasis;
  return {
    statement: text.claims.sumIn(
      placeName(scope, place),
      present.length,
      text.numbers.amount(grants),
      statusWord(scope),
    ),
    certainty: 'computed',
    sums: present.length === 0 ? '' : text.claims.sumOfGrants(grants, grantsOf(present)),
    sources: [
      ...present.flatMap(({ grantSources }) => grantSources),
      ...sourcesOfPlace(scope, place),
    ],
  };
};

const cities: Claimed = (scope, place) => {
  const { index, text } = scope;
  const all = citiesIn(index, place);
  const today = all.filter((city) => hasClusters(index, city)).map(({ name }) => name);
  const planned = all.filter((city) => !hasClusters(index, city)).map(({ name }) => name);
  return {
    statement: text.claims.citiesIn(placeName(scope, place), today.length),
    certainty: 'computed',
    sums: countAnd(
      scope,
      'cities',
      import.meta.mayBeCrowded ? firstNames(text.language, today) : today,
      import.meta.mayBeCrowded ? firstNames(text.language, planned) : planned,
    ),
    sources: [...sourcesOfPlace(scope, place), ...all.flatMap(({ sources }) => sources)],
  };
};

const inhabitants: Claimed = (scope, where) => {
  const { index, text } = scope;
  // Inhabitants are counted by municipality; a city's are those of its own.
  const place =
    where.kind === 'city'
      ? { kind: 'municipality' as const, id: municipalityOf(index, where.id).id }
      : where;
  const own = municipalitiesIn(index, place);
  const total = populationOf(index, place);
  const sources = own.flatMap(({ populationSources }) => populationSources);
  const statement = text.claims.inhabitants(placeName(scope, place), total);
  if (place.kind === 'municipality') return { statement, certainty: 'stated', sources };
  // A region's municipalities are many; its areas are few, and each is the sum of its own.
  const parts =
    place.kind === 'region'
      ? areasIn(index, place.id).map(({ id, name }) => ({
          name,
          place: { kind: 'area', id } as const,
        }))
      : own.map(({ id, name }) => ({ name, place: { kind: 'municipality', id } as const }));
  return {
    statement,
    certainty: 'computed',
    sums: sentences(
      text.claims.sumOfInhabitants(
        total,
        parts.map((part) => [part.name, populationOf(index, part.place)]),
      ),
      place.kind === 'region' ? text.claims.areasAreSums : '',
    ),
    sources: [...sources, ...own.flatMap((municipality) => municipality.sources)],
  };
};

/** Which clusters have their headquarters there, as sure as the least sure of them. */
const headquarters: Claimed = (scope, place) => {
  const { index, text } = scope;
  const own = headquartersIn(index, place);
  const branches = own.map(({ id }) => headquartersOf(index, id).branch);
  const unsure = (['inferred', 'consistent'] as const).find((degree) =>
    branches.some(({ evidence }) => evidence === degree),
  );
  return {
    statement: text.claims.headquartersIn(
      placeName(scope, place),
      own.map(({ shortName }) => shortName),
    ),
    certainty: own.length === 0 ? 'stated' : (unsure ?? 'confirmed'),
    says: sentences(...branches.map(({ evidenceNote }) => evidenceNote[text.language])),
    sources: [
      ...branches.flatMap((branch) => [...branch.sources, ...branch.evidenceSources]),
      ...sourcesOfPlace(scope, place),
    ],
  };
};

/** A city's headline counts clusters, a municipality's names its area; the others count both. */
const headline: Claimed = (scope, place) => {
  if (place.kind === 'city') return clusters(scope, place);
  if (place.kind === 'municipality') return claimsOfDivision.area(scope, place);
  const { index, text, view } = scope;
  const parts = place.kind === 'region' ? areasIn(index, place.id) : municipalitiesIn(index, place);
  const names = parts.map(({ name }) => name);
  const draft = claimsOfDivision.municipalities(scope, place);
  return {
    statement: `${headlineOf(passing(index, view.status), view, text).headline}.`,
    certainty: 'computed',
    sums: sentences(
      text.claims.counted[place.kind === 'region' ? 'areas' : 'municipalities'](names),
      countOfClusters(scope, place),
    ),
    sources: [...sourcesOfPlace(scope, place), ...(draft?.sources ?? [])],
  };
};

export const claimsOfPlace = {
  clusters,
  sum,
  cities,
  inhabitants,
  headquarters,
  ...claimsOfDivision,
  headline,
} satisfies Record<string, Claimed>;

/** The clusters present, each with how it is there (in a city) or in which cities (elsewhere). */
function countOfClusters(scope: Scope, place: Place): string {
  const { index, text, emphasis } = scope;
  const presences = presencesIn(index, place);
  const entry = (cluster: Cluster, planned: boolean) => {
    const own = presences.filter((one) => one.cluster === cluster && one.planned === planned);
    const details = own.flatMap(({ city, region: inRegion, kinds }) =>
      place.kind === 'city'
        ? kinds.map((kind) => text.presence[kind]).join(text.panel.andAlso)
        : (city?.name ?? text.panel.notYetPlaced(inRegion.name)),
    );
    return `${cluster.shortName} (${details.join(', ')})`;
  };
  const { planned } = clustersIn(index, place);
  return countAnd(
    scope,
    'clusters',
    emphasis.present.map((cluster) => entry(cluster, false)),
    planned
      .filter((cluster) => emphasis.clusters.includes(cluster))
      .map((cluster) => entry(cluster, true)),
  );
}

function countAnd(
  { text }: Scope,
  things: 'clusters' | 'cities',
  today: readonly string[],
  planned: readonly string[],
): string {
  return sentences(
    today.length === 0 ? '' : text.claims.counted[things](today),
    planned.length === 0 ? '' : text.claims.notCounted(planned),
  );
}
