import { describe, expect, it } from 'vitest';
import { pathBounds } from '../../../src/articles/pathBounds.ts';
import { timelineCss, timelineOf } from '../../../src/articles/timeline.ts';
import { dataset } from '../state/tables.ts';

const [eu, partners] = dataset.programmes;
if (!eu || !partners) throw new Error('A programme is missing.');

describe('the timeline of the EU day', () => {
  const { rows, tracksRow, count } = timelineOf(eu);
  const of = (start: string, track: number | null) =>
    rows.find(({ item }) => item.start === start && item.track === track);

  it('gives every five minutes a row', () => {
    expect(of('09:30', null)).toMatchObject({ row: 1, span: 1 });
    expect(of('09:35', null)).toMatchObject({ row: 2, span: 5 });
    expect(of('10:00', null)).toMatchObject({ row: 7, span: 3 });
    expect(of('12:30', null)).toMatchObject({ row: 37, span: 6 });
  });

  it('has the names of the tracks between lunch and the first items in them', () => {
    expect(tracksRow).toBe(43);
    expect(of('13:00', 1)).toMatchObject({ row: 44, span: 1 });
    expect(of('13:05', 1)).toMatchObject({ row: 45, span: 4 });
    expect(of('13:05', 2)).toMatchObject({ row: 45, span: 5 });
    expect(of('14:00', 1)?.row).toBe(of('14:00', 2)?.row);
    expect(of('14:15', null)).toMatchObject({ row: 59, span: 3 });
    expect(count).toBe(71);
  });

  it('leaves no two items of one listener in one row', () => {
    for (const track of [1, 2]) {
      const own = rows.filter(({ item }) => item.track === null || item.track === track);
      const taken = own.flatMap(({ row, span }) =>
        Array.from({ length: span }, (_, at) => row + at),
      );
      expect(new Set([...taken, tracksRow]).size).toBe(taken.length + 1);
    }
  });
});

describe('the timeline of the partnership day', () => {
  it('has no tracks, and half a day of dialogue at its full length', () => {
    const { rows, tracksRow } = timelineOf(partners);
    expect(tracksRow).toBeNull();
    expect(rows.map(({ span }) => span)).toEqual([3, 3, 3, 30, 3, 1]);
  });
});

describe('the styles of the timelines', () => {
  it('place each item once', () => {
    const css = timelineCss(dataset.programmes);
    expect(css).toContain('#eu-temadag-2020-1305-2{grid-row:45/span 5}');
    expect(css.match(/grid-row/g)).toHaveLength(21 + 1 + 6);
  });
});

describe('the bounds of a shape', () => {
  it('are those of all its rings, each with an absolute start and relative steps', () => {
    expect(pathBounds(['M10 20l5 0 0 5-5 0z', 'M-3 40l1-2z'])).toEqual({
      x: -3,
      y: 20,
      width: 18,
      height: 20,
    });
  });
});
