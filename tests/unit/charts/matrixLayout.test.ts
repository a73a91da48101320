import { describe, expect, it } from 'vitest';
import { layoutMatrix, type MatrixLayout } from '../../../src/charts/matrixLayout.ts';
import { emphasise } from '../../../src/state/emphasis.ts';
import { passing } from '../../../src/state/passing.ts';
import {
  columnOrders,
  frontView,
  orders,
  statusFilters,
  type View,
} from '../../../src/state/view.ts';
import { viewOf } from '../state/anyView.ts';
import { dataset, index } from '../state/tables.ts';

const layoutOf = (view: View): MatrixLayout =>
  layoutMatrix(passing(index, view.status), emphasise(index, view), view);
const whole = layoutOf(frontView);
const columnIds = (layout: MatrixLayout) => layout.columns.map(({ city }) => city?.id ?? null);
const rowOf = (layout: MatrixLayout, id: string) => {
  const row = layout.rows.find(({ cluster }) => cluster.id === id);
  if (!row) throw new Error(`There is no row of ${id}.`);
  return row;
};

describe('the matrix', () => {
  it('has fourteen rows, a column for each of the 28 cities and one for what has no city yet', () => {
    expect(whole.rows).toHaveLength(14);
    expect(whole.columns).toHaveLength(29);
    expect(whole.columns.at(-1)).toMatchObject({ city: null, clusters: 0 });
    expect(new Set(columnIds(whole).slice(0, -1))).toEqual(new Set(index.ids.city));
  });

  it('has a mark for each presence: 64 today and three planned', () => {
    const marks = whole.rows.flatMap((row) => row.marks);
    expect(marks.filter(({ kind }) => kind !== 'planned')).toHaveLength(64);
    expect(marks.filter(({ kind }) => kind === 'headquarters')).toHaveLength(14);
    const planned = whole.rows.flatMap(({ cluster, marks: own }) =>
      own.filter(({ kind }) => kind === 'planned').map(({ place }) => [cluster.id, place]),
    );
    expect(planned).toEqual([
      ['energy-cluster-denmark', 'Fredericia'],
      ['marlog', 'Esbjerg'],
      ['odense-robotics', 'Hovedstaden'],
    ]);
  });

  it('counts the clusters in a city today: 12, 8, 7 and 6 in the four large ones, none in Fredericia', () => {
    expect(whole.columns.slice(0, 4).map(({ city, clusters }) => [city?.name, clusters])).toEqual([
      ['København', 12],
      ['Aarhus', 8],
      ['Aalborg', 7],
      ['Odense', 6],
    ]);
    expect(whole.columns.at(-2)).toMatchObject({ clusters: 0 });
    expect(columnIds(whole).at(-2)).toBe('fredericia');
    expect(whole.columns.reduce((sum, { clusters }) => sum + clusters, 0)).toBe(64);
  });

  it('stands each mark in its city’s column, that of the planned office in the last', () => {
    const xOf = new Map(whole.columns.map(({ city, x }) => [city?.id ?? null, x]));
    for (const { marks } of whole.rows) {
      for (const { city, x } of marks) expect(x).toBe(xOf.get(city));
    }
    expect(rowOf(whole, 'odense-robotics').marks.at(-1)?.x).toBe(whole.columns.at(-1)?.x);
  });

  it('sums to 160.0 million, and to 28.5 of the emerging', () => {
    expect(whole.grants).toBe(160_000_000);
    expect(layoutOf({ ...frontView, status: 'emerging' }).grants).toBe(28_500_000);
  });
});

describe('its columns', () => {
  it.each(columnOrders)(
    'lie side by side within the room, whatever the filter: by %s',
    (columns) => {
      for (const status of statusFilters) {
        const layout = layoutOf({ ...frontView, columns, status });
        for (const [at, { x, width }] of layout.columns.entries()) {
          const next = layout.columns[at + 1];
          expect(x - width / 2).toBeGreaterThan(-1e-9);
          expect(x + width / 2).toBeLessThan(1 + 1e-9);
          if (next) expect(next.x - x).toBeGreaterThan(width - 1e-9);
        }
      }
    },
  );

  it('stand by region from north to south, the northernmost city first', () => {
    const layout = layoutOf({ ...frontView, columns: 'region' });
    expect(columnIds(layout).slice(0, 5)).toEqual([
      'frederikshavn',
      'noerresundby',
      'aalborg',
      'struer',
      'viborg',
    ]);
    expect(layout.groups.map(({ name }) => name)).toEqual([
      'Nordjylland',
      'Midtjylland',
      'Syddanmark',
      'Hovedstaden',
    ]);
    for (const { region, x, width } of layout.groups) {
      const own = layout.columns.filter((column) => column.region === region);
      expect(own.every((column) => column.x > x && column.x < x + width)).toBe(true);
    }
    expect(whole.groups).toEqual([]);
  });

  it('count only what passes, and stay where there is nothing', () => {
    const layout = layoutOf({ ...frontView, status: 'emerging' });
    expect(layout.columns).toHaveLength(29);
    expect(layout.columns[0]).toMatchObject({ clusters: 3 });
    expect(layout.columns.filter(({ city, clusters }) => city && clusters === 0)).toHaveLength(19);
  });
});

describe('its rows', () => {
  it.each(orders)('are the same fourteen by %s', (order) => {
    const ids = layoutOf({ ...frontView, order }).rows.map(({ cluster }) => cluster.id);
    expect(ids.toSorted()).toEqual(dataset.clusters.map(({ id }) => id).toSorted());
  });

  it('stand by number of cities: MADE with thirteen first, Copenhagen FinTech with one last', () => {
    const { rows } = layoutOf({ ...frontView, order: 'cities' });
    expect(rows.map(({ cities }) => cities)).toEqual([13, 6, 6, 6, 5, 4, 4, 4, 4, 3, 3, 3, 2, 1]);
    expect(rows[0]?.cluster.id).toBe('made');
    expect(rows.at(-1)?.cluster.id).toBe('copenhagen-fintech');
  });
});

describe('with something selected', () => {
  it('lights just the marks where row and column take part', () => {
    const related = (view: View) =>
      layoutOf(view).rows.flatMap(({ cluster, marks }) =>
        marks
          .filter(({ standing }) => standing.level === 'related')
          .map(({ place }) => [cluster.id, place]),
      );
    expect(related(viewOf('city', 'viborg'))).toEqual([
      ['food-bio-cluster-denmark', 'Viborg'],
      ['vision-denmark', 'Viborg'],
    ]);
    expect(related(viewOf('cluster', 'marlog'))).toHaveLength(5);
    expect(related(viewOf('region', 'hovedstaden'))).toContainEqual([
      'odense-robotics',
      'Hovedstaden',
    ]);
  });

  it('moves nothing', () => {
    const places = ({ columns, rows }: MatrixLayout) => [
      columns.map(({ x }) => x),
      rows.map(({ cluster, marks }) => [cluster.id, ...marks.map(({ x }) => x)]),
    ];
    expect(places(layoutOf(viewOf('city', 'viborg')))).toEqual(places(whole));
  });
});
