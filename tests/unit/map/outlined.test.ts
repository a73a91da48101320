import { describe, expect, it } from 'vitest';
import { outlined } from '../../../src/map/outlined.ts';
import { frontView, type Selection } from '../../../src/state/view.ts';
import { viewOf } from '../state/anyView.ts';

const roles = (view: Parameters<typeof outlined>[0], preview: Selection | null = null) =>
  outlined(view, preview).map(({ role, thing }) => `${role} ${thing.kind} ${thing.id}`);

describe('the outline drawn over the map', () => {
  it('is that of a selected area, region or municipality', () => {
    expect(roles(viewOf('area', 'viborg'))).toEqual(['selected area viborg']);
    expect(roles(viewOf('region', 'sjaelland'))).toEqual(['selected region sjaelland']);
    expect(roles(viewOf('municipality', 'thisted'))).toEqual(['selected municipality thisted']);
  });

  it('is missing for clusters and cities, which have no land, and for nothing', () => {
    expect(roles(viewOf('cluster', 'clean'), { kind: 'city', id: 'aarhus' })).toEqual([]);
    expect(roles(viewOf('city', 'aarhus'), { kind: 'cluster', id: 'clean' })).toEqual([]);
    expect(roles(frontView)).toEqual([]);
  });

  it('of the selection lies over that of what it is compared with, and both over a preview', () => {
    const view = viewOf('area', 'viborg', { comparison: { kind: 'area', id: 'herning' } });
    expect(roles(view, { kind: 'area', id: 'aarhus' })).toEqual([
      'preview area aarhus',
      'compared area herning',
      'selected area viborg',
    ]);
  });

  it('previews a hovered area while a cluster stays selected', () => {
    expect(roles(viewOf('cluster', 'clean'), { kind: 'area', id: 'aarhus' })).toEqual([
      'preview area aarhus',
    ]);
  });
});
