import { describe, expect, it } from 'vitest';
import { kmOutside, surfacesByCode } from '../../../src/model/boundaries.ts';
import { decodeDataset } from '../../../src/model/decode.ts';
import { missingPublisherFields } from '../../../src/model/decodeSources.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { citiesOfCluster, clustersIn, sumOfGrants } from '../../../src/model/questions.ts';
import { slug } from '../../../src/model/slug.ts';
import { fillTotals, totalsNamedIn } from '../../../src/model/totals.ts';
import { dataset, index, realBoundaries, realTables } from './realTables.ts';
import { withChange } from './smallTables.ts';

function rowsOf(kind: string): number {
  return dataset.branches.filter((branch) => branch.kind === kind).length;
}

function clustersToday(id: string): number {
  return clustersIn(index, { kind: 'city', id }).today.length;
}

describe('the clusters', () => {
  it('are 14: ten established, four emerging', () => {
    const statuses = dataset.clusters.map(({ status }) => status);
    expect(statuses).toHaveLength(14);
    expect(statuses.filter((status) => status === 'established')).toHaveLength(10);
    expect(statuses.filter((status) => status === 'emerging')).toHaveLength(4);
  });

  it('were designated by the board, but for sound and defence, which were the minister’s', () => {
    const byMinister = dataset.clusters.filter(({ designatedBy }) => designatedBy === 'minister');
    expect(byMinister.map(({ id }) => id)).toEqual(['danish-sound-cluster', 'censec']);
  });

  it('have DKK 160,000,000 in grants between them', () => {
    expect(sumOfGrants(dataset.clusters)).toBe(160_000_000);
  });

  it('are found under the names of the grants table too', () => {
    const others = dataset.clusters.filter(({ name, shortName, nameInGrants }) =>
      [name, shortName].every((known) => known.toLowerCase() !== nameInGrants.toLowerCase()),
    );
    expect(others.map(({ id, nameInGrants }) => [id, nameInGrants])).toEqual([
      ['marlog', 'Maritime Development Center'],
      ['life-science-cluster-denmark', 'Danish Life Science Cluster'],
    ]);
    for (const { otherNames, nameInGrants } of others) expect(otherNames).toContain(nameInGrants);
  });

  it('have a note with its sources where a statement differs from the table', () => {
    const noted = dataset.clusters.filter(({ note }) => note.da !== '');
    expect(noted.map(({ id }) => id)).toEqual([
      'energy-cluster-denmark',
      'marlog',
      'life-science-cluster-denmark',
      'byggeri-og-anlaeg',
      'odense-robotics',
    ]);
    for (const { noteSources } of noted) expect(noteSources).not.toEqual([]);
  });
});

describe('the branches', () => {
  it('are 68 rows: 14 headquarters, 36 branches, 13 representations, 2 with partners, 3 planned', () => {
    expect(dataset.branches).toHaveLength(68);
    expect(rowsOf('headquarters')).toBe(14);
    expect(rowsOf('branch')).toBe(36);
    expect(rowsOf('representation')).toBe(13);
    expect(rowsOf('partner-staff')).toBe(2);
    expect(rowsOf('planned')).toBe(3);
  });

  it('have MADE alone in representations, one of them in København, where its headquarters is', () => {
    const representations = dataset.branches.filter(({ kind }) => kind === 'representation');
    expect(new Set(representations.map(({ cluster }) => cluster))).toEqual(new Set(['made']));
    expect(representations.map(({ city }) => city)).toContain('koebenhavn');
  });

  it('plan Esbjerg from 2021, Fredericia, and a place in Region Hovedstaden without inventing a city', () => {
    const planned = dataset.branches.filter(({ kind }) => kind === 'planned');
    expect(planned.map(({ cluster, city, region, from }) => [cluster, city, region, from])).toEqual(
      [
        ['energy-cluster-denmark', 'fredericia', null, ''],
        ['marlog', 'esbjerg', null, '2021'],
        ['odense-robotics', null, 'hovedstaden', ''],
      ],
    );
  });

  it('say how sure each headquarters is, with a source: 9 confirmed, 2 consistent, 3 inferred', () => {
    const headquarters = dataset.branches.filter(({ kind }) => kind === 'headquarters');
    const clustersWith = (evidence: string): string[] =>
      headquarters.filter((row) => row.evidence === evidence).map(({ cluster }) => cluster);
    expect(clustersWith('confirmed')).toHaveLength(9);
    expect(clustersWith('consistent')).toEqual(['marlog', 'copenhagen-fintech']);
    expect(clustersWith('inferred')).toEqual(['made', 'vision-denmark', 'censec']);
    for (const { evidenceSources } of headquarters) expect(evidenceSources).not.toEqual([]);
  });
});

describe('the cities', () => {
  it('are 28, of which 27 have a cluster today and Fredericia only a plan', () => {
    expect(dataset.cities).toHaveLength(28);
    const without = dataset.cities.filter(({ id }) => clustersToday(id) === 0);
    expect(without.map(({ id }) => id)).toEqual(['fredericia']);
  });

  it.each([
    ['koebenhavn', 12],
    ['aarhus', 8],
    ['aalborg', 7],
    ['odense', 6],
    ['esbjerg', 3],
    ['soenderborg', 3],
  ])('%s has %i clusters today', (id, count) => {
    expect(clustersToday(id)).toBe(count);
  });

  it('Aarhus has clusters with DKK 101.0 million in grants', () => {
    expect(sumOfGrants(clustersIn(index, { kind: 'city', id: 'aarhus' }).today)).toBe(101_000_000);
  });

  it('have ids that are the slugs of their names, and lie in their own municipalities', () => {
    const surfaces = surfacesByCode(realBoundaries);
    for (const { id, name, lat, lon, municipality } of dataset.cities) {
      expect(id).toBe(slug(name));
      const surface = surfaces.get(index.municipalities.get(municipality)?.code ?? '');
      expect(surface && kmOutside(surface, lon, lat)).toBeLessThanOrEqual(1.5);
    }
  });

  it('Region Hovedstaden has 20 pairs of cluster and city today', () => {
    const cities = dataset.clusters.flatMap(({ id }) => citiesOfCluster(index, id));
    const inRegion = cities.filter(
      ({ municipality }) => index.municipalities.get(municipality)?.region === 'hovedstaden',
    );
    expect(inRegion).toHaveLength(20);
  });
});

describe('municipalities, areas and regions', () => {
  it('are 98 municipalities, each in one of 21 areas and one of 5 regions', () => {
    expect(dataset.municipalities).toHaveLength(98);
    expect(new Set(dataset.municipalities.map(({ area }) => area)).size).toBe(21);
    expect(new Set(dataset.municipalities.map(({ region }) => region)).size).toBe(5);
    expect(dataset.areas).toHaveLength(21);
    expect(dataset.regions).toHaveLength(5);
  });

  it('have 5,825,250 inhabitants', () => {
    const total = dataset.municipalities.reduce((sum, { population }) => sum + population, 0);
    expect(total).toBe(5_825_250);
  });

  it('are consistent but not confirmed for seven municipalities, all in Nordjylland', () => {
    const unsure = dataset.municipalities.filter(({ basis }) => basis !== 'confirmed');
    expect(unsure.map(({ id }) => id)).toEqual([
      'morsoe',
      'thisted',
      'vesthimmerlands',
      'rebild',
      'mariagerfjord',
      'jammerbugt',
      'aalborg',
    ]);
  });

  it('are as sure of an area as of the least sure of its municipalities', () => {
    const unsure = new Set(
      dataset.municipalities.filter(({ basis }) => basis !== 'confirmed').map(({ area }) => area),
    );
    for (const { id, basis } of dataset.areas) {
      expect(basis).toBe(unsure.has(id) ? 'consistent' : 'confirmed');
    }
  });
});

describe('the contradictions', () => {
  it('name the two names, the lost underlining, the ministry’s count and the yearly reading', () => {
    expect(dataset.contradictions.map(({ id }) => id)).toEqual([
      'understregning',
      'navn-marlog',
      'navn-life-science',
      'navn-byggeri',
      'ministeriets-tal',
      'aarligt-beloeb',
      'energy-cluster-denmark',
      'odense-robotics',
      'marlog-esbjerg',
      'byggeri-kontorer',
      'inddelinger',
      'jammerbugt',
    ]);
  });

  it('compute our own numbers', () => {
    const ministry = dataset.contradictions.find(({ id }) => id === 'ministeriets-tal');
    expect(ministry && fillTotals(ministry.other.en, dataset, String)).toBe(
      'The table in the annex has 68 rows: 65 today and 3 planned. 12 clusters are in København, and Region Hovedstaden has 20 pairs of cluster and city today.',
    );
    for (const { one, other, settled } of dataset.contradictions) {
      for (const { da, en } of [one, other, settled]) {
        expect(fillTotals(da + en, dataset, String)).not.toMatch(/[{}]/);
        expect(totalsNamedIn(da)).toEqual(totalsNamedIn(en));
      }
    }
  });
});

describe('what an editor of the real tables sees', () => {
  it('a misspelled place, with the city that was meant', () => {
    const broken = withChange('branches.csv', ',ikast,', ',ikst,', realTables);
    const line =
      1 + (broken['branches.csv'] ?? '').split('\n').findIndex((row) => row.includes('ikst'));
    const decoded = decodeDataset(broken, realBoundaries);
    expect(decoded.kind === 'problems' && decoded.problems.map(formatProblem)).toEqual([
      `data/branches.csv:${line} place: 'ikst' is neither in data/cities.csv nor in data/regions.csv; did you mean 'ikast'?`,
    ]);
  });

  it('a point moved into the sea', () => {
    const broken = withChange('cities.csv', '56.1567,10.2108', '56.1567,10.9', realTables);
    const decoded = decodeDataset(broken, realBoundaries);
    expect(decoded.kind === 'problems' && decoded.problems.map(formatProblem)).toEqual([
      "data/cities.csv:3 lat, lon: '56.1567, 10.9' lies in the sea or abroad, 34 km outside its municipality Aarhus (0751)",
    ]);
  });

  it('nothing at all after saving every table with a byte order mark and Windows line ends', () => {
    const saved = Object.entries(realTables).map(([name, text]) => [
      name,
      `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ]);
    expect(decodeDataset(Object.fromEntries(saved), realBoundaries)).toEqual({
      kind: 'dataset',
      dataset,
    });
  });

  it('a publisher that nobody has filled in', () => {
    expect(missingPublisherFields({ name: '', contact: 'post@example.org', address: '' })).toEqual([
      'name',
      'address',
    ]);
  });
});
