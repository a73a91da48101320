import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSpeakerIn, standingIn } from '../../../src/talk/messages.ts';

const standing = {
  klyngekort: 'standing',
  at: 3,
  screen: 'slide',
  detour: false,
  late: 10,
  time: '2020-11-24T13:20',
  own: '',
  began: 1,
};

describe('the two windows of a talk', () => {
  it('understand each other', () => {
    expect(standingIn(standing)).toEqual(standing);
    const message = { klyngekort: 'speaker', began: null, command: { kind: 'next' } };
    expect(fromSpeakerIn(message)).toEqual(message);
  });

  it.each([
    { ...standing, at: '3' },
    { ...standing, screen: 'pink' },
    { ...standing, own: {} },
    { ...standing, time: 'snart' },
    { ...standing, began: Number.NaN },
  ])('do not listen to %o', (message) => {
    expect(standingIn(message)).toBe(null);
  });

  it('make no exception of whatever else is posted', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect([standingIn(data), fromSpeakerIn(data)]).toEqual([null, null]);
      }),
    );
  });
});
