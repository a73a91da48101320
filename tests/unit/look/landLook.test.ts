import { describe, expect, it } from 'vitest';
import { landLook, landLooks, type LandLook } from '../../../src/look/landLook.ts';
import { emphasise, levels, type Level, type Standing } from '../../../src/state/emphasis.ts';
import { themes, type Theme, type View } from '../../../src/state/view.ts';
import { dataset, index } from '../state/tables.ts';
import { viewOf } from '../state/anyView.ts';

const stand = (level: Level): Standing => ({ level, of: null });

function look(theme: Theme, municipality: Level, area: Level, region: Level): LandLook {
  return landLook(theme, {
    municipality: stand(municipality),
    area: stand(area),
    region: stand(region),
  });
}

describe('the land among the clusters', () => {
  it.each<[Level, Level, Level, LandLook]>([
    ['rest', 'rest', 'rest', 'land'],
    ['context', 'context', 'context', 'land'],
    // Selected land: the municipality itself, or all that is in the area or region.
    ['selected', 'related', 'related', 'selected'],
    ['related', 'selected', 'related', 'selected'],
    ['related', 'related', 'selected', 'selected'],
    // A city's or a cluster's municipalities, not the whole of their areas.
    ['related', 'related', 'related', 'related'],
    ['context', 'related', 'related', 'land'],
    ['context', 'context', 'related', 'land'],
    ['compared', 'related', 'related', 'compared'],
    ['related', 'compared', 'related', 'compared'],
    ['related', 'related', 'compared', 'compared'],
  ])('is, for municipality %s, area %s, region %s: %s', (municipality, area, region, expected) => {
    expect(look('clusters', municipality, area, region)).toBe(expected);
  });
});

describe('the land among the hospitals', () => {
  it.each<[Level, Level, Level, LandLook]>([
    ['rest', 'rest', 'rest', 'tint'],
    ['context', 'context', 'context', 'faded'],
    ['context', 'context', 'related', 'faded'],
    ['related', 'related', 'related', 'tint'],
    ['context', 'related', 'related', 'tint'],
    ['selected', 'related', 'related', 'chosen'],
    ['related', 'selected', 'related', 'chosen'],
    ['related', 'related', 'selected', 'chosen'],
    ['compared', 'related', 'related', 'chosen-compared'],
    ['related', 'compared', 'related', 'chosen-compared'],
    ['related', 'related', 'compared', 'chosen-compared'],
  ])('is, for municipality %s, area %s, region %s: %s', (municipality, area, region, expected) => {
    expect(look('hospitals', municipality, area, region)).toBe(expected);
  });
});

describe('whatever is selected', () => {
  it('the selection’s own land never looks like what it is compared with', () => {
    for (const theme of themes) {
      for (const municipality of levels) {
        for (const area of levels) {
          for (const region of levels) {
            const found = look(theme, municipality, area, region);
            expect(landLooks).toContain(found);
            const selected = [municipality, area, region].includes('selected');
            expect(found === 'selected' || found === 'chosen').toBe(selected);
          }
        }
      }
    }
  });

  /** The municipalities that have a look in a View. */
  function painted(view: View, wanted: LandLook): string[] {
    const { of } = emphasise(index, view);
    return dataset.municipalities
      .filter(
        ({ id, area, region }) =>
          landLook(view.theme, {
            municipality: of('municipality', id),
            area: of('area', area),
            region: of('region', region),
          }) === wanted,
      )
      .map(({ id }) => id)
      .toSorted();
  }

  it('an area’s own municipalities are painted, and no other', () => {
    expect(painted(viewOf('area', 'viborg'), 'chosen')).toEqual(['silkeborg', 'skive', 'viborg']);
    expect(painted(viewOf('area', 'viborg'), 'faded')).toHaveLength(95);
    expect(painted(viewOf('area', 'viborg', { theme: 'clusters' }), 'selected')).toEqual([
      'silkeborg',
      'skive',
      'viborg',
    ]);
  });

  it('of a cluster the municipalities of its six cities are painted', () => {
    expect(painted(viewOf('cluster', 'clean'), 'related')).toEqual([
      'aalborg',
      'aarhus',
      'esbjerg',
      'koebenhavn',
      'middelfart',
      'soenderborg',
    ]);
  });

  it('two compared areas share no land', () => {
    const view = viewOf('area', 'viborg', { comparison: { kind: 'area', id: 'herning' } });
    expect(painted(view, 'chosen-selected')).toHaveLength(3);
    expect(painted(view, 'chosen-compared')).toContain('herning');
    expect(painted(view, 'chosen-compared')).not.toContain('viborg');
  });
});
