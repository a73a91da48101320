import { describe, expect, it } from 'vitest';
import {
  areaOf,
  areasIn,
  citiesIn,
  headquartersOf,
  municipalitiesIn,
  municipalityOf,
  placeKinds,
  presencesIn,
  presencesOfCluster,
  regionOf,
} from '../../../src/model/questions.ts';
import { indexDataset } from '../../../src/model/datasetIndex.ts';
import { dataset, index } from './realTables.ts';

/** How messages name each kind of place. */
const named = {
  city: 'city',
  municipality: 'municipality',
  area: 'hospital area',
  region: 'region',
} as const;

describe('a question about something that is not in the tables', () => {
  it('is answered by an error that names the kind and the id', () => {
    const missing = (what: string) => `There is no ${what} 'atlantis' in the dataset`;
    for (const kind of placeKinds) {
      const place = { kind, id: 'atlantis' } as const;
      expect(() => municipalitiesIn(index, place)).toThrow(missing(named[kind]));
      expect(() => citiesIn(index, place)).toThrow(missing(named[kind]));
      expect(() => presencesIn(index, place)).toThrow(RangeError);
    }
    expect(() => presencesOfCluster(index, 'atlantis')).toThrow(missing('cluster'));
    expect(() => areasIn(index, 'atlantis')).toThrow(missing('region'));
    expect(() => municipalityOf(index, 'atlantis')).toThrow(missing('city'));
    expect(() => areaOf(index, 'atlantis')).toThrow(missing('municipality'));
    expect(() => regionOf(index, 'atlantis')).toThrow(missing('municipality'));
  });

  it('never takes another kind of presence for headquarters', () => {
    const branches = dataset.branches.filter(
      ({ cluster, kind }) => cluster !== 'made' || kind !== 'headquarters',
    );
    const without = indexDataset({ ...dataset, branches });
    expect(() => headquartersOf(without, 'made')).toThrow('made has no headquarters');
  });
});

describe('tables that refer to something they lack', () => {
  const broken = (change: Partial<typeof dataset>) => () => indexDataset({ ...dataset, ...change });
  const without = <Thing extends { id: string }>(things: readonly Thing[], id: string) =>
    things.filter((thing) => thing.id !== id);

  it('are told which thing is missing', () => {
    const missing = (what: string, id: string) => `There is no ${what} '${id}' in the dataset`;
    const { cities, municipalities, areas, regions } = dataset;
    expect(broken({ cities: without(cities, 'aarhus') })).toThrow(missing('city', 'aarhus'));
    expect(broken({ municipalities: without(municipalities, 'aarhus') })).toThrow(
      missing('municipality', 'aarhus'),
    );
    expect(broken({ areas: without(areas, 'aarhus') })).toThrow(missing('hospital area', 'aarhus'));
    expect(broken({ regions: without(regions, 'midtjylland') })).toThrow(
      missing('region', 'midtjylland'),
    );
    const placeless = dataset.branches.map((row) => ({ ...row, city: null, region: null }));
    expect(broken({ branches: placeless })).toThrow(missing('region', ''));
  });
});
