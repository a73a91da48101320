import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontView } from '../../../src/state/view.ts';
import { ownSlideOf, readOwnTalk, slideOfOwn, writeOwnTalk } from '../../../src/talk/ownTalk.ts';
import { viewOfSlide } from '../../../src/talk/slideView.ts';
import { index } from '../state/tables.ts';

const { known } = index;
const aarhus = {
  view: 'by-aarhus.html?tema=hospitaler',
  title: 'Hjemme',
  notes: 'Spørg ud i salen.',
};

describe('a presenter’s own talk', () => {
  it('comes out of its file as it went in', () => {
    const slides = [
      aarhus,
      { view: 'klynge-made.html?sammenlign=klynge-clean', title: '', notes: '' },
    ];
    expect(readOwnTalk(writeOwnTalk(slides), known)).toEqual({ slides, problems: [] });
  });

  it('shows the map that was added to it', () => {
    const view = {
      ...frontView,
      theme: 'hospitals' as const,
      selection: { kind: 'area' as const, id: 'thisted' },
    };
    const own = ownSlideOf({ ...view, palette: 'dark' }, 'Thy');
    expect(viewOfSlide(slideOfOwn(own, 0, known), 'da', 'auto')).toEqual(view);
  });

  it.each([
    ['no JSON', 'hej', { kind: 'notJson' }],
    ['another file', '{"type":"FeatureCollection"}', { kind: 'notATalk' }],
    ['a list', '[]', { kind: 'notATalk' }],
    ['a talk of a later version', '{"klyngekort":2,"slides":[]}', { kind: 'version', found: '2' }],
    [
      'a talk without end',
      JSON.stringify({ klyngekort: 1, slides: Array(201).fill(aarhus) }),
      { kind: 'tooMany' },
    ],
  ])('that is %s is refused with the reason', (_, text, problem) => {
    expect(readOwnTalk(text, known)).toEqual({ slides: [], problems: [problem] });
  });

  it('loses only the slides that mean nothing, and names them', () => {
    const text = JSON.stringify({
      klyngekort: 1,
      slides: [{ view: 'by-atlantis.html' }, aarhus, { view: 7 }, { view: 'kilder.html' }],
    });
    const { slides, problems } = readOwnTalk(text, known);
    expect(slides).toEqual([aarhus]);
    expect(problems.map((problem) => problem.kind === 'slide' && problem.at)).toEqual([1, 3, 4]);
  });

  it('never makes an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Array.isArray(readOwnTalk(text, known).slides)).toBe(true);
      }),
    );
  });
});
