import fc from 'fast-check';
import { neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import drawing from 'virtual:drawing';
import { assignTints, type Touching } from '../../../src/build/assignTints.ts';
import { readDenmark } from '../../../src/build/drawShapes.ts';
import { tintClass } from '../../../src/look/tintClass.ts';
import { dataset } from '../state/tables.ts';

/** A map from which areas touch, each pair said once. */
function touching(
  ids: readonly string[],
  pairs: readonly (readonly [string, string])[],
): Touching[] {
  return ids.map((id) => ({
    id,
    neighbours: pairs.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])),
  }));
}

describe('the tints of areas', () => {
  it('differ wherever two areas touch, on any map that three tints suffice for', () => {
    const anyMap = fc.array(fc.nat(2), { minLength: 1, maxLength: 9 }).chain((hidden) => {
      const ids = hidden.map((_, at) => `area-${at}`);
      const possible = ids.flatMap((a, i) =>
        ids
          .slice(i + 1)
          .flatMap((b, j) => (hidden[i] === hidden[i + 1 + j] ? [] : [[a, b] as const])),
      );
      return fc.subarray(possible).map((pairs) => touching(ids, pairs));
    });
    fc.assert(
      fc.property(anyMap, (areas) => {
        const tints = assignTints(areas);
        expect(Object.keys(tints).toSorted()).toEqual(areas.map(({ id }) => id).toSorted());
        for (const { id, neighbours } of areas) {
          expect([0, 1, 2]).toContain(tints[id]);
          for (const other of neighbours) expect(tints[id]).not.toBe(tints[other]);
        }
      }),
    );
  });

  it('are the same whatever the order of the areas', () => {
    const areas = touching(
      ['a', 'b', 'c', 'd'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
        ['a', 'd'],
      ],
    );
    expect(assignTints(areas.toReversed())).toEqual(assignTints(areas));
  });

  it('are found too where the first choices lead nowhere', () => {
    const pairs = 'ab ad ah bc be cd cg dg dh gh'
      .split(' ')
      .map(([one = '', other = '']) => [one, other] as const);
    const areas = touching([...'abcdefgh'], pairs);
    const tints = assignTints(areas);
    for (const [one, other] of pairs) expect(tints[one], one + other).not.toBe(tints[other]);
  });

  it('are all the first where nothing touches', () => {
    expect(assignTints(touching(['a', 'b'], []))).toEqual({ a: 0, b: 0 });
    expect(assignTints([])).toEqual({});
  });

  it('stop the build, naming the areas, where each of four touches the other three', () => {
    const four = touching(
      ['a', 'b', 'c', 'd'],
      [
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'd'],
        ['b', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ],
    );
    expect(() => assignTints(four)).toThrow(/a, b, c, d/);
  });

  it('on the map of Denmark tell every two touching areas apart by class', () => {
    const shapes = readDenmark('coarse').objects.areas.geometries;
    const areas = shapes.map(({ properties }) => {
      const id = properties && 'id' in properties ? properties.id : '';
      return dataset.areas.find((area) => area.id === id);
    });
    const classOf = (area: (typeof areas)[number]) =>
      area ? tintClass(area.region, drawing.tints[area.id] ?? NaN) : '';
    const alike = neighbors(shapes).flatMap((own, at) =>
      own
        .filter((other) => classOf(areas[other]) === classOf(areas[at]))
        .map((other) => `${areas[at]?.id} and ${areas[other]?.id}`),
    );
    expect(alike).toEqual([]);
    expect(Object.keys(drawing.tints).toSorted()).toEqual(
      dataset.areas.map(({ id }) => id).toSorted(),
    );
  });
});
