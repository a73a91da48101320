import { describe, expect, it } from 'vitest';
import {
  layoutGrants,
  type GrantRow,
  type GrantsLayout,
} from '../../../src/charts/grantsLayout.ts';
import { numberOfCities } from '../../../src/model/questions.ts';
import { emphasise } from '../../../src/state/emphasis.ts';
import { frontView, orders, statusFilters, type View } from '../../../src/state/view.ts';
import { dataset, index } from '../state/tables.ts';
import { viewOf } from '../state/anyView.ts';

const layoutOf = (view: View): GrantsLayout =>
  layoutGrants(index, emphasise(index, view), view.order);
const idsOf = (view: View): string[] => layoutOf(view).rows.map(({ cluster }) => cluster.id);

function row(id: string, view: View = frontView): GrantRow {
  const found = layoutOf(view).rows.find(({ cluster }) => cluster.id === id);
  if (!found) throw new Error(`There is no row of ${id}.`);
  return found;
}

describe('the rows of the grants', () => {
  it('stand by amount, and by Danish name where amounts are equal', () => {
    expect(idsOf(frontView)).toEqual([
      'clean',
      'energy-cluster-denmark',
      'food-bio-cluster-denmark',
      'digitallead',
      'lifestyle-design-cluster',
      'marlog',
      'life-science-cluster-denmark',
      'byggeri-og-anlaeg',
      'odense-robotics',
      'vision-denmark',
      'danish-sound-cluster',
      'copenhagen-fintech',
      'censec',
      'made',
    ]);
  });

  it('stand by the short name that they show', () => {
    expect(idsOf({ ...frontView, order: 'name' })).toEqual([
      'censec',
      'clean',
      'copenhagen-fintech',
      'danish-sound-cluster',
      'digitallead',
      'energy-cluster-denmark',
      'food-bio-cluster-denmark',
      'byggeri-og-anlaeg',
      'life-science-cluster-denmark',
      'lifestyle-design-cluster',
      'made',
      'marlog',
      'odense-robotics',
      'vision-denmark',
    ]);
  });

  it('stand established first, then emerging, each by amount', () => {
    const ids = idsOf({ ...frontView, order: 'status' });
    expect(ids.slice(0, 3)).toEqual([
      'clean',
      'energy-cluster-denmark',
      'food-bio-cluster-denmark',
    ]);
    expect(ids.slice(8)).toEqual([
      'copenhagen-fintech',
      'made',
      'odense-robotics',
      'vision-denmark',
      'danish-sound-cluster',
      'censec',
    ]);
  });

  it.each(orders)(
    'are the same fourteen in whatever order, and leave the table alone: %s',
    (order) => {
      const before = dataset.clusters.map(({ id }) => id);
      expect(idsOf({ ...frontView, order }).toSorted()).toEqual(before.toSorted());
      expect(dataset.clusters.map(({ id }) => id)).toEqual(before);
    },
  );
});

describe('the bars', () => {
  it('are as long as the grants, the longest as long as there is room', () => {
    for (const { cluster, length } of layoutOf(frontView).rows) {
      expect(length, cluster.id).toBeCloseTo((100 * cluster.grant) / 17_500_000, 9);
    }
    expect(row('clean').length).toBe(100);
    expect(row('made').length).toBeCloseTo(22.857, 3);
    expect(row('made').length).toBe(row('censec').length);
  });

  it('keep their length when a filter leaves the longest out', () => {
    const emerging = layoutOf({ ...frontView, status: 'emerging' }).rows;
    expect(emerging.map(({ cluster }) => cluster.id)).toEqual([
      'odense-robotics',
      'vision-denmark',
      'danish-sound-cluster',
      'censec',
    ]);
    for (const { cluster, length } of emerging) expect(length).toBe(row(cluster.id).length);
  });

  it('of the ten established and the four emerging sum to 131.5 and 28.5 million', () => {
    const sum = (view: View) =>
      layoutOf(view).rows.reduce((total, { cluster }) => total + cluster.grant, 0);
    expect(sum({ ...frontView, status: 'established' })).toBe(131_500_000);
    expect(sum({ ...frontView, status: 'emerging' })).toBe(28_500_000);
    expect(sum(frontView)).toBe(160_000_000);
  });
});

describe('the string of a cluster’s cities', () => {
  it('begins with the headquarters, and has only one', () => {
    for (const { cluster, cities } of layoutOf(frontView).rows) {
      const kinds = cities.map(({ kind }) => kind);
      expect(kinds[0], cluster.id).toBe('headquarters');
      expect(kinds.lastIndexOf('headquarters'), cluster.id).toBe(0);
    }
  });

  it('has thirteen marks for MADE: København once, as headquarters, then twelve representations', () => {
    const { cities } = row('made');
    expect(cities).toHaveLength(13);
    expect([cities[0]?.city, cities[0]?.name]).toEqual(['koebenhavn', 'København']);
    expect(cities.filter(({ city }) => city === 'koebenhavn')).toHaveLength(1);
    expect(cities.slice(1).every(({ kind }) => kind === 'representation')).toBe(true);
  });

  it('has what is planned as planned: Fredericia, and Esbjerg for MARLOG', () => {
    const planned = layoutOf(frontView).rows.flatMap(({ cluster, cities }) =>
      cities.filter(({ kind }) => kind === 'planned').map(({ city }) => [cluster.id, city]),
    );
    expect(planned).toEqual([
      ['energy-cluster-denmark', 'fredericia'],
      ['marlog', 'esbjerg'],
    ]);
  });

  it('has one mark for each city, and none for a region without one', () => {
    for (const { cluster, cities } of layoutOf(frontView).rows) {
      const today = cities.filter(({ kind }) => kind !== 'planned');
      expect(today.length, cluster.id).toBe(numberOfCities(index, cluster.id));
      expect(new Set(cities.map(({ city }) => city)).size).toBe(cities.length);
    }
    expect(row('odense-robotics').cities).toHaveLength(4);
  });

  it('has room for each mark beside the next and within its column', () => {
    for (const status of statusFilters) {
      const { rows, citiesWidth, radius } = layoutOf({ ...frontView, status });
      for (const { cluster, cities } of rows) {
        for (const [at, { x }] of cities.entries()) {
          const next = cities[at + 1];
          if (next) expect(next.x - x, cluster.id).toBeGreaterThan(2 * radius);
          expect(x - radius).toBeGreaterThanOrEqual(0);
          expect(x + radius, `${cluster.id} ${status}`).toBeLessThanOrEqual(citiesWidth);
        }
      }
    }
  });
});

describe('with something selected', () => {
  it('a cluster’s row is selected, with its marks, and the others stand back', () => {
    const view = viewOf('cluster', 'clean');
    expect(row('clean', view).standing.level).toBe('selected');
    expect(row('clean', view).cities.map(({ standing }) => standing.level)).toEqual(
      Array(6).fill('related'),
    );
    expect(row('made', view).standing.level).toBe('context');
    expect(row('made', view).cities.every(({ standing }) => standing.level === 'context')).toBe(
      true,
    );
  });

  it('the clusters in a city are related, and of their marks just that city’s', () => {
    const view = viewOf('city', 'viborg');
    const related = layoutOf(view).rows.filter(({ standing }) => standing.level === 'related');
    expect(related.map(({ cluster }) => cluster.id)).toEqual([
      'food-bio-cluster-denmark',
      'vision-denmark',
    ]);
    for (const { cities } of related) {
      const marks = cities.filter(({ standing }) => standing.level === 'related');
      expect(marks.map(({ city }) => city)).toEqual(['viborg']);
    }
  });

  it('all fourteen rows stay, in their order', () => {
    expect(idsOf(viewOf('city', 'viborg'))).toEqual(idsOf(frontView));
  });
});
