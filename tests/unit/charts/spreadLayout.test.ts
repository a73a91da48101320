import { describe, expect, it } from 'vitest';
import { findInSpread } from '../../../src/charts/spreadFindings.ts';
import {
  layoutSpread,
  nameSize,
  spreadSizes,
  spreadWidths,
  type SpreadLayout,
  type SpreadPoint,
  type SpreadSize,
} from '../../../src/charts/spreadLayout.ts';
import { textWidth } from '../../../src/look/textWidth.ts';
import { emphasise } from '../../../src/state/emphasis.ts';
import { passing } from '../../../src/state/passing.ts';
import { frontView, statusFilters, type StatusFilter } from '../../../src/state/view.ts';
import { viewOf } from '../state/anyView.ts';
import { dataset, index } from '../state/tables.ts';

const layoutOf = (status: StatusFilter): SpreadLayout =>
  layoutSpread(passing(index, status), emphasise(index, { ...frontView, status }));
const whole = layoutOf('all');
const point = (id: string, { points }: SpreadLayout = whole): SpreadPoint => {
  const found = points.find(({ cluster }) => cluster.id === id);
  if (!found) throw new Error(`There is no point of ${id}.`);
  return found;
};

/** The box of a name at a size, px from the plot's corner. */
function boxOf({ cluster, x, y, dx, names }: SpreadPoint, size: SpreadSize, width: number) {
  const name = names.find(({ sizes }) => sizes.includes(size));
  if (!name) throw new Error(`${cluster.id} has no name at the size ${size}.`);
  const wide = textWidth(cluster.shortName, nameSize);
  const anchored = { start: 0, middle: wide / 2, end: wide }[name.anchor];
  const left = x * width + dx + name.dx - anchored;
  return { left, right: left + wide, top: y + name.dy - 6, bottom: y + name.dy + 6 };
}
type Box = ReturnType<typeof boxOf>;
const meet = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;

describe('grant against spread', () => {
  it('has a point for each cluster: the further right, the more cities; the higher, the larger grant', () => {
    expect(whole.points).toHaveLength(14);
    for (const a of whole.points) {
      for (const b of whole.points) {
        if (a.cities > b.cities) expect(a.x).toBeGreaterThan(b.x);
        if (a.cluster.grant > b.cluster.grant) expect(a.y).toBeLessThan(b.y);
      }
    }
    expect(point('made')).toMatchObject({ cities: 13, x: 13 / 14 });
    expect(point('copenhagen-fintech').cities).toBe(1);
  });

  it('has lines at every five million and a number for each city up to thirteen', () => {
    expect(whole.down.map(({ millions }) => millions)).toEqual([0, 5, 10, 15]);
    expect(whole.down[0]?.y).toBe(whole.height);
    expect(whole.across.map(({ cities }) => cities)).toEqual(
      Array.from({ length: 14 }, (_, at) => at),
    );
  });

  it('parts points that would cover each other: CLEAN and Energy Cluster Denmark', () => {
    expect(point('clean').y).toBe(point('energy-cluster-denmark').y);
    for (const a of whole.points) {
      for (const b of whole.points) {
        if (a === b || a.cities !== b.cities) continue;
        expect(Math.hypot(a.dx - b.dx, a.y - b.y)).toBeGreaterThanOrEqual(2 * whole.radius);
      }
    }
  });

  it('moves no point when a filter takes others away, save one that stepped aside', () => {
    for (const status of statusFilters) {
      for (const { cluster, x, y } of layoutOf(status).points) {
        expect([x, y]).toEqual([point(cluster.id).x, point(cluster.id).y]);
      }
    }
  });
});

describe('its names', () => {
  it.each(spreadSizes)('all stand, meet no other and stay inside at the size %s', (size) => {
    const sizes = [spreadWidths[size], spreadWidths[size] + 70];
    for (const status of statusFilters) {
      for (const width of sizes) {
        const { points } = layoutOf(status);
        const boxes = points.map((one) => ({ id: one.cluster.id, ...boxOf(one, size, width) }));
        const wrong = boxes.flatMap((a, at) =>
          boxes
            .slice(at + 1)
            .filter((b) => meet(a, b))
            .map((b) => `${a.id} × ${b.id}`),
        );
        expect(wrong, `${status}, ${width} px`).toEqual([]);
        for (const { id, left, right } of boxes) {
          expect(left, id).toBeGreaterThan(-24);
          expect(right, id).toBeLessThanOrEqual(width + 1);
        }
      }
    }
  });

  it('stay where they are when something is selected', () => {
    const selected = layoutSpread(index, emphasise(index, viewOf('cluster', 'clean')));
    expect(selected.points.map(({ names }) => names)).toEqual(
      whole.points.map(({ names }) => names),
    );
    expect(point('clean', selected).standing.level).toBe('selected');
    expect(point('made', selected).standing.level).toBe('context');
  });
});

describe('what stands out', () => {
  const clusters = (status: StatusFilter) => passing(index, status).dataset.clusters;

  it('is MADE with the most cities and one of the two smallest grants, and Copenhagen FinTech with one', () => {
    expect(findInSpread(index, dataset.clusters)).toEqual([
      {
        extreme: 'most',
        names: ['MADE'],
        cities: 13,
        amongSmallest: 2,
        amongLargest: 14,
        of: 14,
      },
      {
        extreme: 'fewest',
        names: ['Copenhagen FinTech'],
        cities: 1,
        amongSmallest: 3,
        amongLargest: 12,
        of: 14,
      },
    ]);
  });

  it('among the established is still MADE, there with the smallest grant', () => {
    const [most] = findInSpread(index, clusters('established'));
    expect(most).toMatchObject({ names: ['MADE'], amongSmallest: 1, of: 10 });
  });

  it('among the emerging is Odense Robotics with the largest grant, and CenSec', () => {
    expect(findInSpread(index, clusters('emerging'))).toMatchObject([
      { extreme: 'most', names: ['Odense Robotics'], cities: 4, amongLargest: 1 },
      { extreme: 'fewest', names: ['CenSec'], cities: 2, amongSmallest: 1 },
    ]);
  });

  it('is nothing where all are in as many cities, or there is none', () => {
    expect(findInSpread(index, [])).toEqual([]);
    const six = dataset.clusters.filter(({ id }) => /^(clean|energy)/.test(id));
    expect(findInSpread(index, six)).toEqual([]);
  });
});
