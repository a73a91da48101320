import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  clear,
  frontView,
  isSame,
  isStep,
  select,
  themeOf,
  toggle,
  type View,
} from '../../../src/state/view.ts';
import { anySelection, anyTwo, anyView, viewOf } from './anyView.ts';

const compared = viewOf('city', 'aarhus', { comparison: { kind: 'city', id: 'odense' } });

describe('the back button', () => {
  it.each<[string, View, View]>([
    ['a selection', frontView, viewOf('cluster', 'clean')],
    ['another thing', viewOf('city', 'aarhus'), viewOf('city', 'odense')],
    ['the city after the area of that name', viewOf('area', 'aarhus'), viewOf('city', 'aarhus')],
    ['a cleared selection', viewOf('city', 'aarhus'), frontView],
    ['a comparison', viewOf('city', 'aarhus'), compared],
    ['a comparison taken back', compared, viewOf('city', 'aarhus')],
    ['the other theme', frontView, { ...frontView, theme: 'hospitals' }],
    ['the other language', frontView, { ...frontView, language: 'en' }],
  ])('undoes %s', (_, from, to) => {
    expect(isStep(from, to)).toBe(true);
    expect(isStep(to, from)).toBe(true);
  });

  it.each<[string, Partial<View>]>([
    ['the status filter', { status: 'emerging' }],
    ['the order of a chart', { order: 'name' }],
    ['the choice of chart', { chart: 'places' }],
    ['the colours', { palette: 'dark' }],
    [
      'all four at once',
      { status: 'established', order: 'status', chart: 'areas', palette: 'print' },
    ],
  ])('passes over %s', (_, choice) => {
    for (const view of [frontView, compared]) {
      expect(isStep(view, { ...view, ...choice })).toBe(false);
    }
  });

  it('has no step from a View to an equal one', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const copy = {
          ...view,
          selection: view.selection && { ...view.selection },
          comparison: view.comparison && { ...view.comparison },
        };
        expect(isStep(view, copy)).toBe(false);
      }),
    );
  });
});

describe('a click on a thing', () => {
  it('selects it, keeps the reader’s other choices and drops the comparison', () => {
    const view: View = { ...compared, status: 'emerging', palette: 'dark', order: 'name' };
    expect(toggle(view, { kind: 'cluster', id: 'made' })).toEqual({
      ...view,
      selection: { kind: 'cluster', id: 'made' },
      comparison: null,
    });
  });

  it('clears it where it was selected, and takes the comparison along', () => {
    expect(toggle(compared, { kind: 'city', id: 'aarhus' })).toEqual({
      ...compared,
      selection: null,
      comparison: null,
    });
  });

  it('selects the thing that was only compared with', () => {
    expect(toggle(compared, { kind: 'city', id: 'odense' })).toEqual(viewOf('city', 'odense'));
  });

  it('tells an area from the city of the same id', () => {
    const { selection } = toggle(viewOf('city', 'aarhus'), { kind: 'area', id: 'aarhus' });
    expect(selection).toEqual({ kind: 'area', id: 'aarhus' });
  });

  it('twice leaves nothing selected, in whatever View', () => {
    fc.assert(
      fc.property(anyView, anySelection, (view, thing) => {
        expect(toggle(select(view, thing), thing)).toEqual(clear(view));
        const { article, selection, comparison, ...rest } = clear(view);
        expect([article, selection, comparison]).toEqual([null, null, null]);
        expect(view).toMatchObject(rest);
      }),
    );
  });

  it('never changes the View it started from', () => {
    const view = Object.freeze({ ...compared });
    expect(() => [toggle(view, { kind: 'city', id: 'odense' }), clear(view)]).not.toThrow();
    expect(view).toEqual(compared);
  });
});

describe('two selections', () => {
  it('are the same only with kind and id, or when both are nothing', () => {
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        expect(isSame(one, { ...one })).toBe(true);
        expect(isSame(one, other)).toBe(false);
        expect(isSame(one, null)).toBe(false);
        expect(isSame(null, one)).toBe(false);
      }),
    );
    expect(isSame(null, null)).toBe(true);
    expect(isSame({ kind: 'city', id: 'viborg' }, { kind: 'municipality', id: 'viborg' })).toBe(
      false,
    );
  });
});

describe('a page of its own opens', () => {
  it('among the hospitals for areas and municipalities, among the clusters for all else', () => {
    expect(themeOf({ kind: 'area', id: 'viborg' })).toBe('hospitals');
    expect(themeOf({ kind: 'municipality', id: 'viborg' })).toBe('hospitals');
    expect(themeOf({ kind: 'cluster', id: 'clean' })).toBe('clusters');
    expect(themeOf({ kind: 'city', id: 'viborg' })).toBe('clusters');
    expect(themeOf({ kind: 'region', id: 'sjaelland' })).toBe('clusters');
    expect(themeOf(null)).toBe('clusters');
  });
});

describe('what is put beside the selection', () => {
  const aarhus = viewOf('city', 'aarhus');
  const odense = { kind: 'city', id: 'odense' } as const;

  it('is compared with it, and taken away the second time', () => {
    expect(compare(aarhus, odense)).toEqual(compared);
    expect(compare(compared, odense)).toEqual(aarhus);
    expect(compare(compared, { kind: 'city', id: 'viborg' })?.comparison?.id).toBe('viborg');
  });

  it('stays, where the selection is taken away', () => {
    expect(compare(compared, { kind: 'city', id: 'aarhus' })).toEqual(viewOf('city', 'odense'));
  });

  it('is nothing of another kind, nothing beside nothing, and no thing beside itself', () => {
    expect(compare(aarhus, { kind: 'area', id: 'aarhus' })).toBeNull();
    expect(compare(frontView, odense)).toBeNull();
    expect(compare(aarhus, { kind: 'city', id: 'aarhus' })).toBeNull();
  });
});
