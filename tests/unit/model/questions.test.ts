import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaOf,
  areasIn,
  areasOfCluster,
  byDanishName,
  citiesIn,
  citiesOfCluster,
  clustersIn,
  headquartersIn,
  headquartersOf,
  municipalitiesIn,
  municipalityOf,
  numberOfCities,
  placeKinds,
  populationOf,
  presencesIn,
  presencesOfCluster,
  regionOf,
  sumOfGrants,
  type Place,
} from '../../../src/model/questions.ts';
import { dataset, index } from './realTables.ts';

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
const anyPlace = fc
  .constantFrom(...placeKinds)
  .chain((kind) => fc.constantFrom(...index.ids[kind]).map((id): Place => ({ kind, id })));

describe('where a cluster is', () => {
  it('is said headquarters first, then as the table has it', () => {
    const presences = presencesOfCluster(index, 'energy-cluster-denmark');
    expect(presences.map(({ city, kinds, planned }) => [city?.id, kinds, planned])).toEqual([
      ['aalborg', ['headquarters'], false],
      ['esbjerg', ['branch'], false],
      ['koebenhavn', ['branch'], false],
      ['middelfart', ['branch'], false],
      ['fredericia', ['planned'], true],
      ['silkeborg', ['branch'], false],
      ['soenderborg', ['branch'], false],
    ]);
  });

  it('names both kinds where MADE is in København twice, the headquarters before the representation', () => {
    const [first] = presencesOfCluster(index, 'made');
    expect(first?.city?.id).toBe('koebenhavn');
    expect(first?.kinds).toEqual(['headquarters', 'representation']);
    expect(first?.branches).toHaveLength(2);
  });

  it('knows only the region of what Odense Robotics plans in the capital region', () => {
    const planned = presencesOfCluster(index, 'odense-robotics').filter((one) => one.planned);
    expect(planned.map(({ city, area, region }) => [city, area, region.id])).toEqual([
      [null, null, 'hovedstaden'],
    ]);
  });

  it('counts each city once and no planned one', () => {
    expect(numberOfCities(index, 'made')).toBe(13);
    expect(numberOfCities(index, 'clean')).toBe(6);
    expect(numberOfCities(index, 'copenhagen-fintech')).toBe(1);
    expect(ids(citiesOfCluster(index, 'marlog'))).toEqual([
      'koebenhavn',
      'svendborg',
      'frederikshavn',
      'roenne',
    ]);
  });

  it('has one headquarters, with what is known of it', () => {
    const { city, branch } = headquartersOf(index, 'danish-sound-cluster');
    expect([city.id, branch.evidence]).toEqual(['struer', 'confirmed']);
  });

  it('touches the hospital areas of its cities, the planned ones apart', () => {
    const { today, planned } = areasOfCluster(index, 'marlog');
    expect(ids(today)).toEqual(['bispebjerg', 'bornholm', 'hjoerring', 'odense']);
    expect(ids(planned)).toEqual(['esbjerg']);
    // Middelfart is in the same area as Fredericia, to which it moves.
    expect(areasOfCluster(index, 'energy-cluster-denmark').planned).toEqual([]);
  });
});

describe('what is in a place', () => {
  it('Esbjerg has three clusters today and MARLOG planned', () => {
    const { today, planned } = clustersIn(index, { kind: 'city', id: 'esbjerg' });
    expect(ids(today)).toEqual(['clean', 'energy-cluster-denmark', 'made']);
    expect(ids(planned)).toEqual(['marlog']);
  });

  it('a city says how each of its clusters is there', () => {
    const presences = presencesIn(index, { kind: 'city', id: 'viborg' });
    expect(presences.map(({ cluster, kinds }) => [cluster.id, kinds])).toEqual([
      ['food-bio-cluster-denmark', ['branch']],
      ['vision-denmark', ['partner-staff']],
    ]);
  });

  it('Aarhus has the headquarters of two clusters', () => {
    expect(ids(headquartersIn(index, { kind: 'city', id: 'aarhus' }))).toEqual([
      'digitallead',
      'food-bio-cluster-denmark',
    ]);
  });

  it('Region Sjælland has no cluster, Region Hovedstaden one that is planned without a city', () => {
    expect(clustersIn(index, { kind: 'region', id: 'sjaelland' }).today).toEqual([]);
    expect(ids(clustersIn(index, { kind: 'region', id: 'hovedstaden' }).planned)).toEqual([
      'odense-robotics',
    ]);
  });

  it('the area around Kolding has Middelfart and Vejle, and Fredericia with its plan', () => {
    const kolding: Place = { kind: 'area', id: 'kolding' };
    expect(ids(citiesIn(index, kolding))).toEqual(['fredericia', 'middelfart', 'vejle']);
    expect(ids(municipalitiesIn(index, kolding))).toEqual([
      'fredericia',
      'kolding',
      'middelfart',
      'vejle',
    ]);
    expect(ids(clustersIn(index, kolding).today)).toEqual([
      'clean',
      'digitallead',
      'energy-cluster-denmark',
    ]);
    expect(populationOf(index, kolding)).toBe(299_847);
  });

  it('Karup lies in Viborg municipality, area and region Midtjylland', () => {
    const { id } = municipalityOf(index, 'karup');
    expect([id, areaOf(index, id).id, regionOf(index, id).id]).toEqual([
      'viborg',
      'viborg',
      'midtjylland',
    ]);
  });

  it('Danish order puts Aalborg and Aarhus last', () => {
    const names = ['Aarhus', 'Ærø', 'Vejle', 'Østerbro', 'Aalborg', 'Bornholm'];
    const sorted = names.map((name) => ({ name })).toSorted(byDanishName);
    expect(sorted.map(({ name }) => name)).toEqual([
      'Bornholm',
      'Vejle',
      'Ærø',
      'Østerbro',
      'Aalborg',
      'Aarhus',
    ]);
    expect(ids(areasIn(index, 'nordjylland'))).toEqual(['hjoerring', 'thisted', 'aalborg']);
  });
});

describe('whatever the place', () => {
  it('no cluster is both there today and only planned', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const { today, planned } = clustersIn(index, place);
        expect(planned.filter((cluster) => today.includes(cluster))).toEqual([]);
        expect(sumOfGrants(today)).toBeLessThanOrEqual(160_000_000);
      }),
    );
  });

  it('its cities have no cluster that it does not have', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const whole = clustersIn(index, place).today;
        for (const { id } of citiesIn(index, place)) {
          const inCity = clustersIn(index, { kind: 'city', id }).today;
          expect(inCity.filter((cluster) => !whole.includes(cluster))).toEqual([]);
        }
      }),
    );
  });

  it('regions and areas share out all municipalities and inhabitants', () => {
    for (const kind of ['region', 'area'] as const) {
      const places = index.ids[kind].map((id): Place => ({ kind, id }));
      const all = places.flatMap((place) => municipalitiesIn(index, place));
      expect(new Set(all).size).toBe(98);
      expect(all).toHaveLength(98);
      const total = places.reduce((sum, place) => sum + populationOf(index, place), 0);
      expect(total).toBe(5_825_250);
    }
    expect(dataset.regions.flatMap(({ id }) => areasIn(index, id))).toHaveLength(21);
  });

  it('one that the dataset lacks is refused by name', () => {
    const nowhere: Place = { kind: 'area', id: 'skive' };
    expect(() => clustersIn(index, nowhere)).toThrow(
      new RangeError("There is no area 'skive' in the dataset"),
    );
    expect(() => citiesIn(index, nowhere)).toThrow(RangeError);
    expect(() => numberOfCities(index, 'we-build-denmark')).toThrow(
      new RangeError("There is no cluster 'we-build-denmark' in the dataset"),
    );
  });
});
