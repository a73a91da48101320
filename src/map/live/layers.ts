/** The live map's layers, drawn from the same colours and widths as the still map's ground. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { channels, landColour, type AreaColour } from '../../look/landColour.ts';
import { landLooks, type LandLook } from '../../look/landLook.ts';
import type { Palette } from '../../look/palette.ts';
import type { Ground } from './ground.ts';

export const landLayer = 'land';
/** The land inside what is outlined, and its borders. */
export const outlinedLayers = ['outlined-land', 'outlined-lines'] as const;

/** Whether two pieces of land are compared: each then takes its tone. */
export function isComparing({ outlines }: Ground): boolean {
  return outlines.some(({ role }) => role === 'compared');
}

/** All layers from the ground up; `inside` tells the land within what is outlined. The canvas is transparent: the sea is the page's. */
export function layers(ground: Ground, inside: FilterSpecification): LayerSpecification[] {
  const { palette, theme, areaColours } = ground;
  const { colours } = palette;
  const hospitals = theme === 'hospitals';
  const comparing = isComparing(ground);
  // Municipalities that touch each draw their border: twice see-through is as strong as the still map's one line.
  const municipalityLine = hospitals ? mix(colours.land, 0.46) : colours['municipality-line'];
  const municipalityWidth = hospitals ? 0.6 : 0.5;
  const outlined = (role: string): ExpressionSpecification => ['==', ['get', 'role'], role];
  const line = (id: string, source: string, color: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width },
  });
  return [
    {
      id: 'neighbours',
      type: 'fill',
      source: 'neighbours',
      paint: { 'fill-color': colours.neighbours, 'fill-antialias': true },
    },
    // Under the land only its outer half shows.
    line('coast', 'land', colours.coast, 1.3),
    {
      id: landLayer,
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': colourByLook(palette, areaColours), 'fill-antialias': false },
    },
    line('municipalities', 'land', municipalityLine, municipalityWidth),
    line('area-lines', 'area-lines', hospitals ? colours.secondary : colours['area-line'], 0.8),
    line(
      'region-lines',
      'region-lines',
      hospitals ? colours.ink : colours['region-line'],
      hospitals ? 1.5 : 1,
    ),
    // As on the still map: the land inside lies over the inner half of its outline.
    {
      ...line('keyline', 'outlines', colours.land, 7),
      filter: ['!', outlined('preview')],
    } as LayerSpecification,
    {
      ...line('edge-compared', 'outlines', colours.compare, 3.2),
      filter: outlined('compared'),
      // In widths of the line: 8 px and 4 px, as on the still map.
      paint: {
        'line-width': 3.2,
        'line-color': colours.compare,
        'line-dasharray': [2.5, 1.25],
      },
    } as LayerSpecification,
    {
      ...line('edge', 'outlines', colours.ink, 3.2),
      filter: ['!', outlined('compared')],
      paint: {
        'line-width': ['case', outlined('preview'), 2.4, 3.2],
        'line-color': [
          'case',
          outlined('selected'),
          hospitals && !comparing ? colours.ink : colours.accent,
          colours.ink,
        ],
      },
    } as LayerSpecification,
    {
      id: outlinedLayers[0],
      type: 'fill',
      source: 'land',
      filter: inside,
      paint: { 'fill-color': colourByLook(palette, areaColours), 'fill-antialias': false },
    },
    {
      ...line(outlinedLayers[1], 'land', municipalityLine, municipalityWidth),
      filter: inside,
    } as LayerSpecification,
  ];
}

/** What only an area's own colours decide. */
const looksOfArea: readonly LandLook[] = ['tint', 'faded', 'chosen'];

/** The colour of a municipality's land by its feature state `look`. */
function colourByLook(palette: Palette, areas: Ground['areaColours']): ExpressionSpecification {
  const { land } = palette.colours;
  const none: AreaColour = { tint: land, chosen: land };
  const colourOf = (look: LandLook) =>
    looksOfArea.includes(look)
      ? [
          'match',
          ['get', 'area'],
          ...[...areas].flatMap(([id, area]) => [id, landColour(palette, look, area)]),
          land,
        ]
      : landColour(palette, look, none);
  return [
    'match',
    ['coalesce', ['feature-state', 'look'], 'land'],
    ...landLooks.flatMap((look) => [look, colourOf(look)]),
    land,
  ] as unknown as ExpressionSpecification;
}

/** A colour with an opacity, from `#rrggbb`. */
function mix(colour: string, opacity: number): string {
  const [red, green, blue] = channels(colour);
  return `rgba(${red},${green},${blue},${opacity})`;
}
