import { describe, expect, it } from 'vitest';
import { findContacts } from '../../../geo/contacts.ts';
import type { Point } from '../../../geo/topologies.ts';

const across: Point[] = [
  [0, 0],
  [10, 0],
];

describe('findContacts', () => {
  it('lets arcs meet at their ends', () => {
    expect(
      findContacts([
        across,
        [
          [10, 0],
          [20, 5],
        ],
        [
          [10, 0],
          [20, -5],
        ],
      ]),
    ).toEqual([]);
  });

  it('lets a ring close on itself', () => {
    expect(
      findContacts([
        [
          [0, 0],
          [0, 9],
          [9, 9],
          [0, 0],
        ],
      ]),
    ).toEqual([]);
  });

  it('finds two arcs that cross', () => {
    expect(
      findContacts([
        across,
        [
          [5, -5],
          [5, 5],
        ],
      ]),
    ).toHaveLength(1);
  });

  it('finds an arc that ends in the middle of another', () => {
    expect(
      findContacts([
        across,
        [
          [5, 0],
          [5, 5],
        ],
      ]),
    ).toEqual([{ arcs: [0, 1], cell: [5, 0] }]);
  });

  it('finds an arc that passes through a point of another', () => {
    const bent: Point[] = [
      [5, 5],
      [4, 0],
      [5, -5],
    ];
    expect(
      findContacts([
        [
          [0, 0],
          [4, 0],
          [10, 0],
        ],
        bent,
      ]).length,
    ).toBeGreaterThan(0);
  });

  it('finds two arcs on top of each other', () => {
    expect(
      findContacts([
        across,
        [
          [10, 0],
          [0, 0],
        ],
      ]),
    ).toHaveLength(1);
    expect(
      findContacts([
        across,
        [
          [0, 0],
          [5, 0],
        ],
      ]),
    ).toHaveLength(1);
  });

  it('finds a spike that goes and comes back', () => {
    expect(
      findContacts([
        [
          [0, 0],
          [10, 0],
          [4, 0],
          [4, 9],
        ],
      ]),
    ).not.toEqual([]);
  });

  it('finds contacts between segments that lie far from their ends', () => {
    expect(
      findContacts([
        [
          [-500, 3],
          [900, 3],
        ],
        [
          [200, -700],
          [200, 800],
        ],
      ]),
    ).toHaveLength(1);
  });
});
