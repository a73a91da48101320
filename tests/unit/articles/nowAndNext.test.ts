import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nowAndNext, type Slot } from '../../../src/articles/nowAndNext.ts';
import { dataset } from '../state/tables.ts';

const [eu, partners] = dataset.programmes.map(({ date, items }) =>
  items.map(({ track, start, end, title }) => ({
    track,
    start: `${date}T${start}`,
    end: end === null ? null : `${date}T${end}`,
    title: title.en,
  })),
);

/** What is on and what comes next, as `track start` and `track start +minutes`. */
function at(slots: readonly Slot[] | undefined, time: string): string {
  const state = nowAndNext(slots ?? [], time);
  if (state.kind === 'over') return 'over';
  const name = ({ track, start }: Slot) => `${track ?? 'all'} ${start.slice(11)}`;
  const now = state.kind === 'on' ? `now ${state.now.map(name).join(', ')}` : 'before';
  const next = state.next.map(({ slot, inMinutes }) => `${name(slot)} +${inMinutes}`);
  return [now, ...next].join('; ');
}

describe('now and next on the day of the EU', () => {
  it.each([
    ['2020-11-24T09:00', 'before; all 09:30 +30'],
    ['2020-11-24T09:30', 'now all 09:30; all 09:35 +5'],
    ['2020-11-24T10:07', 'now all 10:00; all 10:15 +8'],
    ['2020-11-24T12:45', 'now all 12:30; 1 13:00 +15; 2 13:00 +15'],
    ['2020-11-24T13:20', 'now 1 13:05, 2 13:05; 1 13:25 +5; 2 13:30 +10'],
    ['2020-11-24T13:26', 'now 1 13:25, 2 13:05; 2 13:30 +4; 1 13:50 +24'],
    ['2020-11-24T14:05', 'now 1 14:00, 2 14:00; all 14:15 +10'],
    ['2020-11-24T15:15', 'now all 15:15'],
    ['2020-11-24T15:30', 'over'],
    ['2021-01-01T10:00', 'over'],
  ])('at %s', (time, expected) => {
    expect(at(eu, time)).toBe(expected);
  });
});

describe('now and next on the partnership day', () => {
  it('has the lounge last, for a quarter of an hour', () => {
    expect(at(partners, '2020-12-11T15:20')).toBe('now all 15:15; all 15:30 +10');
    expect(at(partners, '2020-12-11T15:44')).toBe('now all 15:30');
    expect(at(partners, '2020-12-11T15:45')).toBe('over');
  });
});

describe('now and next at any minute', () => {
  it('shows one item to each listener, and only what is yet to come as next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 9 * 60 + 30, max: 15 * 60 + 14 }), (minute) => {
        const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const state = nowAndNext(eu ?? [], `2020-11-24T${clock}`);
        if (state.kind !== 'on') throw new Error(state.kind);
        const tracks = state.now.map(({ track }) => track);
        expect([[null], [1, 2]]).toContainEqual(tracks);
        for (const { inMinutes } of state.next) expect(inMinutes).toBeGreaterThan(0);
        expect(state.next.length).toBeGreaterThan(0);
      }),
    );
  });
});
