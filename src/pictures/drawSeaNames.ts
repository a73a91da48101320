/** Names of waters and neighbours, as far as there is room for them. */
import type { Box } from '../look/labelBoxes.ts';
import { textWidth } from '../look/textWidth.ts';
import { seaNames } from '../map/seaNames.ts';
import type { GroundInput } from './drawGround.ts';
import { element, short } from './element.ts';
import { drawLine, families } from './textBlock.ts';

/** Draws them into a pane, all but those that would lie over what is `taken`. `country`: where its frame lies. */
export function drawSeaNames(
  { text, palette }: GroundInput,
  country: Box,
  pane: Box,
  taken: readonly Box[],
  scale: number,
): string {
  const names = seaNames(text.waters).flatMap(({ name, x, y, turn, land }) => {
    const size = (land ? 13 : 15) * scale;
    const spacing = (land ? 0.16 : 0.12) * size;
    const long = textWidth(name, size) + spacing * name.length;
    const at = { x: country.x + x * country.width, y: country.y + y * country.height };
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const width = Math.abs(long * cos) + Math.abs(size * sin) + 6;
    const height = Math.abs(long * sin) + Math.abs(size * cos) + 6;
    // The text stands on the point: its middle lies a third of its size above.
    const middle = { x: at.x + sin * size * 0.33, y: at.y - cos * size * 0.33 };
    const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
    if (!isInside(box, pane) || taken.some((other) => meet(box, other))) return [];
    return drawLine(name, at.x, at.y, {
      'font-family': families[land ? 'sans' : 'serif'],
      'font-size': size,
      'font-style': land ? undefined : 'italic',
      'letter-spacing': spacing,
      'text-anchor': 'middle',
      transform: turn ? `rotate(${turn} ${short(at.x)} ${short(at.y)})` : undefined,
    });
  });
  if (names.length === 0) return '';
  return element(
    'g',
    { id: text.pictures.layers.waters, fill: palette.colours.secondary, opacity: 0.9 },
    ...names,
  );
}

function isInside(box: Box, pane: Box): boolean {
  return (
    box.x >= pane.x &&
    box.y >= pane.y &&
    box.x + box.width <= pane.x + pane.width &&
    box.y + box.height <= pane.y + pane.height
  );
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
