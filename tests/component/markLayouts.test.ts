import { beforeAll, describe, expect, it } from 'vitest';
import MapPane from '../../src/map/MapPane.svelte';
import { layoutsOfPage } from '../../src/map/layoutFormats.ts';
import { readLayouts } from '../../src/map/markLayouts.ts';
import { placeMarks } from '../../src/map/placeMarks.ts';
import { emphasise } from '../../src/state/emphasis.ts';
import { frontView, type View } from '../../src/state/view.ts';
import { index, show, viewOf } from './stage.ts';
import { smallDrawing, smallShapes } from './smallShapes.ts';

beforeAll(() => {
  // The test's document has no layout: everything that is there counts as visible.
  Element.prototype.checkVisibility = () => true;
});

const marksOf = (view: View) => placeMarks(index, view, emphasise(index, view));
const layouts = layoutsOfPage(index.dataset.areas);
const pageOf = (view: View) =>
  show(MapPane, { shapes: smallShapes, drawing: smallDrawing, layouts, backdrop: '' }, view).page;

describe('the layouts that a page was drawn with', () => {
  it.each<[string, View]>([
    ['the front page', frontView],
    ['the hospitals', { ...frontView, theme: 'hospitals' }],
    ['a cluster', viewOf('cluster', 'made')],
    ['a city of the capital', viewOf('city', 'koebenhavn')],
    ['an area', viewOf('area', 'viborg')],
  ])('are read back from it as they were: %s', (_, view) => {
    const marks = marksOf(view);
    const read = readLayouts(pageOf(view));
    expect(read.country(marks)).toEqual(layouts.country(marks));
    expect(read.inset(marks, 'capital')).toEqual(layouts.inset(marks, 'capital'));
    expect(read.inset(marks, 'bornholm')).toEqual(layouts.inset(marks, 'bornholm'));
  });

  it('show every place of another View until those of that one have come', () => {
    const marks = marksOf({ ...frontView, theme: 'hospitals' });
    const laidOut = readLayouts(pageOf(frontView)).country(marks);
    expect(laidOut.map(({ mark }) => mark.id)).toEqual(
      layouts.country(marks).map(({ mark }) => mark.id),
    );
    const hospital = laidOut.find(({ mark }) => mark.kind === 'area');
    expect(hospital?.variants).toEqual([
      { formats: ['xs', 's', 'm', 'l'], shift: { dx: 0, dy: 0 }, label: null },
    ]);
  });
});
