/** What the figures and statements about a selected cluster rest on. */
import { presenceKinds, type Cluster } from '../model/dataset.ts';
import {
  areasOfCluster,
  citiesOfCluster,
  headquartersOf,
  municipalityOf,
  presencesOfCluster,
} from '../model/questions.ts';
import { grantsOf, sentences, sourcesOfPresences, type Draft, type Scope } from './claim.ts';
import { firstNames } from '../text/crowd.ts';
import { rankOfGrant } from './rankOfGrant.ts';

type Claimed = (scope: Scope, cluster: Cluster) => Draft;

const grant: Claimed = ({ text }, { shortName, grant: kroner, nameInGrants, grantSources }) => ({
  statement: text.claims.grant(shortName, text.numbers.amount(kroner)),
  certainty: 'stated',
  says: text.claims.inGrantsTable(kroner, nameInGrants),
  note: sentences(text.notes.pool, text.chart.grants.caveat),
  sources: grantSources,
});

const rank: Claimed = ({ index, text }, { id, shortName }) => {
  const { clusters } = index.dataset;
  const own = rankOfGrant(clusters, id);
  const tied = own.tiedWith.map((other) => other.shortName);
  return {
    statement: text.claims.rank(
      shortName,
      text.panel.rank(own.rank, own.last, clusters.length, tied),
    ),
    certainty: 'computed',
    sums: text.claims.ranking(grantsOf(clusters)),
    sources: clusters.flatMap(({ grantSources }) => grantSources),
  };
};

const field: Claimed = ({ text }, { shortName, field: name, status, sources }) => ({
  statement: text.claims.field(shortName, uncapital(name[text.language]), status === 'established'),
  certainty: 'stated',
  sources,
});

const designated: Claimed = ({ index, text }, { shortName, designatedBy, status, sources }) => {
  const byBoard = index.dataset.clusters.filter((one) => one.designatedBy === 'board');
  const established = byBoard.filter((one) => one.status === 'established').length;
  return {
    statement: text.claims.designated(shortName, text.designatedBy[designatedBy]),
    certainty: 'stated',
    says: sentences(
      status === 'emerging' ? text.claims.emergingInDocument : '',
      designatedBy === 'board'
        ? text.claims.establishedByBoard(established, byBoard.length - established)
        : '',
    ),
    sources,
  };
};

const cities: Claimed = ({ index, text }, { id, shortName }) => {
  const names = citiesOfCluster(index, id).map(({ name }) => name);
  const presences = presencesOfCluster(index, id);
  const planned = presences.filter((presence) => presence.planned);
  return {
    statement: `${text.headline.cluster(shortName, names.length, names[0] ?? '')}.`,
    certainty: 'computed',
    sums: sentences(
      text.claims.counted.cities(
        import.meta.mayBeCrowded ? firstNames(text.language, names) : names,
      ),
      planned.length === 0
        ? ''
        : text.claims.notCounted(
            planned.map(({ city, region }) => city?.name ?? text.panel.notYetPlaced(region.name)),
          ),
    ),
    sources: sourcesOfPresences(presences),
  };
};

const presences: Claimed = ({ index, text }, { id, shortName, note, noteSources }) => {
  const all = presencesOfCluster(index, id);
  const ways = presenceKinds.flatMap((kind) => {
    const places = all.flatMap(({ city, region, branches }) => {
      const row = branches.find((branch) => branch.kind === kind);
      const where = city?.name ?? text.panel.notYetPlaced(region.name);
      return row ? (row.from ? `${where} ${text.panel.presenceSince(row.from)}` : where) : [];
    });
    return places.length === 0 ? [] : text.claims.inWhichWay(text.presence[kind], places);
  });
  return {
    statement: sentences(text.claims.presences(shortName), ...ways),
    certainty: 'stated',
    note: note[text.language],
    sources: [...sourcesOfPresences(all), ...noteSources],
  };
};

const headquarters: Claimed = ({ index, text }, { id, shortName }) => {
  const { city, branch } = headquartersOf(index, id);
  return {
    statement: text.claims.headquarters(shortName, city.name),
    certainty: branch.evidence ?? 'inferred',
    says: branch.evidenceNote[text.language],
    sources: [...branch.sources, ...branch.evidenceSources],
  };
};

const areas: Claimed = ({ index, text }, { id, shortName }) => {
  const { today } = areasOfCluster(index, id);
  const inArea = (area: string) =>
    citiesOfCluster(index, id).filter((city) => municipalityOf(index, city.id).area === area);
  return {
    statement: text.claims.areasOfCluster(shortName, today.length),
    certainty: 'computed',
    sums: text.claims.counted.areas(
      today.map((area) => {
        const inside = inArea(area.id).map(({ name }) => name);
        return `${area.name} (${inside.join(', ')})`;
      }),
    ),
    sources: [
      ...sourcesOfPresences(presencesOfCluster(index, id)),
      ...today.flatMap(({ sources }) => sources),
    ],
  };
};

export const claimsOfCluster = {
  grant,
  rank,
  field,
  designated,
  cities,
  presences,
  headquarters,
  areas,
  headline: cities,
} satisfies Record<string, Claimed>;

/** A field begins with a capital in the table, and not within a sentence. */
function uncapital(text: string): string {
  return text.charAt(0).toLocaleLowerCase('da') + text.slice(1);
}
