import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paletteChoices } from '../../../src/state/view.ts';
import { formatTalk, mostLate, parseTalk, type TalkPlace } from '../../../src/talk/talkAddress.ts';

const slides = ['velkommen', 'byer', 'program'];

const places: fc.Arbitrary<TalkPlace> = fc.record({
  slide: fc.constantFrom(...slides),
  palette: fc.constantFrom(...paletteChoices),
  rehearsal: fc.constantFrom(null, '2020-11-24T13:20', '2020-12-11T12:00'),
  late: fc.integer({ min: 0, max: mostLate }),
  own: fc.constantFrom(
    '',
    '{"klyngekort":1,"slides":[{"view":"by-aarhus.html","title":"Æ & Ø?","notes":"#"}]}',
  ),
  speaker: fc.boolean(),
});

describe('the address of a talk', () => {
  it('leads back to just where it was', () => {
    fc.assert(
      fc.property(places, (place) => {
        const { place: read, notUnderstood } = parseTalk(formatTalk(place, 'velkommen'), slides);
        expect(read).toEqual(place);
        expect(notUnderstood).toEqual([]);
      }),
    );
  });

  it('is empty at the beginning', () => {
    const { place } = parseTalk('', slides);
    expect(place).toMatchObject({
      slide: 'velkommen',
      palette: 'projector',
      late: 0,
      speaker: false,
    });
    expect(formatTalk(place, 'velkommen')).toBe('');
  });

  it('begins at the first slide where an own talk is named that says nothing', () => {
    const { place, notUnderstood } = parseTalk('?slide=nix&foredrag=', slides);
    expect(place.slide).toBe('velkommen');
    expect(notUnderstood.map(({ value }) => value)).toEqual(['nix']);
  });

  it('never makes an exception, and says what it did not understand', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(slides).toContain(parseTalk(query, slides).place.slide);
      }),
    );
    const { place, notUnderstood } = parseTalk(
      '?slide=nix&nu=snart&forsinket=-5&palet=pink&x=1',
      slides,
    );
    expect(place).toMatchObject({
      slide: 'velkommen',
      rehearsal: null,
      late: 0,
      palette: 'projector',
    });
    expect(notUnderstood.map(({ value }) => value).toSorted()).toEqual([
      '-5',
      'nix',
      'pink',
      'snart',
      'x',
    ]);
  });
});
