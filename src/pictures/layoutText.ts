/** The text of a picture: as large as it can be, the sentence under the headline only where there is room for it. */
import type { Palette } from '../look/palette.ts';
import type { Box } from '../look/labelBoxes.ts';
import type { DatasetIndex } from '../model/questions.ts';
import type { Headline } from '../state/reader.svelte.ts';
import type { View } from '../state/view.ts';
import type { FullText } from '../text/context.ts';
import { layoutLegend } from './drawLegend.ts';
import { element } from './element.ts';
import type { PictureSize } from './sizes.ts';
import { sourcesOf } from './sourcesOf.ts';
import {
  drawBlock,
  drawLine,
  families,
  textBlock,
  type TextBlock,
  type TextStyle,
} from './textBlock.ts';

/** What the text of a picture is made from. */
export interface TextInput {
  /** The tables, whole: with sources. */
  readonly tables: DatasetIndex;
  readonly view: View;
  readonly text: FullText;
}

export interface TextLayout {
  /** Where the map goes, px. */
  readonly pane: Box;
  readonly drawn: string;
}

interface Blocks {
  readonly headline: TextBlock;
  readonly lede: TextBlock | null;
  readonly date: TextBlock;
}

/** Lays out and draws all text but the map's, in a palette. `index` shows what passes the View's filter. */
export function layoutText(
  { tables, view, text }: TextInput,
  index: DatasetIndex,
  said: Headline,
  palette: Palette,
  size: PictureSize,
): TextLayout {
  const { ink, secondary } = palette.colours;
  const { type, margin } = size;
  const beside = size.text === 'beside';
  const width = beside ? size.column : size.width - 2 * margin;
  const sans = (px: number, fill: string, weight: TextStyle['weight'] = 400): TextStyle => ({
    family: 'sans',
    size: px,
    weight,
    fill,
    leading: 1.35,
  });
  const legend = layoutLegend(index, view, text, palette, type.legend, width);
  // A licence's name is not broken.
  const attribution = text.map.attribution.replaceAll('CC BY 4.0', 'CC\u00a0BY\u00a04.0');
  const credit = size.named ? '' : ` ${text.pictures.credit}`;
  const small = [`${sourcesOf(tables, view, text)}${credit}`, attribution].map((line) =>
    textBlock(line, sans(type.small, secondary), width),
  );
  const foot = small.reduce((sum, { height }) => sum + height, 0) + 0.5 * type.small;
  const name = size.named ? 2 * type.lede : 0;
  const blocksAt = (factor: number, withLede: boolean): Blocks => ({
    headline: textBlock(
      said.headline,
      { family: 'serif', size: type.headline * factor, weight: 400, fill: ink, leading: 1.1 },
      width,
      true,
    ),
    lede: withLede
      ? textBlock(said.lede, sans(Math.max(type.legend, type.lede * factor), ink), width, true)
      : null,
    date: textBlock(text.dataDate, sans(type.legend, secondary), width),
  });
  const heightOf = ({ headline, lede, date }: Blocks) =>
    name +
    headline.height +
    (lede ? lede.height + 0.5 * type.lede : 0) +
    date.height +
    0.3 * type.lede;
  // Above the map a headline has two lines, and all of it at most a quarter of the picture.
  const room = beside
    ? size.height - 2 * margin - legend.height - foot - 2 * type.lede
    : 0.27 * size.height;
  const blocks =
    [
      ...[1, 0.9, 0.8, 0.7].map((factor) => blocksAt(factor, true)),
      ...[0.9, 0.7].map((factor) => blocksAt(factor, false)),
    ].find((candidate) => heightOf(candidate) <= room && candidate.headline.width <= width) ??
    blocksAt(0.6, false);

  const above = drawHead(text, blocks, size, palette.colours.ink);
  const end = margin + heightOf(blocks);
  const footTop = size.height - margin - foot;
  const legendTop = beside ? end + type.lede : footTop - legend.height - 0.6 * type.lede;
  const pane = beside
    ? {
        x: size.column + 2 * margin,
        y: 0,
        width: size.width - size.column - 2 * margin,
        height: size.height,
      }
    : {
        x: 0,
        y: end + 0.6 * type.lede,
        width: size.width,
        height: legendTop - 0.6 * type.lede - end - 0.6 * type.lede,
      };
  return {
    pane,
    drawn:
      above + legend.draw(margin, legendTop) + drawFoot(text, small, margin, footTop, type.small),
  };
}

function drawHead(
  text: FullText,
  { headline, lede, date }: Blocks,
  size: PictureSize,
  ink: string,
) {
  const { margin, type, named } = size;
  const { layers } = text.pictures;
  const top = margin + (named ? 2 * type.lede : 0);
  const ledeTop = top + headline.height + 0.5 * type.lede;
  const dateTop = (lede ? ledeTop + lede.height : top + headline.height) + 0.3 * type.lede;
  return element(
    'g',
    { id: layers.head },
    named
      ? element(
          'g',
          {
            id: layers.brand,
            'font-family': families.sans,
            'font-size': type.lede,
            'font-weight': 700,
            fill: ink,
          },
          drawLine(text.productName, margin, margin + 0.9 * type.lede),
        )
      : '',
    element('g', { id: layers.headline }, drawBlock(headline, margin, top)),
    lede ? element('g', { id: layers.lede }, drawBlock(lede, margin, ledeTop)) : '',
    element('g', { id: layers.date }, drawBlock(date, margin, dateTop)),
  );
}

function drawFoot(
  text: FullText,
  blocks: readonly TextBlock[],
  x: number,
  top: number,
  size: number,
) {
  let y = top;
  return element(
    'g',
    { id: text.pictures.layers.sources },
    ...blocks.map((block) => {
      const drawn = drawBlock(block, x, y);
      y += block.height + 0.5 * size;
      return drawn;
    }),
  );
}
