import { describe, expect, it } from 'vitest';
import { formats, pageFormats, whole } from '../../../src/map/formats.ts';
import { contains } from '../../../src/map/frames.ts';
import { sitesOfCountry, sitesOfInsets } from '../../../src/map/hospitalSites.ts';
import { dataset } from '../state/tables.ts';

describe('the hospitals behind the clusters', () => {
  it('are the 21 acute hospitals, inside the country’s frame', () => {
    const sites = sitesOfCountry(dataset.areas);
    expect(sites).toHaveLength(21);
    expect(sites.filter((site) => !contains(whole, site))).toEqual([]);
  });

  it('stand again in the insets that enlarge them: three in the capital, Rønne’s where Bornholm has a box', () => {
    const sites = sitesOfInsets(dataset.areas, pageFormats);
    for (const { id, insets } of pageFormats) {
      const shown = sites.filter(({ formats: those }) => those.includes(id));
      const { capital, bornholm } = insets;
      expect(shown.filter((site) => capital && contains(capital, site))).toHaveLength(3);
      expect(shown.filter((site) => bornholm && contains(bornholm, site))).toHaveLength(
        bornholm ? 1 : 0,
      );
      expect(shown).toHaveLength(bornholm ? 4 : 3);
    }
    expect(formats.xs.insets.bornholm).toBeDefined();
  });

  it('are drawn once for formats that have an inset at the same place', () => {
    const sites = sitesOfInsets(dataset.areas, pageFormats);
    expect(new Set(sites.map(({ formats: those }) => those.join(' ')))).toEqual(
      new Set(['xs', 's m l']),
    );
  });
});
