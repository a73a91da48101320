import { describe, expect, it } from 'vitest';
import {
  citiesOfCluster,
  clustersIn,
  headquartersIn,
  presencesIn,
} from '../../../src/model/questions.ts';
import { isOutside, passing } from '../../../src/state/passing.ts';
import { frontView, statusFilters } from '../../../src/state/view.ts';
import { viewOf } from './anyView.ts';
import { dataset, index } from './tables.ts';

const emerging = passing(index, 'emerging');
const koebenhavn = { kind: 'city', id: 'koebenhavn' } as const;

describe('the tables through the filter', () => {
  it('are the tables themselves while everything is shown', () => {
    expect(passing(index, 'all')).toBe(index);
  });

  it('list ten established and four emerging clusters', () => {
    expect(passing(index, 'established').dataset.clusters).toHaveLength(10);
    expect(emerging.dataset.clusters.map(({ id }) => id)).toEqual([
      'odense-robotics',
      'vision-denmark',
      'danish-sound-cluster',
      'censec',
    ]);
  });

  it('count in a place only what passes: three of the twelve clusters in København', () => {
    expect(clustersIn(emerging, koebenhavn).today.map(({ id }) => id)).toEqual([
      'censec',
      'danish-sound-cluster',
      'vision-denmark',
    ]);
    expect(headquartersIn(emerging, koebenhavn).map(({ id }) => id)).toEqual(['vision-denmark']);
    expect(presencesIn(emerging, { kind: 'region', id: 'sjaelland' })).toEqual([]);
  });

  it('part every presence in a place in two', () => {
    const established = passing(index, 'established');
    for (const { id } of dataset.cities) {
      const place = { kind: 'city', id } as const;
      const parts = [...presencesIn(established, place), ...presencesIn(emerging, place)];
      expect(new Set(parts)).toEqual(new Set(presencesIn(index, place)));
    }
  });

  it('still answer what is asked about one cluster', () => {
    expect(citiesOfCluster(emerging, 'clean')).toEqual(citiesOfCluster(index, 'clean'));
    expect(emerging.clusters.get('clean')?.shortName).toBe('CLEAN');
  });

  it('keep all places, and leave the tables as they were', () => {
    expect(emerging.dataset.cities).toBe(dataset.cities);
    expect(index.dataset.clusters).toHaveLength(14);
  });
});

describe('a selection outside the filter', () => {
  it('is a cluster of the other status, and nothing else', () => {
    expect(isOutside(index, viewOf('cluster', 'clean', { status: 'emerging' }))).toBe(true);
    expect(isOutside(index, viewOf('cluster', 'censec', { status: 'established' }))).toBe(true);
    expect(isOutside(index, viewOf('cluster', 'censec', { status: 'emerging' }))).toBe(false);
    for (const status of statusFilters) {
      expect(isOutside(index, viewOf('city', 'ikast', { status }))).toBe(false);
      expect(isOutside(index, { ...frontView, status })).toBe(false);
    }
    expect(isOutside(index, viewOf('cluster', 'clean'))).toBe(false);
  });
});
