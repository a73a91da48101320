import { describe, expect, it } from 'vitest';
import {
  clockAt,
  minutesAfter,
  minutesBetween,
  momentOf,
  offsetAt,
  wallTimeAt,
  wallTimeOf,
} from '../../../src/articles/copenhagenTime.ts';

describe('clocks in Copenhagen', () => {
  it('are an hour ahead of UTC in winter and two in summer', () => {
    expect(wallTimeAt(new Date('2020-11-24T12:20:59Z'))).toBe('2020-11-24T13:20');
    expect(wallTimeAt(new Date('2020-06-30T22:05:00Z'))).toBe('2020-07-01T00:05');
    expect(offsetAt('2020-11-24T13:20')).toBe('+01:00');
    expect(offsetAt('2020-07-01T00:05')).toBe('+02:00');
    expect(momentOf('2020-11-24T13:20').toISOString()).toBe('2020-11-24T12:20:00.000Z');
  });

  it('run on from the time that was set, and never begin before it', () => {
    const set = '2020-11-24T12:56';
    expect(clockAt(1_000_000, set, 1_000_000)).toBe(set);
    expect(clockAt(1_000_000, set, 1_000_001)).toBe(set);
    expect(clockAt(1_060_000, set, 1_000_000)).toBe('2020-11-24T12:57');
    expect(clockAt(Date.UTC(2020, 10, 24, 12, 20), null, 0)).toBe('2020-11-24T13:20');
  });

  it('go on by the minute', () => {
    expect(minutesAfter('2020-11-24T23:59', 1)).toBe('2020-11-25T00:00');
    expect(minutesBetween('2020-11-24T13:20', '2020-11-24T14:15')).toBe(55);
  });
});

describe('a time in an address', () => {
  it('is a day and a time', () => {
    expect(wallTimeOf('2020-11-24T13:20')).toBe('2020-11-24T13:20');
    expect(wallTimeOf('2020-11-24T13:20:30')).toBe('2020-11-24T13:20');
  });

  it.each([
    '',
    'nu',
    '13:20',
    '2020-11-24',
    '2020-11-31T10:00',
    '2020-11-24T25:00',
    '2020-11-24T13.20',
  ])('is not %j', (text) => {
    expect(wallTimeOf(text)).toBeNull();
  });
});
