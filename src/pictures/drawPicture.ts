/**
 * A View as a picture that stands by itself: headline, map, legend, date, sources and attribution in one SVG with
 * named groups, real text and concrete colours. Pure: the build makes the cards with it, the reader's browser the
 * pictures to take away.
 */
import { palettes, type PaletteName } from '../look/palette.ts';
import type { Drawing } from '../map/drawing.ts';
import type { Shapes } from '../map/shapes.ts';
import { saidOf } from '../panel/saidOf.ts';
import { emphasise } from '../state/emphasis.ts';
import { passing } from '../state/passing.ts';
import type { PaletteChoice } from '../state/view.ts';
import { escaped } from '../text/escaped.ts';
import { drawMap } from './drawMap.ts';
import { element } from './element.ts';
import { layoutText, type TextInput } from './layoutText.ts';
import { pictureSizes, type PictureSizeId } from './sizes.ts';
import { sourcesOf } from './sourcesOf.ts';

export interface PictureInput extends TextInput {
  readonly shapes: Shapes;
  readonly drawing: Drawing;
  readonly size: PictureSizeId;
}

export interface Picture {
  readonly svg: string;
  /** Px at 1×. */
  readonly width: number;
  readonly height: number;
  readonly headline: string;
  /** What is seen, in words. */
  readonly description: string;
  /** The finding with its date, its sources and what the map asks for, to be pasted under the picture. */
  readonly caption: string;
}

/** Draws a View. */
export function drawPicture(input: PictureInput): Picture {
  const { tables, view, text, shapes, drawing } = input;
  const size = pictureSizes[input.size];
  const paletteName = paletteOf(view.palette);
  const palette = palettes[paletteName];
  const index = passing(tables, view.status);
  const said = saidOf(tables, view, text);
  const layout = layoutText(input, index, said, palette, size);
  const { layers } = text.pictures;
  const map = drawMap(
    {
      index,
      view,
      text,
      palette,
      drawing,
      emphasis: emphasise(tables, view),
      hatched: paletteName === 'print',
    },
    shapes,
    size,
    layout.pane,
  );
  const description = text.pictures.description(said.headline, said.lede);
  const { width, height } = size;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': text.language,
      role: 'img',
      'aria-labelledby': `${layers.title} ${layers.description}`,
    },
    element('title', { id: layers.title }, escaped(said.headline)),
    element('desc', { id: layers.description }, escaped(description)),
    element('rect', { id: layers.paper, width, height, fill: palette.colours.paper }),
    map,
    layout.drawn,
  );
  const caption = [
    `${said.headline.replace(/\.$/, '')}.`,
    `${text.dataDate}.`,
    sourcesOf(tables, view, text),
    text.pictures.credit,
    text.map.attribution,
  ].join(' ');
  return { svg, width, height, headline: said.headline, description, caption };
}

/** What is published is light, unless the reader has chosen other colours. */
function paletteOf(choice: PaletteChoice): PaletteName {
  return choice === 'auto' ? 'light' : choice;
}
