import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasise, levels, type Emphasis, type Level } from '../../../src/state/emphasis.ts';
import {
  frontView,
  selectionKinds,
  type Selection,
  type SelectionKind,
  type View,
} from '../../../src/state/view.ts';
import { dataset, index } from './tables.ts';
import { anySelection, anyTwo, anyView, everySelection, viewOf } from './anyView.ts';

const seen = (kind: SelectionKind, id: string, choices: Partial<View> = {}): Emphasis =>
  emphasise(index, viewOf(kind, id, choices));

/** Ids of a kind that stand at a level, sorted. */
function standing(emphasis: Emphasis, kind: SelectionKind, level: Level): string[] {
  return index.ids[kind].filter((id) => emphasis.of(kind, id).level === level).toSorted();
}

/** What is related to a selection, by kind. */
function related(emphasis: Emphasis): Record<SelectionKind, string[]> {
  return byKind((kind) => standing(emphasis, kind, 'related'));
}

function byKind<T>(make: (kind: SelectionKind) => T): Record<SelectionKind, T> {
  return {
    cluster: make('cluster'),
    city: make('city'),
    area: make('area'),
    region: make('region'),
    municipality: make('municipality'),
  };
}

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

describe('with nothing selected', () => {
  it('everything is at rest, and all 14 clusters with DKK 160 million are present', () => {
    const emphasis = emphasise(index, frontView);
    for (const { kind, id } of everySelection) {
      expect(emphasis.of(kind, id)).toEqual({ level: 'rest', of: null });
    }
    expect(emphasis.ofPair('clean', 'aarhus')).toEqual({ level: 'rest', of: null });
    expect(emphasis.present).toEqual(dataset.clusters);
    expect(emphasis.grants).toBe(160_000_000);
  });
});

describe('with a cluster selected', () => {
  const clean = seen('cluster', 'clean');

  it('only it is selected, and no other cluster is related to it', () => {
    expect(clean.of('cluster', 'clean')).toEqual({ level: 'selected', of: null });
    expect(standing(clean, 'cluster', 'context')).toHaveLength(13);
  });

  it('its six cities, and their municipalities, areas and regions, are related', () => {
    expect(related(clean)).toEqual({
      cluster: [],
      city: ['aalborg', 'aarhus', 'esbjerg', 'koebenhavn', 'middelfart', 'soenderborg'],
      municipality: ['aalborg', 'aarhus', 'esbjerg', 'koebenhavn', 'middelfart', 'soenderborg'],
      area: ['aabenraa', 'aalborg', 'aarhus', 'bispebjerg', 'esbjerg', 'kolding'],
      region: ['hovedstaden', 'midtjylland', 'nordjylland', 'syddanmark'],
    });
  });

  it('everything else stands back', () => {
    expect(clean.of('city', 'odense')).toEqual({ level: 'context', of: null });
    expect(clean.of('municipality', 'odense')).toEqual({ level: 'context', of: null });
    expect(clean.of('area', 'odense')).toEqual({ level: 'context', of: null });
    expect(clean.of('region', 'sjaelland')).toEqual({ level: 'context', of: null });
  });

  it('the present one is itself, with its own grant', () => {
    expect(ids(clean.present)).toEqual(['clean']);
    expect(clean.grants).toBe(17_500_000);
  });
});

describe('with a city selected', () => {
  const aarhus = seen('city', 'aarhus');

  it('the eight clusters in Aarhus are related, and its municipality, area and region', () => {
    expect(aarhus.of('city', 'aarhus')).toEqual({ level: 'selected', of: null });
    expect(related(aarhus)).toEqual({
      cluster: [
        'clean',
        'digitallead',
        'food-bio-cluster-denmark',
        'life-science-cluster-denmark',
        'lifestyle-design-cluster',
        'made',
        'odense-robotics',
        'vision-denmark',
      ],
      city: [],
      municipality: ['aarhus'],
      area: ['aarhus'],
      region: ['midtjylland'],
    });
  });

  it('the clusters in Aarhus have DKK 101.0 million between them', () => {
    expect(aarhus.present).toHaveLength(8);
    expect(aarhus.grants).toBe(101_000_000);
  });
});

describe('with a hospital area selected', () => {
  const viborg = seen('area', 'viborg');

  it('its three municipalities, three cities and four clusters are related, and its region', () => {
    expect(viborg.of('area', 'viborg')).toEqual({ level: 'selected', of: null });
    expect(related(viborg)).toEqual({
      cluster: ['censec', 'energy-cluster-denmark', 'food-bio-cluster-denmark', 'vision-denmark'],
      city: ['karup', 'silkeborg', 'viborg'],
      municipality: ['silkeborg', 'skive', 'viborg'],
      area: [],
      region: ['midtjylland'],
    });
  });
});

describe('with a region selected', () => {
  it('its areas, municipalities, cities and clusters are related', () => {
    const nord = seen('region', 'nordjylland');
    expect(nord.of('region', 'nordjylland')).toEqual({ level: 'selected', of: null });
    const { municipality, ...rest } = related(nord);
    expect(municipality).toHaveLength(11);
    expect(rest).toEqual({
      cluster: [
        'byggeri-og-anlaeg',
        'clean',
        'digitallead',
        'energy-cluster-denmark',
        'food-bio-cluster-denmark',
        'life-science-cluster-denmark',
        'made',
        'marlog',
        'odense-robotics',
      ],
      city: ['aalborg', 'frederikshavn', 'noerresundby'],
      area: ['aalborg', 'hjoerring', 'thisted'],
      region: [],
    });
  });

  it('Sjælland has four areas, and no cluster or city', () => {
    const sjaelland = seen('region', 'sjaelland');
    const { cluster, city, area } = related(sjaelland);
    expect([cluster, city]).toEqual([[], []]);
    expect(area).toEqual(['holbaek', 'koege', 'nykoebing-f', 'slagelse']);
    expect([sjaelland.present, sjaelland.grants]).toEqual([[], 0]);
  });
});

describe('with a municipality selected', () => {
  it('Thisted has its area and region, and neither city nor cluster', () => {
    const thisted = seen('municipality', 'thisted');
    expect(thisted.of('municipality', 'thisted')).toEqual({ level: 'selected', of: null });
    expect(related(thisted)).toEqual({
      cluster: [],
      city: [],
      municipality: [],
      area: ['thisted'],
      region: ['nordjylland'],
    });
    expect(thisted.grants).toBe(0);
  });

  it('Viborg has the cities Viborg and Karup, and what is in either', () => {
    expect(related(seen('municipality', 'viborg'))).toEqual({
      cluster: ['censec', 'food-bio-cluster-denmark', 'vision-denmark'],
      city: ['karup', 'viborg'],
      municipality: [],
      area: ['viborg'],
      region: ['midtjylland'],
    });
  });
});

/** The table of what is related to what, worked out straight from the rows of the tables. */
function relatedByTheTable({ kind, id }: Selection): Record<SelectionKind, Set<string>> {
  const municipality = (of: string) => dataset.municipalities.find((one) => one.id === of);
  const cityOf = (of: string) => dataset.cities.find((one) => one.id === of);
  const placesOf = (city: string): Record<SelectionKind, string> => {
    const own = municipality(cityOf(city)?.municipality ?? '');
    return {
      cluster: '',
      city,
      municipality: own?.id ?? '',
      area: own?.area ?? '',
      region: own?.region ?? '',
    };
  };
  const is = (one: SelectionKind) => (kind === one ? [id] : []);
  const rows = dataset.branches.filter(({ cluster, city, region }) => {
    if (kind === 'cluster') return cluster === id;
    if (city === null) return kind === 'region' && region === id;
    return placesOf(city)[kind] === id;
  });
  const inside = dataset.municipalities.filter((one) => {
    if (kind === 'cluster')
      return rows.some((row) => row.city && placesOf(row.city).municipality === one.id);
    if (kind === 'city') return placesOf(id).municipality === one.id;
    return { municipality: one.id, area: one.area, region: one.region }[kind] === id;
  });
  const cities =
    kind === 'cluster'
      ? rows.flatMap(({ city }) => city ?? [])
      : kind === 'city'
        ? [id]
        : ids(dataset.cities.filter((city) => inside.some((one) => one.id === city.municipality)));
  return {
    cluster: new Set([...rows.map(({ cluster }) => cluster), ...is('cluster')]),
    city: new Set(cities),
    municipality: new Set(inside.map((one) => one.id)),
    area: new Set([...inside.map(({ area }) => area), ...is('area')]),
    region: new Set([
      ...inside.map(({ region }) => region),
      ...rows.flatMap((row) => (kind === 'cluster' ? (row.region ?? []) : [])),
    ]),
  };
}

describe('row by row of the tables', () => {
  it.each(selectionKinds)('every %s relates to what belongs to it, and to nothing else', (kind) => {
    for (const id of index.ids[kind]) {
      const expected = relatedByTheTable({ kind, id });
      expected[kind].delete(id);
      const emphasis = seen(kind, id);
      expect(related(emphasis), id).toEqual(byKind((one) => [...expected[one]].toSorted()));
    }
  });
});

describe('a planned presence', () => {
  it('ties Energy Cluster Denmark to Fredericia, which has no cluster and no grant today', () => {
    const fredericia = seen('city', 'fredericia');
    expect(related(fredericia).cluster).toEqual(['energy-cluster-denmark']);
    expect([fredericia.present, fredericia.grants]).toEqual([[], 0]);
    const energy = seen('cluster', 'energy-cluster-denmark');
    for (const kind of ['city', 'municipality'] as const) {
      expect(energy.of(kind, 'fredericia').level).toBe('related');
    }
    expect(energy.ofPair('energy-cluster-denmark', 'fredericia').level).toBe('related');
  });

  it('ties MARLOG to Esbjerg, where three other clusters count and it does not', () => {
    expect(seen('cluster', 'marlog').of('city', 'esbjerg').level).toBe('related');
    for (const kind of ['city', 'municipality', 'area'] as const) {
      const esbjerg = seen(kind, 'esbjerg');
      expect(esbjerg.of('cluster', 'marlog').level).toBe('related');
      expect(ids(esbjerg.present)).not.toContain('marlog');
    }
    const city = seen('city', 'esbjerg');
    expect(ids(city.present).toSorted()).toEqual(['clean', 'energy-cluster-denmark', 'made']);
    expect(city.grants).toBe(17_500_000 + 17_500_000 + 4_000_000);
  });

  it('ties Odense Robotics to Region Hovedstaden, to no city in it, and is in no sum there', () => {
    const robotics = seen('cluster', 'odense-robotics');
    expect(robotics.of('region', 'hovedstaden').level).toBe('related');
    expect(related(robotics).city).toEqual(['aalborg', 'aarhus', 'odense', 'soenderborg']);
    expect(related(robotics).municipality).toEqual(['aalborg', 'aarhus', 'odense', 'soenderborg']);
    const hovedstaden = seen('region', 'hovedstaden');
    expect(hovedstaden.of('cluster', 'odense-robotics').level).toBe('related');
    expect(ids(hovedstaden.present)).not.toContain('odense-robotics');
    expect(seen('city', 'koebenhavn').of('cluster', 'odense-robotics').level).toBe('context');
  });

  it('adds nothing to any number, whatever is selected', () => {
    const today = dataset.branches.filter(({ kind }) => kind !== 'planned');
    for (const { id } of dataset.cities) {
      const clusters = new Set(today.filter(({ city }) => city === id).map((row) => row.cluster));
      expect(new Set(ids(seen('city', id).present)), id).toEqual(clusters);
    }
  });
});

describe('the mark of a pair', () => {
  const aarhus = seen('city', 'aarhus');

  it('stands out where its cluster and its city both take part', () => {
    expect(aarhus.ofPair('clean', 'aarhus')).toEqual({ level: 'related', of: null });
    expect(aarhus.ofPair('clean', 'koebenhavn')).toEqual({ level: 'context', of: null });
    expect(aarhus.ofPair('marlog', 'koebenhavn')).toEqual({ level: 'context', of: null });
    const clean = seen('cluster', 'clean');
    expect(clean.ofPair('clean', 'aarhus')).toEqual({ level: 'related', of: null });
    expect(clean.ofPair('made', 'aarhus')).toEqual({ level: 'context', of: null });
  });

  it('belongs to the side of the comparison that its ends are on', () => {
    const two = seen('city', 'aarhus', { comparison: { kind: 'city', id: 'odense' } });
    // CLEAN is in Aarhus only; Food & Bio is in both; Byggeri og Anlæg is in Odense only.
    expect(two.ofPair('clean', 'aarhus')).toEqual({ level: 'related', of: 'selected' });
    expect(two.ofPair('food-bio-cluster-denmark', 'aarhus')).toEqual({
      level: 'related',
      of: 'selected',
    });
    expect(two.ofPair('food-bio-cluster-denmark', 'odense')).toEqual({
      level: 'related',
      of: 'compared',
    });
    expect(two.ofPair('byggeri-og-anlaeg', 'odense')).toEqual({ level: 'related', of: 'compared' });
    expect(two.ofPair('food-bio-cluster-denmark', 'viborg').level).toBe('context');
  });

  it('is of the own cluster where two clusters share a city', () => {
    const two = seen('cluster', 'clean', {
      comparison: { kind: 'cluster', id: 'energy-cluster-denmark' },
    });
    expect(two.of('city', 'middelfart')).toEqual({ level: 'related', of: 'both' });
    expect(two.ofPair('clean', 'middelfart').of).toBe('selected');
    expect(two.ofPair('energy-cluster-denmark', 'middelfart').of).toBe('compared');
    expect(two.ofPair('energy-cluster-denmark', 'silkeborg').of).toBe('compared');
  });

  it('never stands out more than its ends do', () => {
    const takes = (level: Level) => level !== 'context' && level !== 'rest';
    fc.assert(
      fc.property(
        anyView,
        fc.constantFrom(...index.ids.cluster),
        fc.constantFrom(...index.ids.city),
        (view, cluster, city) => {
          const emphasis = emphasise(index, view);
          const { level } = emphasis.ofPair(cluster, city);
          expect(level).not.toBe('selected');
          expect(level).not.toBe('compared');
          if (!takes(level)) return;
          expect(takes(emphasis.of('cluster', cluster).level)).toBe(true);
          expect(takes(emphasis.of('city', city).level)).toBe(true);
        },
      ),
    );
  });
});

describe('with two things compared', () => {
  it('what is related says to which of Viborg and Herning', () => {
    const two = seen('area', 'viborg', { comparison: { kind: 'area', id: 'herning' } });
    expect(two.of('area', 'viborg')).toEqual({ level: 'selected', of: 'selected' });
    expect(two.of('area', 'herning')).toEqual({ level: 'compared', of: 'compared' });
    expect(two.of('area', 'aarhus')).toEqual({ level: 'context', of: null });
    expect(two.of('municipality', 'skive')).toEqual({ level: 'related', of: 'selected' });
    expect(two.of('municipality', 'lemvig')).toEqual({ level: 'related', of: 'compared' });
    expect(two.of('region', 'midtjylland')).toEqual({ level: 'related', of: 'both' });
    expect(two.of('cluster', 'food-bio-cluster-denmark')).toEqual({ level: 'related', of: 'both' });
    expect(two.of('cluster', 'danish-sound-cluster')).toEqual({ level: 'related', of: 'compared' });
    expect(two.of('cluster', 'censec')).toEqual({ level: 'related', of: 'selected' });
    expect(two.of('cluster', 'clean')).toEqual({ level: 'context', of: null });
  });

  it('the numbers stay those of the selection', () => {
    const comparison = { kind: 'city', id: 'odense' } as const;
    const two = seen('city', 'aarhus', { comparison });
    expect(two.grants).toBe(101_000_000);
  });

  it('the same things take part whichever of the two is selected', () => {
    const swappedSide = { selected: 'compared', compared: 'selected', both: 'both' } as const;
    const swappedLevel = { selected: 'compared', compared: 'selected' } as const;
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const there = seen(one.kind, one.id, { comparison: other });
        const back = seen(other.kind, other.id, { comparison: one });
        const swapped = everySelection.map(({ kind, id }) => {
          const { level, of } = there.of(kind, id);
          const chosen = level === 'selected' || level === 'compared';
          return { level: chosen ? swappedLevel[level] : level, of: of && swappedSide[of] };
        });
        expect(everySelection.map(({ kind, id }) => back.of(kind, id))).toEqual(swapped);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the status filter', () => {
  it('parts the clusters in ten established with 131.5 million and four emerging with 28.5', () => {
    const established = emphasise(index, { ...frontView, status: 'established' });
    const emerging = emphasise(index, { ...frontView, status: 'emerging' });
    expect([established.clusters.length, established.grants]).toEqual([10, 131_500_000]);
    expect([emerging.clusters.length, emerging.grants]).toEqual([4, 28_500_000]);
    expect(ids(emerging.present)).toEqual([
      'odense-robotics',
      'vision-denmark',
      'danish-sound-cluster',
      'censec',
    ]);
  });

  it('leaves of the clusters in Aarhus the two emerging ones', () => {
    const aarhus = seen('city', 'aarhus', { status: 'emerging' });
    expect(ids(aarhus.present)).toEqual(['odense-robotics', 'vision-denmark']);
    expect(aarhus.grants).toBe(18_500_000);
  });

  it('takes a selected cluster of the other kind out of the numbers, not out of the selection', () => {
    const clean = seen('cluster', 'clean', { status: 'emerging' });
    expect(clean.of('cluster', 'clean').level).toBe('selected');
    expect([clean.present, clean.grants]).toEqual([[], 0]);
  });
});

describe('in every View', () => {
  it('exactly one thing is selected, or none when nothing is; likewise what is compared', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const emphasis = emphasise(index, view);
        const at = (level: Level) =>
          everySelection.filter(({ kind, id }) => emphasis.of(kind, id).level === level);
        expect(at('selected')).toEqual(view.selection ? [view.selection] : []);
        expect(at('compared')).toEqual(view.comparison ? [view.comparison] : []);
      }),
    );
  });

  it('every level is one of the five, and at rest is everything or nothing', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { of } = emphasise(index, view);
        const wrong = everySelection.filter(({ kind, id }) => {
          const standing = of(kind, id);
          const rests = standing.level === 'rest';
          // Only where two things are compared does anything belong to one of them.
          const belongs = view.comparison !== null && !rests && standing.level !== 'context';
          return (
            !levels.includes(standing.level) ||
            rests !== (view.selection === null) ||
            (standing.of !== null) !== belongs
          );
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('the sum is that of the clusters present, and each of them takes part', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { clusters, present, grants, of } = emphasise(index, view);
        expect(grants).toBe(present.reduce((sum, { grant }) => sum + grant, 0));
        for (const cluster of present) {
          expect(clusters).toContain(cluster);
          expect(of('cluster', cluster.id).level).not.toBe('context');
        }
      }),
    );
  });

  it('theme, language, order, chart and colours change nothing in it', () => {
    fc.assert(
      fc.property(anyView, anySelection, (view, { kind, id }) => {
        const { theme, language, order, chart, palette } = frontView;
        const plain = emphasise(index, { ...view, theme, language, order, chart, palette });
        const own = emphasise(index, view);
        expect(own.of(kind, id)).toEqual(plain.of(kind, id));
        expect(own.present).toEqual(plain.present);
      }),
    );
  });
});

describe('unknown ids', () => {
  it('stand back like everything else', () => {
    expect(seen('city', 'aarhus').of('city', 'atlantis')).toEqual({ level: 'context', of: null });
    expect(emphasise(index, frontView).of('city', 'atlantis')).toEqual({ level: 'rest', of: null });
  });

  it('cannot be selected', () => {
    expect(() => seen('city', 'atlantis')).toThrow(RangeError);
    expect(() => seen('cluster', 'atlantis')).toThrow(RangeError);
  });
});
