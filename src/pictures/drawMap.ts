/** The map of a picture: the country in its pane, with the capital enlarged and, where it is cut, Bornholm in a box. */
import type { Box } from '../look/labelBoxes.ts';
import { textWidth } from '../look/textWidth.ts';
import { insetAt, narrowCut, whole } from '../map/formats.ts';
import { frameAspect, frameRectangle, type InsetId, type Rectangle } from '../map/frames.ts';
import { marksOfCountry, marksOfInset } from '../map/markLayouts.ts';
import { placeMarks } from '../map/placeMarks.ts';
import type { Shapes } from '../map/shapes.ts';
import { drawFrame } from './drawFrame.ts';
import { drawSeaNames } from './drawSeaNames.ts';
import type { GroundInput } from './drawGround.ts';
import { element, short } from './element.ts';
import type { PictureSize } from './sizes.ts';
import { drawLine, families } from './textBlock.ts';

/** Where insets lie, fractions of the country's frame. */
type Insets = Readonly<Partial<Record<InsetId, Rectangle>>>;

const narrowInsets: Insets = {
  capital: insetAt('capital', 0.435, 0.012, 0.277),
  bornholm: insetAt('bornholm', 0.612, 0.74, 0.1),
};
const wideInsets: Insets = { capital: insetAt('capital', 0.655, 0.008, 0.345) };

/** Draws the map into a pane, which clips it. */
export function drawMap(input: GroundInput, shapes: Shapes, size: PictureSize, pane: Box): string {
  const { text, palette, view, emphasis, index } = input;
  const { layers } = text.pictures;
  const { colours } = palette;
  const insets = size.narrow ? narrowInsets : wideInsets;
  const country = countryIn(pane, size);
  const marks = placeMarks(index, view, emphasis);
  const visible: Rectangle = {
    x: (pane.x - country.x) / country.width,
    y: (pane.y - country.y) / country.height,
    width: pane.width / country.width,
    height: pane.height / country.height,
  };
  const drawn = drawFrame(input, shapes.denmark, marksOfCountry(marks), {
    frame: 'denmark',
    prefix: '',
    ...country,
    scale: lineScale(size),
    waterlines: size.waterlines,
    rectangle: whole,
    visible,
    covered: Object.values(insets),
    markScale: size.scale,
  });
  const insetBoxes = Object.values(insets).map((inset) => toPx(inset, country));
  const clip = layers.clip;
  return element(
    'g',
    { id: layers.map, 'clip-path': `url(#${clip})` },
    element('clipPath', { id: clip }, element('rect', { ...pane })),
    element('rect', { id: layers.sea, ...pane, fill: colours.sea }),
    drawn.svg,
    drawSeaNames(input, country, pane, [...drawn.taken, ...insetBoxes], size.scale),
    insets.capital ? drawLeaders(input, insets.capital, country) : '',
    ...(Object.keys(insets) as InsetId[]).map((id) =>
      drawInset(input, shapes, id, insetAtPx(insets, id, country), size, marks),
    ),
  );
}

/** Lines grow with the marks, but less. */
function lineScale(size: PictureSize): number {
  return Math.sqrt(size.scale);
}

/** The country as large as the pane allows. */
function countryIn(pane: Box, size: PictureSize): Box {
  const room = size.narrow ? 0 : size.margin * 0.6;
  const across = size.narrow ? narrowCut : 1.01;
  const width = Math.min((pane.width - 2 * room) / across, (pane.height - 2 * room) * frameAspect);
  const height = width / frameAspect;
  return {
    x: pane.x + (pane.width - width * (size.narrow ? narrowCut : 1)) / 2,
    y: pane.y + (pane.height - height) / 2,
    width,
    height,
  };
}

function toPx(rectangle: Rectangle, country: Box): Box {
  return {
    x: country.x + rectangle.x * country.width,
    y: country.y + rectangle.y * country.height,
    width: rectangle.width * country.width,
    height: rectangle.height * country.height,
  };
}

function insetAtPx(insets: Insets, id: InsetId, country: Box): Box {
  return toPx(insets[id] ?? whole, country);
}

function drawInset(
  input: GroundInput,
  shapes: Shapes,
  id: InsetId,
  box: Box,
  size: PictureSize,
  marks: ReturnType<typeof placeMarks>,
): string {
  const { text, palette } = input;
  const { layers } = text.pictures;
  const { colours } = palette;
  const prefix = `${layers.insets[id]}-`;
  const rectangle = frameRectangle(id);
  const largest = 12.5 * size.insetScale;
  const title = titleOf(input, id, largest, box.width);
  const type = Math.min(largest, (0.86 * box.width) / textWidth(title, 1));
  const drawn = drawFrame(input, shapes[id], marksOfInset(marks, id), {
    frame: id,
    prefix,
    ...box,
    scale: lineScale(size),
    waterlines: size.waterlines,
    rectangle,
    visible: rectangle,
    // The inset's title stands in its corner.
    covered: [
      {
        x: rectangle.x,
        y: rectangle.y,
        width: ((textWidth(title, type) + 12) / box.width) * rectangle.width,
        height: ((type * 1.7) / box.height) * rectangle.height,
      },
    ],
    markScale: size.insetScale,
  });
  const clip = `${prefix}${layers.clip}`;
  const titleAt = { x: box.x + 0.55 * type, y: box.y + 1.25 * type };
  const titleType = { 'font-family': families.serif, 'font-size': type, 'font-style': 'italic' };
  return element(
    'g',
    { id: layers.insets[id] },
    element('clipPath', { id: clip }, element('rect', { ...box })),
    element('rect', { ...box, fill: colours.sea }),
    element('g', { 'clip-path': `url(#${clip})` }, drawn.svg),
    element('rect', {
      ...box,
      fill: 'none',
      stroke: colours['region-line'],
      'stroke-width': lineScale(size),
    }),
    element(
      'g',
      { id: `${prefix}${layers.title}`, ...titleType },
      drawLine(title, titleAt.x, titleAt.y, {
        'aria-hidden': 'true',
        fill: 'none',
        stroke: colours.land,
        'stroke-width': 3 * size.insetScale,
        'stroke-linejoin': 'round',
      }),
      drawLine(title, titleAt.x, titleAt.y, { fill: colours.ink }),
    ),
  );
}

/** The capital's short title, unless the long one leaves room for what lies beside it. */
function titleOf({ text: { map } }: GroundInput, id: InsetId, type: number, width: number): string {
  if (id === 'bornholm') return map.bornholm;
  return textWidth(map.capital, type) < width / 2 ? map.capital : map.capitalShort;
}

/** Where the capital's inset comes from: a box around the true place and two lines to the enlargement. */
function drawLeaders({ palette, text }: GroundInput, inset: Rectangle, country: Box) {
  const source = toPx(frameRectangle('capital'), country);
  const box = toPx(inset, country);
  const bottom = box.y + box.height;
  const line = (fromX: number, toX: number) =>
    `M${short(fromX)} ${short(source.y)}L${short(toX)} ${short(bottom)}`;
  return element(
    'g',
    {
      id: text.pictures.layers.enlarged,
      fill: 'none',
      stroke: palette.colours['region-line'],
      'stroke-width': 1,
    },
    element('rect', { ...source }),
    element('path', {
      d: line(source.x, box.x) + line(source.x + source.width, box.x + box.width),
    }),
  );
}
