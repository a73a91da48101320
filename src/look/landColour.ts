/** The colours of land, as values: the live map and pictures take no custom properties. */
import type { LandLook } from './landLook.ts';
import type { Palette } from './palette.ts';

/** Colours of an area's land in the hospitals' theme. */
export interface AreaColour {
  readonly tint: string;
  readonly chosen: string;
}

/** An area's own colours, by its region and which of its region's tints it takes. */
export function areaColour(palette: Palette, region: string, tint: number): AreaColour {
  const family = palette.areas[region];
  const own = family?.tints[tint] ?? palette.colours.land;
  return { tint: own, chosen: family?.selected ?? own };
}

/** The colour of a municipality's land, from its look and its area's own colours. */
export function landColour({ colours }: Palette, look: LandLook, area: AreaColour): string {
  switch (look) {
    case 'land':
      return colours.land;
    case 'related':
      return colours['tint-related'];
    case 'selected':
      return colours['tint-selected'];
    case 'compared':
      return between(colours.land, colours.compare, 0.18);
    case 'tint':
      return area.tint;
    case 'faded':
      return between(colours.land, area.tint, 0.72);
    case 'chosen':
      return area.chosen;
    case 'chosen-compared':
      return between(colours.land, colours.compare, 0.45);
    case 'chosen-selected':
      return between(colours.land, colours.accent, 0.45);
    default:
      return look satisfies never;
  }
}

/** `share` of the second colour in the first (`#rrggbb`), channel by channel, as CSS `color-mix(in srgb)` does. */
export function between(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((value, at) => Math.round(value + ((b[at] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue of `#rrggbb`, 0 to 255. */
export function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
