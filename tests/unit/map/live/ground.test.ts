import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import drawing from 'virtual:drawing';
import { palettes } from '../../../../src/look/palette.ts';
import { contains, toFrame } from '../../../../src/map/frames.ts';
import { coarseGeometry, neighbours } from '../../../../src/map/live/geometry.ts';
import { groundOf, type Ground } from '../../../../src/map/live/ground.ts';
import { partOf } from '../../../../src/map/live/partOf.ts';
import { emphasise } from '../../../../src/state/emphasis.ts';
import { frontView, type Selection, type View } from '../../../../src/state/view.ts';
import { everySelection, viewOf } from '../../state/anyView.ts';
import { dataset, index } from '../../state/tables.ts';

const geometry = coarseGeometry(index);

function ground(view: View, preview: Selection | null = null, systemDark = false): Ground {
  return groundOf(index, drawing, view, emphasise(index, view), preview, systemDark);
}

describe('the live map’s ground', () => {
  it('takes the colours that the reader chose, or else the system’s', () => {
    expect(ground(frontView).palette).toBe(palettes.light);
    expect(ground(frontView, null, true).palette).toBe(palettes.dark);
    expect(ground({ ...frontView, palette: 'projector' }, null, true).palette).toBe(
      palettes.projector,
    );
  });

  it('paints the same municipalities as the still map', () => {
    const { looks } = ground(viewOf('area', 'viborg'));
    expect(looks.size).toBe(98);
    const chosen = [...looks].filter(([, look]) => look === 'chosen').map(([id]) => id);
    expect(chosen.toSorted()).toEqual(['silkeborg', 'skive', 'viborg']);
  });

  it('has for each area a colour of its region’s hue, and a stronger one for the chosen', () => {
    const { areaColours } = ground({ ...frontView, theme: 'hospitals' });
    for (const { id, region } of dataset.areas) {
      const family = palettes.light.areas[region];
      const { tint, chosen } = areaColours.get(id) ?? { tint: '', chosen: '' };
      expect(family?.tints, id).toContain(tint);
      expect(chosen, id).toBe(family?.selected);
    }
  });

  it('outlines what is selected and what the pointer rests on', () => {
    const { outlines } = ground(viewOf('area', 'viborg'), { kind: 'area', id: 'herning' });
    expect(outlines.map(({ role, thing }) => [role, thing.id])).toEqual([
      ['preview', 'herning'],
      ['selected', 'viborg'],
    ]);
  });
});

describe('the live map’s geometry', () => {
  it('has all 98 municipalities with their areas, and neighbours', () => {
    const known = geometry.land.features.flatMap(
      ({ properties }) => (properties?.['id'] as string) || [],
    );
    expect(known.toSorted()).toEqual(index.ids.municipality.toSorted());
    for (const { properties } of geometry.land.features) {
      const id = properties?.['id'] as string;
      expect(properties?.['area']).toBe(index.municipalities.get(id)?.area ?? '');
    }
    expect(neighbours.features).not.toEqual([]);
  });

  it('outlines an area around its municipalities, without the borders between them', () => {
    const thing = { kind: 'area', id: 'viborg' } as const;
    const outline = geometry.outlineOf({ role: 'selected', thing });
    expect(outline.properties).toEqual({ role: 'selected' });
    expect(geoContains(outline, [9.402, 56.4532])).toBe(true);
    expect(geoContains(outline, [10.2108, 56.1567])).toBe(false);
    const alone = geometry.outlineOf({
      role: 'selected',
      thing: { kind: 'municipality', id: 'skive' },
    });
    expect(geoContains(alone, [9.402, 56.4532])).toBe(false);
  });
});

describe('the part of the map that holds a selection', () => {
  it('holds each of its cities', () => {
    for (const thing of everySelection) {
      const part = partOf(index, geometry.land, [thing]);
      const { of } = emphasise(index, viewOf(thing.kind, thing.id));
      const cities = dataset.cities.filter(({ id }) =>
        ['selected', 'related'].includes(of('city', id).level),
      );
      // The geometry is simplified: a city on the coast may lie a little outside.
      const wider = {
        x: part.x - 0.01,
        y: part.y - 0.01,
        width: part.width + 0.02,
        height: part.height + 0.02,
      };
      const outside = cities.filter(({ lon, lat }) => !contains(wider, toFrame(lon, lat)));
      expect(
        outside.map(({ id }) => id),
        `${thing.kind} ${thing.id}`,
      ).toEqual([]);
    }
  });

  it('is never a mere point, and never larger than the country', () => {
    for (const thing of everySelection) {
      const { width, height } = partOf(index, geometry.land, [thing]);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(0.07);
      expect(Math.max(width, height)).toBeLessThanOrEqual(1.1);
    }
  });
});
