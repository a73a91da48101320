import { describe, expect, it } from 'vitest';
import { layoutAreas, type AreasLayout } from '../../../src/charts/areasLayout.ts';
import { fewestWithHalf } from '../../../src/charts/fewestWithHalf.ts';
import { emphasise } from '../../../src/state/emphasis.ts';
import { passing } from '../../../src/state/passing.ts';
import { frontView, statusFilters, type View } from '../../../src/state/view.ts';
import { viewOf } from '../state/anyView.ts';
import { dataset, index } from '../state/tables.ts';

const layoutOf = (view: View): AreasLayout =>
  layoutAreas(passing(index, view.status), emphasise(index, view));
const whole = layoutOf(frontView);
const rowOf = (id: string, layout = whole) => {
  const row = layout.groups.flatMap(({ rows }) => rows).find(({ area }) => area.id === id);
  if (!row) throw new Error(`There is no row of ${id}.`);
  return row;
};

describe('the hospital areas', () => {
  it('are 21 in five regions from north to south, the largest of a region first', () => {
    expect(whole.groups.map(({ region, rows }) => [region.name, rows.length])).toEqual([
      ['Nordjylland', 3],
      ['Midtjylland', 5],
      ['Syddanmark', 4],
      ['Sjælland', 4],
      ['Hovedstaden', 5],
    ]);
    expect(whole.groups[1]?.rows.map(({ area }) => area.name)).toEqual([
      'Aarhus',
      'Herning',
      'Viborg',
      'Randers',
      'Horsens',
    ]);
  });

  it('sum to 5,825,250 inhabitants and 98 municipalities, by area and by region, whatever the filter', () => {
    for (const status of statusFilters) {
      const { groups, population, municipalities } = layoutOf({ ...frontView, status });
      const rows = groups.flatMap((group) => group.rows);
      expect(population).toBe(5_825_250);
      expect(municipalities).toBe(98);
      for (const parts of [rows, groups]) {
        expect(parts.reduce((sum, part) => sum + part.population, 0)).toBe(5_825_250);
        expect(parts.reduce((sum, part) => sum + part.municipalities, 0)).toBe(98);
      }
    }
  });

  it('have bars as long as their inhabitants, Bispebjerg’s as long as there is room', () => {
    expect(rowOf('bispebjerg')).toMatchObject({ population: 737_153, length: 100 });
    expect(rowOf('viborg').length).toBeCloseTo((100 * 237_082) / 737_153, 9);
  });
});

describe('the clusters in an area', () => {
  it('are those there today, a headquarters first', () => {
    expect(rowOf('viborg').marks.map(({ cluster, kind }) => [cluster, kind])).toEqual([
      ['censec', 'headquarters'],
      ['energy-cluster-denmark', 'branch'],
      ['food-bio-cluster-denmark', 'branch'],
      ['vision-denmark', 'partner-staff'],
    ]);
    expect(rowOf('esbjerg').marks.map(({ cluster }) => cluster)).not.toContain('marlog');
    expect(rowOf('thisted').marks).toEqual([]);
  });

  it('are fourteen in all, and of the emerging four', () => {
    expect(whole.clusters).toBe(14);
    const emerging = layoutOf({ ...frontView, status: 'emerging' });
    expect(emerging.clusters).toBe(4);
    expect(rowOf('viborg', emerging).marks.map(({ cluster }) => cluster)).toEqual([
      'censec',
      'vision-denmark',
    ]);
  });

  it('have room beside each other', () => {
    for (const { rows } of whole.groups) {
      for (const { marks } of rows) {
        for (const [at, { x }] of marks.entries()) {
          expect(x + whole.radius).toBeLessThanOrEqual(whole.marksWidth);
          const next = marks[at + 1];
          if (next) expect(next.x - x).toBeGreaterThan(2 * whole.radius);
        }
      }
    }
  });

  it('light up where cluster and area both take part', () => {
    const clean = layoutOf(viewOf('cluster', 'clean'));
    const lit = clean.groups
      .flatMap(({ rows }) => rows)
      .flatMap(({ area, marks }) =>
        marks
          .filter(({ standing }) => standing.level === 'related')
          .map(({ cluster }) => [cluster, area.id]),
      );
    expect(lit.every(([cluster]) => cluster === 'clean')).toBe(true);
    expect(lit).toHaveLength(6);
  });
});

describe('more than half of the grants', () => {
  it('went to five of the fourteen clusters', () => {
    expect(fewestWithHalf(dataset.clusters)).toBe(5);
    expect(fewestWithHalf(dataset.clusters.slice(0, 1))).toBe(1);
  });
});
