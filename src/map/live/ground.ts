/** What the live map's ground looks like for a View: derived like the still map's, in the live map's terms. */
import { areaColour, type AreaColour } from '../../look/landColour.ts';
import { landLook, type LandLook } from '../../look/landLook.ts';
import { palettes, type Palette, type PaletteName } from '../../look/palette.ts';
import type { DatasetIndex } from '../../model/questions.ts';
import type { Emphasis } from '../../state/emphasis.ts';
import type { Selection, Theme, View } from '../../state/view.ts';
import type { Drawing } from '../drawing.ts';
import { outlined, type Outlined } from '../outlined.ts';

export interface Ground {
  readonly theme: Theme;
  readonly palette: Palette;
  /** By area id. */
  readonly areaColours: ReadonlyMap<string, AreaColour>;
  /** By municipality id. */
  readonly looks: ReadonlyMap<string, LandLook>;
  readonly outlines: readonly Outlined[];
}

/** The ground for what the reader has chosen and points at. `systemDark` decides where the View leaves it to the system. */
export function groundOf(
  index: DatasetIndex,
  drawing: Drawing,
  view: View,
  emphasis: Emphasis,
  preview: Selection | null,
  systemDark: boolean,
): Ground {
  const palette = palettes[paletteName(view, systemDark)];
  const { areas, municipalities } = index.dataset;
  return {
    theme: view.theme,
    palette,
    areaColours: new Map(
      areas.map(({ id, region }) => [id, areaColour(palette, region, drawing.tints[id] ?? 0)]),
    ),
    looks: new Map(
      municipalities.map(({ id, area, region }) => [
        id,
        landLook(view.theme, {
          municipality: emphasis.of('municipality', id),
          area: emphasis.of('area', area),
          region: emphasis.of('region', region),
        }),
      ]),
    ),
    outlines: outlined(view, preview),
  };
}

function paletteName({ palette }: View, systemDark: boolean): PaletteName {
  if (palette !== 'auto') return palette;
  return systemDark ? 'dark' : 'light';
}
