import type { Standing } from '../state/emphasis.ts';
import type { Theme } from '../state/view.ts';

/** How a municipality's land is painted. Both maps know the same words: a class in SVG, a feature state in the live map. */
export const landLooks = [
  'land',
  'related',
  'selected',
  'compared',
  'tint',
  'faded',
  'chosen',
  'chosen-compared',
  'chosen-selected',
] as const;
export type LandLook = (typeof landLooks)[number];

/** The look of a municipality's land, from what it, its area and its region are. */
export function landLook(
  theme: Theme,
  { municipality, area, region }: Readonly<Record<'municipality' | 'area' | 'region', Standing>>,
): LandLook {
  const standings = [municipality, area, region];
  const has = (level: Standing['level']) => standings.some((standing) => standing.level === level);
  if (theme === 'clusters') {
    if (has('selected')) return 'selected';
    if (has('compared')) return 'compared';
    return municipality.level === 'related' ? 'related' : 'land';
  }
  // Beside what it is compared with, the selection's land has its tone instead of its own hue.
  if (has('selected')) return municipality.of ? 'chosen-selected' : 'chosen';
  if (has('compared')) return 'chosen-compared';
  return area.level === 'context' ? 'faded' : 'tint';
}
