import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  fragmentAddress,
  fragmentOf,
  FragmentReader,
  fragmentWithPalette,
  talkIn,
} from '../../src/shells/oneFile/fragments.ts';
import { parse } from '../../src/state/address.ts';
import { frontView, read } from '../../src/state/view.ts';
import { anyView } from '../unit/state/anyView.ts';
import { index } from './stage.ts';

const reader = new FragmentReader(index, frontView);

beforeEach(() => {
  history.replaceState(null, '', '/klyngekort.html');
  document.body.innerHTML = '<h2 id="kilder">Kilder</h2>';
});

describe('addresses of the one-file edition', () => {
  it('are short, and say what the site’s say', () => {
    expect(fragmentOf('index.html')).toBe('#');
    expect(fragmentOf('en/index.html?palet=moerk')).toBe('#en/?palet=moerk');
    expect(fragmentOf('by-aarhus.html?tema=hospitaler')).toBe('#by-aarhus?tema=hospitaler');
    expect(reader.href(read(frontView, 'benchmarks'))).toBe('#pejlemaerker');
  });

  it('of the presentation say its language and its query, and nothing else is one of them', () => {
    expect(talkIn('praesentation')).toEqual({ language: 'da', query: '' });
    expect(talkIn('en/praesentation.html?slide=byer')).toEqual({
      language: 'en',
      query: '?slide=byer',
    });
    for (const other of ['', 'by-aarhus', 'praesentation2', 'praesentation/praesentation?x=1']) {
      expect(talkIn(other), other).toBeNull();
    }
  });

  it('lead back to the View that they were written for', () => {
    fc.assert(
      fc.property(
        anyView.filter(({ embed }) => embed === null),
        (view) => {
          const address = fragmentAddress(reader.href(view));
          expect(parse(address ?? 'nowhere', index.known)).toEqual({ view, notUnderstood: [] });
        },
      ),
    );
  });

  it('tell the page of all sources from the list of sources on a page', () => {
    const toPage = reader.href(read(frontView, 'sources'));
    expect(toPage).toBe('#/kilder');
    expect(fragmentAddress(toPage)).toBe('/kilder');
    expect(fragmentAddress('#kilder')).toBeNull();
    expect(fragmentAddress(`${location.href}#kilder`)).toBe('kilder');
  });

  it('are this file’s only', () => {
    expect(fragmentAddress('https://example.dk/#by-aarhus')).toBeNull();
    expect(fragmentAddress(location.href)).toBeNull();
  });

  it('take other colours, and keep the rest and the place', () => {
    expect(fragmentWithPalette('#/kilder#modstrid', 'dark')).toBe('#/kilder?palet=moerk#modstrid');
    expect(fragmentWithPalette('#?tema=hospitaler&palet=moerk', 'auto')).toBe('#?tema=hospitaler');
    expect(fragmentWithPalette('#kilder', 'dark')).toBeNull();
  });
});
