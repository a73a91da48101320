/** The ground of one frame: sea, neighbours, coast, land by municipality, borders and outlines, in concrete colours. */
import { areaColour, between, landColour } from '../look/landColour.ts';
import { landLook, type LandLook } from '../look/landLook.ts';
import type { Palette } from '../look/palette.ts';
import type { Drawing } from '../map/drawing.ts';
import type { FrameId } from '../map/frames.ts';
import { outlined } from '../map/outlined.ts';
import type { FrameShapes } from '../map/shapes.ts';
import { municipalitiesIn, type DatasetIndex } from '../model/questions.ts';
import { selectionName } from '../state/address.ts';
import type { Emphasis } from '../state/emphasis.ts';
import type { View } from '../state/view.ts';
import type { FullText } from '../text/context.ts';
import { element, short } from './element.ts';

export interface GroundInput {
  readonly index: DatasetIndex;
  readonly view: View;
  readonly emphasis: Emphasis;
  readonly text: FullText;
  readonly palette: Palette;
  /** Whether land is told apart by hatching as well: on paper without colour. */
  readonly hatched: boolean;
  readonly drawing: Drawing;
}

export interface GroundPlace {
  readonly frame: FrameId;
  /** Begins every id of the frame's drawing; empty for the country. */
  readonly prefix: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Factor on the widths of lines. */
  readonly scale: number;
  readonly waterlines: 1 | 3;
}

/** What may fill land with a hatching, and how its lines run. */
const hatches: Readonly<Partial<Record<LandLook, { turn: number; every: number; width: number }>>> =
  {
    related: { turn: -45, every: 7, width: 0.7 },
    selected: { turn: 45, every: 5, width: 1.3 },
    chosen: { turn: 45, every: 5, width: 1.3 },
    'chosen-selected': { turn: 45, every: 5, width: 1.3 },
  };
/** Greyscale has no second colour: its land is dotted. */
const dotted: readonly LandLook[] = ['compared', 'chosen-compared'];

/** Draws a frame's ground. */
export function drawGround(
  { index, view, emphasis, text, palette, hatched, drawing }: GroundInput,
  shapes: FrameShapes,
  { prefix, x, y, width, scale: lineScale, waterlines }: GroundPlace,
): string {
  const { colours } = palette;
  const { layers } = text.pictures;
  const units = width / shapes.width;
  /** A width of so many px in the units of the frame's drawing. */
  const px = (value: number) => (value * lineScale) / units;
  const hospitals = view.theme === 'hospitals';
  const id = (name: string) => prefix + name;
  const group = (name: string, ...children: string[]) =>
    element('g', { id: id(name) }, ...children);
  const patterns = new Map<string, string>();

  const lookOf = (municipality: string, area: string, region: string) =>
    landLook(view.theme, {
      municipality: emphasis.of('municipality', municipality),
      area: emphasis.of('area', area),
      region: emphasis.of('region', region),
    });
  const fillOf = (municipality: string) => {
    const own = index.municipalities.get(municipality);
    if (!own) return colours.land;
    const look = lookOf(municipality, own.area, own.region);
    const area = areaColour(palette, own.region, drawing.tints[own.area] ?? 0);
    const colour = landColour(palette, look, area);
    if (!hatched || !(hatches[look] || dotted.includes(look))) return colour;
    const name = id(`${layers.hatching}-${look}`);
    patterns.set(name, drawPattern(name, look, dotted.includes(look) ? colours.land : colour));
    return `url(#${name})`;
  };
  const drawPattern = (name: string, look: LandLook, ground: string) => {
    const hatch = hatches[look];
    const every = px(hatch?.every ?? 4);
    return element(
      'pattern',
      {
        id: name,
        width: every,
        height: every,
        patternUnits: 'userSpaceOnUse',
        patternTransform: hatch && `rotate(${hatch.turn})`,
      },
      element('rect', { width: every, height: every, fill: ground }),
      hatch
        ? element('path', {
            d: `M${short(every / 2)} 0V${short(every)}`,
            stroke: colours.receded,
            'stroke-width': px(hatch.width),
          })
        : [0.25, 0.75]
            .map((at) =>
              element('circle', {
                cx: at * every,
                cy: at * every,
                r: px(0.8),
                fill: colours.compare,
              }),
            )
            .join(''),
    );
  };
  const line = hospitals
    ? { stroke: colours.land, 'stroke-width': px(0.6) }
    : { stroke: colours['municipality-line'], 'stroke-width': px(0.5) };
  const municipality = (name: string, d: string, named: boolean) =>
    element('path', {
      id: named ? id(selectionName({ kind: 'municipality', id: name })) : undefined,
      d,
      fill: fillOf(name),
    });

  const whole = Object.values(shapes.municipalities).join('') + shapes.unassigned;
  const coastName = id(layers.coast);
  const along = (stroke: string, strokeWidth: number) =>
    element('use', {
      'xlink:href': `#${coastName}`,
      fill: 'none',
      stroke,
      'stroke-width': px(strokeWidth),
    });
  const rings = [1, 0.65, 0.35].map((share) => between(colours.sea, colours.waterline, share));
  const [near = '', middle = '', far = ''] = rings;
  const outlines = outlined(view, null);
  const comparing = view.comparison !== null;
  const drawOutline = ({ role, thing }: (typeof outlines)[number]) => {
    const inside = municipalitiesIn(index, thing).filter(
      (one) => shapes.municipalities[one.id] !== undefined,
    );
    const d = inside.map((one) => shapes.municipalities[one.id]).join('');
    if (!d) return '';
    const edge =
      role === 'compared'
        ? colours.compare
        : hospitals && !comparing
          ? colours.ink
          : colours.accent;
    return group(
      `${layers.outline}-${selectionName(thing)}`,
      element('path', { d, fill: 'none', stroke: colours.land, 'stroke-width': px(7) }),
      element('path', {
        d,
        fill: 'none',
        stroke: edge,
        'stroke-width': px(3.2),
        'stroke-dasharray': role === 'compared' ? `${px(8)} ${px(4)}` : undefined,
      }),
      element(
        'g',
        { ...line, ...(hospitals ? { 'stroke-width': px(0.8) } : {}) },
        ...inside.map((one) => municipality(one.id, shapes.municipalities[one.id] ?? '', false)),
      ),
    );
  };

  const land = group(
    layers.land,
    element(
      'g',
      line,
      element('path', { d: shapes.unassigned, fill: colours.land }),
      ...Object.entries(shapes.municipalities).map(([name, d]) => municipality(name, d, true)),
    ),
  );
  const borders = group(
    layers.borders,
    element('path', {
      d: shapes.areaLines,
      fill: 'none',
      stroke: hospitals ? colours.secondary : colours['area-line'],
      'stroke-width': px(0.8),
    }),
    element('path', {
      d: shapes.regionLines,
      fill: 'none',
      stroke: hospitals ? colours.ink : colours['region-line'],
      'stroke-width': px(hospitals ? 1.5 : 1),
    }),
  );
  const over = outlines.map(drawOutline).join('');
  return element(
    'g',
    {
      id: id(layers.ground),
      transform: `translate(${short(x)} ${short(y)}) scale(${units.toFixed(5)})`,
      'stroke-linejoin': 'round',
    },
    element('defs', {}, element('path', { id: coastName, d: whole }), ...patterns.values()),
    element('path', {
      id: id(layers.neighbours),
      d: shapes.neighbours,
      fill: colours.neighbours,
      transform: `scale(${shapes.neighbourStep})`,
    }),
    group(
      layers.waterlines,
      ...(waterlines === 3
        ? [along(far, 29), along(colours.sea, 27.6), along(middle, 18), along(colours.sea, 16.6)]
        : []),
      along(near, 9),
      along(colours.sea, 7.6),
      along(colours.coast, hospitals ? 1.9 : 1.3),
    ),
    land,
    borders,
    over,
  );
}
