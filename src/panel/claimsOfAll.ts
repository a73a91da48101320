/** What the figures about the whole rest on: the charts', the front page's headlines, the division into areas. */
import { presenceKinds } from '../model/dataset.ts';
import {
  clustersIn,
  municipalitiesIn,
  numberOfCities,
  populationOf,
  sumOfGrants,
} from '../model/questions.ts';
import { passing } from '../state/passing.ts';
import {
  grantsOf,
  sentences,
  sourcesOfPresences,
  statusWord,
  type Draft,
  type Scope,
} from './claim.ts';
import { grantsReadYearly } from './grantsReadYearly.ts';
import { headlineOf } from './headline.ts';
import { rankOfGrant } from './rankOfGrant.ts';

type Claimed = (scope: Scope) => Draft;

/** The total of the chart of grants while no place is selected. */
const grants: Claimed = (scope) => {
  const { text, emphasis } = scope;
  const { clusters } = emphasis;
  const total = sumOfGrants(clusters);
  return {
    statement: text.claims.sumOfAll(clusters.length, text.numbers.amount(total), statusWord(scope)),
    certainty: 'computed',
    sums: text.claims.sumOfGrants(total, grantsOf(clusters)),
    note: sentences(text.chart.grants.caveat, text.grantsTable.yearly),
    sources: [...clusters.flatMap(({ grantSources }) => grantSources), ...grantsReadYearly],
  };
};

const places: Claimed = ({ index, text, emphasis }) => {
  const shown = index.presences.filter(({ cluster }) => emphasis.clusters.includes(cluster));
  const rows = shown.flatMap(({ branches }) => branches);
  const planned = rows.filter(({ kind }) => kind === 'planned').length;
  const parts = presenceKinds
    .filter((kind) => kind !== 'planned')
    .map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const twice = shown.filter(({ branches, city }) => branches.length > 1 && city);
  return {
    statement: text.claims.rows(rows.length, rows.length - planned, planned),
    certainty: 'computed',
    sums: text.claims.sumOfRows(
      rows.length - planned,
      parts.map(({ kind, count }) => text.claims.rowsOf[kind](count)),
    ),
    note: sentences(
      ...twice.map(({ cluster, city }) => text.claims.twice(cluster.shortName, city?.name ?? '')),
    ),
    sources: sourcesOfPresences(shown),
  };
};

const spread: Claimed = ({ index, text, emphasis }) => {
  const bySpread = emphasis.clusters
    .map((cluster) => ({ ...cluster, cities: numberOfCities(index, cluster.id) }))
    .toSorted((a, b) => b.cities - a.cities);
  const most = bySpread.filter(({ cities }) => cities === bySpread[0]?.cities);
  const names = most.map(({ shortName }) => shortName);
  const standing = most.map(({ id, shortName }) => {
    const { rank, last, tiedWith } = rankOfGrant(bySpread, id);
    const tied = tiedWith.map((other) => other.shortName);
    return text.claims.rank(shortName, text.panel.rank(rank, last, bySpread.length, tied));
  });
  return {
    statement: sentences(text.claims.mostCities(names, most[0]?.cities ?? 0), ...standing),
    certainty: 'computed',
    sums: `${bySpread
      .map((one) => text.claims.spreadOf(one.shortName, text.numbers.amount(one.grant), one.cities))
      .join('; ')}.`,
    sources: [
      ...emphasis.clusters.flatMap(({ grantSources }) => grantSources),
      ...sourcesOfPresences(index.presences),
    ],
  };
};

const areas: Claimed = ({ index, text }) => {
  const { municipalities, areas: all, regions } = index.dataset;
  const total = municipalities.reduce((sum, { population }) => sum + population, 0);
  return {
    statement: text.claims.allInhabitants(municipalities.length, all.length, total),
    certainty: 'computed',
    sums: text.claims.sumOfInhabitants(
      total,
      regions.map(({ id, name }) => [
        text.regionName(name),
        populationOf(index, { kind: 'region', id }),
      ]),
    ),
    note: text.notes.christiansoe,
    sources: municipalities.flatMap(({ populationSources, sources }) => [
      ...populationSources,
      ...sources,
    ]),
  };
};

/** How old and how sure the division into areas is. */
const division: Claimed = ({ index, text }) => {
  const { municipalities } = index.dataset;
  const unsure = municipalities.filter(({ basis }) => basis !== 'confirmed');
  return {
    statement: text.notes.areaDate,
    certainty: 'stated',
    says: sentences(
      text.claims.fromPlan,
      text.claims.howSure(municipalities.length - unsure.length, municipalities.length),
      unsure.length > 0 ? text.notes.uncertain(unsure.map(({ name }) => name)) : '',
    ),
    sources: municipalities.flatMap(({ sources }) => sources),
  };
};

/** The finding over the map while nothing is selected. */
const headline: Claimed = (scope) =>
  scope.view.theme === 'clusters' ? busiestCity(scope) : largestArea(scope);

function busiestCity({ index, view, text }: Scope): Draft {
  const shown = passing(index, view.status);
  const presentIn = (id: string) => clustersIn(shown, { kind: 'city', id }).today;
  const present = index.dataset.cities
    .map(({ id }) => presentIn(id))
    .reduce((most, one) => (one.length > most.length ? one : most), []);
  const { headline: finding, lede } = headlineOf(shown, view, text);
  return {
    statement: sentences(`${finding}.`, lede),
    certainty: 'computed',
    sums: text.claims.counted.clusters(present.map(({ shortName }) => shortName)),
    sources: sourcesOfPresences(index.presences),
  };
}

function largestArea({ index, view, text }: Scope): Draft {
  const bySize = index.dataset.areas
    .map((area) => ({ ...area, place: { kind: 'area' as const, id: area.id } }))
    .toSorted((a, b) => populationOf(index, b.place) - populationOf(index, a.place));
  const { headline: finding, lede } = headlineOf(index, view, text);
  const both = [...bySize.slice(0, 1), ...bySize.slice(-1)];
  const inBoth = both.flatMap(({ place }) => municipalitiesIn(index, place));
  return {
    statement: sentences(`${finding}.`, lede),
    certainty: 'computed',
    sums: sentences(
      ...both.map(({ place }) =>
        text.claims.sumOfInhabitants(
          populationOf(index, place),
          municipalitiesIn(index, place).map(({ name, population }) => [name, population]),
        ),
      ),
    ),
    sources: inBoth.flatMap(({ populationSources, sources }) => [...populationSources, ...sources]),
  };
}

export const claimsOfAll = {
  'chart-grants': grants,
  'chart-places': places,
  'chart-spread': spread,
  'chart-areas': areas,
  division,
  headline,
} satisfies Record<string, Claimed>;
