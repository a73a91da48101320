import { describe, expect, it } from 'vitest';
import { boundariesOf, readDenmark } from '../../../src/build/drawShapes.ts';
import { readTableFiles } from '../../../src/build/loadDataset.ts';
import { layoutGrants } from '../../../src/charts/grantsLayout.ts';
import { layoutMatrix } from '../../../src/charts/matrixLayout.ts';
import { connections } from '../../../src/map/connect.ts';
import { layoutsOfPage } from '../../../src/map/layoutFormats.ts';
import { markName } from '../../../src/map/markName.ts';
import { placeMarks } from '../../../src/map/placeMarks.ts';
import { isCrowded, mostListed, mostMarks } from '../../../src/model/crowd.ts';
import { decodeDataset } from '../../../src/model/decode.ts';
import { clustersIn, indexDataset } from '../../../src/model/questions.ts';
import { headlineOf } from '../../../src/panel/headline.ts';
import { emphasise } from '../../../src/state/emphasis.ts';
import { frontView, select, type Selection, type View } from '../../../src/state/view.ts';
import { firstNames, listName } from '../../../src/text/crowd.ts';
import { texts } from '../../../src/text/texts.ts';
import { growTables } from '../../bench/growth/growTables.ts';
import { dataset as real } from '../state/tables.ts';

const decoded = decodeDataset(
  growTables(readTableFiles('data'), 20, () => false),
  boundariesOf(readDenmark('detailed')),
);
if (decoded.kind === 'problems') throw new Error('The synthetic tables are not in order.');
const index = indexDataset(decoded.dataset);

const marksOf = (view: View) => placeMarks(index, view, emphasise(index, view));
const chosen = (thing: Selection) => select(frontView, thing);
const withCities = new Set(decoded.dataset.cities.map(({ municipality }) => municipality));

describe('a map of 560 cities', () => {
  it('is a crowd, and the map of today’s is none', () => {
    expect([isCrowded(decoded.dataset), isCrowded(real)]).toEqual([true, false]);
  });

  it('has one mark for all cities of a municipality, with the number of clusters in any of them', () => {
    const marks = marksOf(frontView);
    expect(new Set(marks.map(({ kind, id }) => `${kind} ${id}`))).toEqual(
      new Set([...withCities].map((id) => `municipality ${id}`)),
    );
    for (const { id, name, symbol } of marks) {
      expect(name).toBe(index.municipalities.get(id)?.name);
      const { today } = clustersIn(index, { kind: 'municipality', id });
      expect(symbol).toMatchObject({ type: 'count', clusters: today.length });
    }
  });

  it('says to a screen reader what a mark stands for', () => {
    const mark = marksOf(frontView).find(({ id }) => id === 'aarhus');
    expect(mark && markName(index, texts.da, mark)).toBe(
      'Aarhus Kommune, 20 byer tegnet som én, 8 klynger, 2 med hovedkvarter',
    );
    expect(mark && markName(index, texts.en, mark)).toBe(
      'Aarhus Municipality, 20 cities drawn as one, 8 clusters, 2 with headquarters',
    );
  });

  it('marks the municipality of the city selected, whichever of them it is', () => {
    for (const id of ['aarhus', 'aarhus-7']) {
      const marks = marksOf(chosen({ kind: 'city', id }));
      const selected = marks.filter(({ standing }) => standing.level === 'selected');
      expect(selected.map(({ kind, id: own }) => [kind, own])).toEqual([
        ['municipality', 'aarhus'],
      ]);
    }
  });

  it('draws a cluster’s kind where it is, and one line to each municipality', () => {
    const view = chosen({ kind: 'cluster', id: 'clean' });
    const there = marksOf(view).filter(({ symbol }) => symbol.type === 'kind');
    expect(there).toHaveLength(6);
    expect(connections(index, view)).toHaveLength(5);
  });

  it('is laid out with as many marks as municipalities have cities', () => {
    expect(layoutsOfPage([]).country(marksOf(frontView))).toHaveLength(withCities.size);
  });
});

describe('lists of very many', () => {
  it('end after the first and say so in their name', () => {
    expect(listName('da', 'Byer', 2800)).toBe(`Byer (vist: ${mostListed} af 2.800)`);
    expect(listName('en', 'Cities', 2800)).toBe(`Cities (${mostListed} of 2,800 shown)`);
    expect(listName('da', 'Byer', mostListed)).toBe('Byer');
  });

  it('of names say how many more there are', () => {
    expect(firstNames('da', ['Ribe', 'Skive', 'Vejen'], 2)).toEqual(['Ribe', 'Skive', '1 til']);
    expect(firstNames('en', ['Ribe', 'Skive'], 2)).toEqual(['Ribe', 'Skive']);
    const { lede } = headlineOf(index, chosen({ kind: 'municipality', id: 'aarhus' }), texts.da);
    expect(lede).toContain('og 12 til');
  });

  it('of columns keep the first cities, and count all', () => {
    const layout = layoutMatrix(index, emphasise(index, frontView), frontView);
    expect(layout.columns.filter(({ city }) => city !== null)).toHaveLength(mostListed);
    expect([layout.cities, layout.citiesToday]).toEqual([560, 540]);
    const shown = new Set(layout.columns.map(({ city }) => city?.id ?? null));
    const marked = layout.rows.flatMap(({ marks }) => marks.map(({ city }) => city));
    expect(marked.every((city) => shown.has(city))).toBe(true);
  });

  it('of marks beside a grant’s bar end, too', () => {
    const { rows } = layoutGrants(index, emphasise(index, frontView), 'amount');
    expect(Math.max(...rows.map(({ cities }) => cities.length))).toBe(mostMarks);
  });
});
