/** One frame of the map: its ground, the selected cluster's lines, places and their names. */
import type { Palette } from '../look/palette.ts';
import { mapType } from '../look/marks.ts';
import type { Box } from '../look/labelBoxes.ts';
import { textWidth } from '../look/textWidth.ts';
import { connections } from '../map/connect.ts';
import { contains, within, type Point, type Rectangle } from '../map/frames.ts';
import type { MarkLayout } from '../map/layoutMarks.ts';
import { markKey, type PlaceMark } from '../map/placeMarks.ts';
import type { FrameShapes } from '../map/shapes.ts';
import { selectionName } from '../state/address.ts';
import { drawGround, type GroundInput, type GroundPlace } from './drawGround.ts';
import { drawSymbol } from './drawSymbol.ts';
import { element, short } from './element.ts';
import { roomiest } from './roomiest.ts';
import { drawLine, families } from './textBlock.ts';
import { markColours, type MarkColours } from './tones.ts';

export interface FramePlace extends GroundPlace {
  readonly height: number;
  /** The part of the country's frame that is drawn. */
  readonly rectangle: Rectangle;
  /** What is in sight of it, and what covers it: fractions of the country's frame. */
  readonly visible: Rectangle;
  readonly covered: readonly Rectangle[];
  /** Factor on marks and names, at its largest. */
  readonly markScale: number;
}

export interface DrawnFrame {
  readonly svg: string;
  /** What marks and names cover, px of the picture. */
  readonly taken: readonly Box[];
}

interface Placed {
  readonly mark: PlaceMark;
  readonly key: string;
  readonly colours: MarkColours;
  readonly layout: MarkLayout;
  /** The true point, and where the symbol stands. */
  readonly point: Point;
  readonly x: number;
  readonly y: number;
}

/** Draws a frame with its marks. */
export function drawFrame(
  input: GroundInput,
  shapes: FrameShapes,
  marks: readonly PlaceMark[],
  place: FramePlace,
): DrawnFrame {
  const { layers } = input.text.pictures;
  const { prefix } = place;
  const { layout, markScale } = roomiest(marks, place, place.markScale);
  const toPx = (point: Point): Point => {
    const { x, y } = within(place.rectangle, point);
    return { x: place.x + x * place.width, y: place.y + y * place.height };
  };
  const placed = marks.flatMap((mark): Placed[] => {
    const key = markKey(mark);
    const own = layout.get(key);
    if (!own) return [];
    const point = toPx(mark.point);
    const area = mark.kind === 'area' ? input.index.areas.get(mark.id) : undefined;
    const family = area ? (input.palette.areas[area.region]?.text ?? null) : null;
    return [
      {
        mark,
        key,
        layout: own,
        point,
        x: point.x + own.shift.dx * markScale,
        y: point.y + own.shift.dy * markScale,
        colours: markColours(input.palette, input.view, mark, family, input.hatched),
      },
    ];
  });
  const group = (name: string, attributes: Record<string, string>, children: readonly string[]) =>
    children.length === 0 ? '' : element('g', { id: prefix + name, ...attributes }, ...children);
  const names = placed.flatMap((one) => nameOf(one, markScale) ?? []);
  const halo = haloOf(input);
  return {
    svg: [
      drawGround(input, shapes, place),
      group(layers.lines, { fill: 'none' }, drawLines(input, { ...place, markScale }, toPx)),
      group(
        layers.leaders,
        {},
        placed
          .filter(({ layout: { shift } }) => shift.dx !== 0 || shift.dy !== 0)
          .map(({ point, x, y, colours }) =>
            element('path', {
              d: `M${short(point.x)} ${short(point.y)}L${short(x)} ${short(y)}`,
              stroke: colours.own,
              'stroke-width': 0.8 * markScale,
            }),
          ),
      ),
      group(
        layers.places,
        {},
        placed.map(({ mark, key, colours, x, y }) =>
          element(
            'g',
            { id: prefix + selectionName(mark), 'data-mark': key },
            drawSymbol(
              mark.symbol,
              colours,
              input.palette.colours,
              { x, y, scale: markScale },
              `${prefix}${layers.half}-${key}`,
            ),
          ),
        ),
      ),
      // Under every name, so that none lies over another's letters; apart, because not every program draws a text's outline behind its letters.
      group(
        layers.halos,
        {
          ...type,
          fill: 'none',
          stroke: halo.colour,
          'stroke-width': short(3.2 * markScale),
          'stroke-linejoin': 'round',
          ...(halo.opacity === 1 ? {} : { 'stroke-opacity': String(halo.opacity) }),
        },
        names.map((name) => name.drawn()),
      ),
      group(
        layers.names,
        type,
        names.map((name) => name.drawn(name.colour)),
      ),
    ].join(''),
    taken: [
      ...placed.map(({ mark, x, y }) => {
        const radius = mark.radius * markScale;
        return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
      }),
      ...names.map(({ box }) => box),
    ],
  };
}

const type = { 'font-family': families.sans };

/** Among the hospitals the land has hues of its own: names then have a fainter ground. */
function haloOf({ view, palette }: GroundInput): { colour: string; opacity: number } {
  return { colour: palette.colours.land, opacity: view.theme === 'hospitals' ? 0.72 : 1 };
}

interface Name {
  readonly box: Box;
  readonly colour: string;
  /** The name as text, in a colour or in its group's. */
  drawn(colour?: string): string;
}

function nameOf({ mark, layout, colours, x, y }: Placed, scale: number): Name | null {
  const { label } = mark;
  const place = layout.label;
  if (!label || !place) return null;
  const size = mapType[label.rank].size * scale;
  const width = textWidth(mark.name, size, label.strong);
  const at = { x: x + place.dx * scale, y: y + place.dy * scale };
  const left =
    place.anchor === 'start' ? at.x : place.anchor === 'end' ? at.x - width : at.x - width / 2;
  return {
    box: { x: left, y: at.y - size / 2, width, height: size },
    colour: colours.name,
    drawn: (colour) =>
      drawLine(mark.name, at.x, at.y + 0.36 * size, {
        'font-size': size,
        'font-weight': label.strong ? 600 : undefined,
        'text-anchor': place.anchor === 'start' ? undefined : place.anchor,
        'text-decoration': label.underlined && colour ? 'underline' : undefined,
        fill: colour,
      }),
  };
}

function drawLines(
  { index, view, palette }: GroundInput,
  { frame, rectangle, markScale }: FramePlace,
  toPx: (point: Point) => Point,
): string[] {
  const at = (point: Point) => {
    const { x, y } = toPx(point);
    return `${short(x)} ${short(y)}`;
  };
  return connections(index, view)
    .filter(
      ({ curve: [start, , end] }) =>
        frame === 'denmark' || (contains(rectangle, start) && contains(rectangle, end)),
    )
    .map(({ planned, of, curve }) => {
      const compared = of === 'compared';
      const dashes = compared ? (planned ? [0.1, 9] : [0.1, 4]) : planned ? [5, 4] : [];
      return element('path', {
        d: `M${at(curve[0])}Q${at(curve[1])} ${at(curve[2])}`,
        stroke: lineColour(palette, compared),
        'stroke-width': 1.6 * markScale,
        'stroke-linecap': compared ? 'round' : undefined,
        'stroke-dasharray':
          dashes.length > 0 ? dashes.map((dash) => short(dash * markScale)).join(' ') : undefined,
      });
    });
}

function lineColour({ colours }: Palette, compared: boolean): string {
  return compared ? colours.compare : colours.accent;
}
