import { describe, expect, it } from 'vitest';
import { connections, type Connection } from '../../../src/map/connect.ts';
import { frameAspect, toFrame, type Point } from '../../../src/map/frames.ts';
import { frontView, type View } from '../../../src/state/view.ts';
import { dataset, index } from '../state/tables.ts';
import { everySelection, viewOf } from '../state/anyView.ts';

const linesOf = (id: string, choices: Partial<View> = {}): Connection[] =>
  connections(index, viewOf('cluster', id, choices));

const ends = (lines: readonly Connection[]): [string, string][] =>
  lines.map(({ from, to }) => [from, to]);

function pointOf(city: string): Point {
  const found = index.cities.get(city);
  return found ? toFrame(found.lon, found.lat) : { x: NaN, y: NaN };
}

describe('the lines of a selected cluster', () => {
  it('are five for CLEAN, from Sønderborg to its other cities', () => {
    const lines = linesOf('clean');
    expect(ends(lines)).toEqual([
      ['soenderborg', 'koebenhavn'],
      ['soenderborg', 'middelfart'],
      ['soenderborg', 'aarhus'],
      ['soenderborg', 'aalborg'],
      ['soenderborg', 'esbjerg'],
    ]);
    expect(lines.every(({ planned, of }) => !planned && of === 'selected')).toBe(true);
  });

  it('are twelve for MADE: its representation in København is where its headquarters is', () => {
    const lines = linesOf('made');
    expect(lines).toHaveLength(12);
    expect(lines.every(({ from, to }) => from === 'koebenhavn' && to !== 'koebenhavn')).toBe(true);
  });

  it('are marked where they lead to a plan: Fredericia, and Esbjerg for MARLOG', () => {
    const planned = (id: string) => linesOf(id).filter((line) => line.planned);
    expect(ends(planned('energy-cluster-denmark'))).toEqual([['aalborg', 'fredericia']]);
    expect(ends(planned('marlog'))).toEqual([['koebenhavn', 'esbjerg']]);
    const everyPlanned = dataset.clusters.flatMap(({ id }) => planned(id));
    expect(everyPlanned).toHaveLength(2);
  });

  it('lead to no invented city: the capital region that Odense Robotics plans for has none', () => {
    expect(ends(linesOf('odense-robotics'))).toEqual([
      ['odense', 'aalborg'],
      ['odense', 'aarhus'],
      ['odense', 'soenderborg'],
    ]);
  });

  it('are none for Copenhagen FinTech, which is in one city only', () => {
    expect(linesOf('copenhagen-fintech')).toEqual([]);
  });

  it('are those of both clusters where two are compared, each told apart', () => {
    const two = linesOf('clean', { comparison: { kind: 'cluster', id: 'marlog' } });
    expect(two.filter(({ of }) => of === 'selected')).toHaveLength(5);
    expect(two.filter(({ of }) => of === 'compared').map(({ from }) => from)).toEqual(
      Array(4).fill('koebenhavn'),
    );
  });

  it('are there for clusters only', () => {
    expect(connections(index, frontView)).toEqual([]);
    for (const { kind, id } of everySelection.filter((one) => one.kind !== 'cluster')) {
      expect(connections(index, viewOf(kind, id))).toEqual([]);
    }
  });
});

describe('each line', () => {
  const lines = dataset.clusters.flatMap(({ id }) => linesOf(id));

  it('begins at the headquarters and ends in the other city', () => {
    for (const { from, to, curve } of lines) {
      expect(curve[0]).toEqual(pointOf(from));
      expect(curve[2]).toEqual(pointOf(to));
    }
  });

  it('bends a little, square to its chord, and to one side for all that leave a headquarters', () => {
    const sides = new Map<string, Set<number>>();
    for (const { from, to, of, curve } of lines) {
      // On screen the country is as wide as its aspect for a height of one.
      const [start, control, end] = curve.map(({ x, y }) => ({ x: x * frameAspect, y }));
      if (!start || !control || !end) throw new Error('A curve has three points.');
      const chord = { x: end.x - start.x, y: end.y - start.y };
      const off = { x: control.x - (start.x + end.x) / 2, y: control.y - (start.y + end.y) / 2 };
      const length = Math.hypot(chord.x, chord.y);
      const bend = Math.hypot(off.x, off.y) / length;
      expect(bend, `${from} to ${to}`).toBeGreaterThan(0.04);
      expect(bend, `${from} to ${to}`).toBeLessThan(0.15);
      expect((off.x * chord.x + off.y * chord.y) / length ** 2, `${from} to ${to}`).toBeCloseTo(
        0,
        6,
      );
      const side = Math.sign(chord.x * off.y - chord.y * off.x);
      sides.set(`${of} ${from}`, (sides.get(`${of} ${from}`) ?? new Set()).add(side));
    }
    for (const [from, own] of sides) expect(own.size, from).toBe(1);
  });
});
