import { describe, expect, it } from 'vitest';
import { countRadius, hospitalRadius, recededRadius } from '../../../src/look/marks.ts';
import { markName } from '../../../src/map/markName.ts';
import {
  markKey,
  radiusOf,
  type PlaceMark,
  type PlaceSymbol,
} from '../../../src/map/placeMarks.ts';
import { presenceKinds } from '../../../src/model/dataset.ts';
import { frontView, type View } from '../../../src/state/view.ts';
import { texts } from '../../../src/text/texts.ts';
import { dataset, index } from '../state/tables.ts';
import { everySelection, viewOf } from '../state/anyView.ts';
import { marksOf } from './drawn.ts';

function mark(view: View, kind: PlaceMark['kind'], id: string): PlaceMark {
  const found = marksOf(view).find((one) => one.kind === kind && one.id === id);
  if (!found) throw new Error(`There is no mark of the ${kind} ${id}.`);
  return found;
}

const symbolOf = (view: View, city: string): PlaceSymbol => mark(view, 'city', city).symbol;

describe('the map of clusters, with nothing selected', () => {
  const marks = marksOf(frontView);

  it('has a circle for each of the 28 cities, with the number of clusters there today', () => {
    const counts = marks.flatMap(({ id, symbol }) =>
      symbol.type === 'count' ? [[id, symbol.clusters] as const] : [],
    );
    expect(counts).toHaveLength(28);
    expect(Object.fromEntries(counts)).toMatchObject({
      koebenhavn: 12,
      aarhus: 8,
      aalborg: 7,
      odense: 6,
      esbjerg: 3,
      soenderborg: 3,
      viborg: 2,
      fredericia: 0,
    });
  });

  it('has a ring around the nine cities with a headquarters', () => {
    const ringed = marks.filter(({ symbol }) => symbol.type === 'count' && symbol.ringed);
    expect(ringed.map(({ id }) => id).toSorted()).toEqual([
      'aalborg',
      'aarhus',
      'albertslund',
      'herning',
      'karup',
      'koebenhavn',
      'odense',
      'soenderborg',
      'struer',
    ]);
  });

  it('asks for every city’s name, and for those of the four largest in any case', () => {
    expect(marks.filter(({ label }) => label === null)).toEqual([]);
    const large = marks.filter(({ label }) => label?.required);
    expect(large.map(({ id }) => id).toSorted()).toEqual([
      'aalborg',
      'aarhus',
      'koebenhavn',
      'odense',
    ]);
    for (const { label } of large) expect(label?.rank).toBe('large');
  });

  it('draws the large circles first, so that no small one lies underneath', () => {
    const radii = marks.map(({ radius }) => radius);
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
  });

  it('has no hospitals', () => {
    expect(marks.filter(({ kind }) => kind === 'area')).toEqual([]);
  });
});

describe('the map of hospitals, with nothing selected', () => {
  const marks = marksOf({ ...frontView, theme: 'hospitals' });

  it('has 21 hospitals in front, each with its name, and the 28 cities as dots without', () => {
    const hospitals = marks.filter(({ inFront }) => inFront);
    expect(new Set(hospitals.map(({ id }) => id))).toEqual(new Set(index.ids.area));
    expect(
      hospitals.every(({ label, symbol }) => label?.required && symbol.type === 'hospital'),
    ).toBe(true);
    const cities = marks.filter(({ kind }) => kind === 'city');
    expect(cities).toHaveLength(28);
    expect(cities.every(({ label, symbol }) => label === null && symbol.type === 'dot')).toBe(true);
  });

  it('draws the hospitals after the dots', () => {
    expect(marks.slice(28).every(({ kind }) => kind === 'area')).toBe(true);
  });
});

describe('the map of a cluster', () => {
  const made = viewOf('cluster', 'made');

  it('shows how it is in each of its cities; elsewhere there is a dot', () => {
    expect(symbolOf(made, 'herning')).toEqual({ type: 'kind', kind: 'representation' });
    expect(symbolOf(made, 'viborg')).toEqual({ type: 'dot' });
    const vision = viewOf('cluster', 'vision-denmark');
    expect(symbolOf(vision, 'viborg')).toEqual({ type: 'kind', kind: 'partner-staff' });
    expect(symbolOf(viewOf('cluster', 'marlog'), 'esbjerg')).toEqual({
      type: 'kind',
      kind: 'planned',
    });
    const kinds = marksOf(made).filter(({ symbol }) => symbol.type === 'kind');
    expect(kinds).toHaveLength(13);
  });

  it('shows the headquarters of MADE in København, where it has a representation too, and underlines it', () => {
    expect(symbolOf(made, 'koebenhavn')).toEqual({ type: 'kind', kind: 'headquarters' });
    expect(mark(made, 'city', 'koebenhavn').label?.underlined).toBe(true);
    expect(mark(made, 'city', 'herning').label?.underlined).toBe(false);
  });

  it.each(dataset.clusters.map(({ id }) => id))('of %s underlines just one city', (id) => {
    const underlined = marksOf(viewOf('cluster', id)).filter(({ label }) => label?.underlined);
    const [headquarters] = dataset.branches.filter(
      (row) => row.cluster === id && row.kind === 'headquarters',
    );
    expect(underlined.map((one) => one.id)).toEqual([headquarters?.city]);
  });

  it('is the same in the theme of hospitals: kind is the message there too', () => {
    const among = viewOf('cluster', 'clean', { theme: 'hospitals' });
    expect(symbolOf(among, 'soenderborg')).toEqual({ type: 'kind', kind: 'headquarters' });
    expect(symbolOf(among, 'odense')).toEqual({ type: 'dot' });
  });
});

describe('the map of two compared clusters', () => {
  const two = viewOf('cluster', 'clean', { comparison: { kind: 'cluster', id: 'made' } });

  it('has the kind of either where one is, of both where both are, and a dot where none is', () => {
    expect(symbolOf(two, 'soenderborg')).toEqual({ type: 'kind', kind: 'headquarters' });
    expect(symbolOf(two, 'odense')).toEqual({ type: 'kind', kind: 'representation' });
    expect(symbolOf(two, 'aarhus')).toEqual({
      type: 'kind',
      kind: 'branch',
      other: 'representation',
    });
    expect(symbolOf(two, 'viborg')).toEqual({ type: 'dot' });
  });

  it('underlines the headquarters of both, and leaves room for their rings', () => {
    const koebenhavn = mark(two, 'city', 'koebenhavn');
    expect(koebenhavn.symbol).toEqual({ type: 'kind', kind: 'branch', other: 'headquarters' });
    expect(koebenhavn.label?.underlined).toBe(true);
    expect(koebenhavn.radius).toBe(mark(two, 'city', 'soenderborg').radius);
  });
});

describe('the map of a place', () => {
  it('keeps every city’s number when a city is selected', () => {
    expect(symbolOf(viewOf('city', 'aarhus'), 'odense')).toMatchObject({
      type: 'count',
      clusters: 6,
    });
  });

  it('lets the cities outside a region recede to dots', () => {
    const nord = viewOf('region', 'nordjylland');
    expect(symbolOf(nord, 'aalborg')).toMatchObject({ type: 'count', clusters: 7 });
    expect(symbolOf(nord, 'aarhus')).toEqual({ type: 'dot' });
  });

  it('shows a selected area’s hospital among the clusters too', () => {
    const view = viewOf('area', 'viborg', { theme: 'clusters' });
    const areas = marksOf(view).filter(({ kind }) => kind === 'area');
    expect(areas.map(({ id }) => id)).toEqual(['viborg']);
  });

  it.each(everySelection.filter(({ kind }) => kind === 'city' || kind === 'area'))(
    'names the selected $kind $id, and draws it last',
    ({ kind, id }) => {
      for (const theme of ['clusters', 'hospitals'] as const) {
        const marks = marksOf(viewOf(kind, id, { theme }));
        const last = marks.at(-1);
        expect([last?.kind, last?.id]).toEqual([kind, id]);
        // Among the clusters an area's name is in the headline alone.
        if (kind === 'area' && theme === 'clusters') continue;
        // Where hospital and city share the name, once is enough.
        expect(marks.some(({ label, name }) => label !== null && name === last?.name)).toBe(true);
      }
    },
  );
});

describe('the status filter', () => {
  it('counts only the clusters that pass', () => {
    const emerging: View = { ...frontView, status: 'emerging' };
    expect(symbolOf(emerging, 'koebenhavn')).toMatchObject({ type: 'count', clusters: 3 });
    expect(symbolOf(emerging, 'aarhus')).toMatchObject({ type: 'count', clusters: 2 });
    const established: View = { ...frontView, status: 'established' };
    expect(symbolOf(established, 'koebenhavn')).toMatchObject({ type: 'count', clusters: 9 });
  });

  it('leaves a nameless dot of a city without a cluster that passes', () => {
    const emerging: View = { ...frontView, status: 'emerging' };
    expect(symbolOf(emerging, 'ikast')).toEqual({ type: 'dot' });
    expect(mark(emerging, 'city', 'ikast').label).toBeNull();
    const dots = marksOf(emerging).filter(({ symbol }) => symbol.type === 'dot');
    expect(dots).toHaveLength(19);
  });

  it('shows how a selected cluster is there, even one that does not pass', () => {
    const clean = viewOf('cluster', 'clean', { status: 'emerging' });
    expect(symbolOf(clean, 'soenderborg')).toEqual({ type: 'kind', kind: 'headquarters' });
    expect(symbolOf(clean, 'esbjerg')).toEqual({ type: 'kind', kind: 'branch' });
  });
});

describe('the size of a symbol', () => {
  it('is as large as the number of clusters, in area', () => {
    const area = (clusters: number) =>
      Math.PI * radiusOf({ type: 'count', clusters, ringed: false }) ** 2;
    for (const clusters of [2, 3, 6, 8, 12])
      expect(area(clusters) / area(1)).toBeCloseTo(clusters, 9);
  });

  it('includes the ring and differs for dots and hospitals', () => {
    expect(radiusOf({ type: 'count', clusters: 4, ringed: true })).toBeCloseTo(
      countRadius(4) + 3.2,
      9,
    );
    expect(radiusOf({ type: 'dot' })).toBe(recededRadius);
    expect(radiusOf({ type: 'hospital' })).toBe(hospitalRadius);
    const ring = radiusOf({ type: 'kind', kind: 'headquarters' });
    for (const kind of presenceKinds.slice(1))
      expect(radiusOf({ type: 'kind', kind })).toBeLessThan(ring);
  });

  it('of a city with nothing but a plan is smaller than that of one cluster', () => {
    expect(radiusOf({ type: 'count', clusters: 0, ringed: false })).toBeLessThan(
      radiusOf({ type: 'count', clusters: 1, ringed: false }),
    );
  });
});

describe('what a screen reader hears of a place', () => {
  const heard = (kind: PlaceMark['kind'], id: string, theme: View['theme']): string =>
    markName(index, texts.da, mark({ ...frontView, theme }, kind, id));

  it('is its name, what it is, and the numbers', () => {
    expect(heard('city', 'koebenhavn', 'clusters')).toContain('København');
    expect(heard('city', 'koebenhavn', 'clusters')).toContain('tolv klynger');
    expect(heard('city', 'ikast', 'clusters')).toContain('én klynge');
    const viborg = heard('area', 'viborg', 'hospitals');
    for (const part of [
      'Viborg',
      'Regionshospitalet Viborg',
      'tre kommuner',
      '237.082',
      'fire klynger',
    ]) {
      expect(viborg).toContain(part);
    }
  });

  it('says that Fredericia has none, and something planned', () => {
    expect(heard('city', 'fredericia', 'clusters')).toMatch(/ingen klynger.*planlagt/);
  });

  it('has the one headquarters of Aalborg in the right gender', () => {
    expect(heard('city', 'aalborg', 'clusters')).toContain('ét hovedkvarter');
  });

  it('is another for each place', () => {
    for (const theme of ['clusters', 'hospitals'] as const) {
      const marks = marksOf({ ...frontView, theme }).filter(({ inFront }) => inFront);
      for (const text of Object.values(texts)) {
        const names = marks.map((one) => markName(index, text, one));
        expect(new Set(names).size).toBe(marks.length);
      }
    }
  });
});

describe('the key of a mark', () => {
  it('tells the city from the area of the same id', () => {
    expect(markKey({ kind: 'city', id: 'viborg' })).not.toBe(
      markKey({ kind: 'area', id: 'viborg' }),
    );
  });
});
