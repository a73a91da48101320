/** Text in lines: SVG breaks none by itself. */
import { textWidth } from '../look/textWidth.ts';
import { escaped } from '../text/escaped.ts';
import { element, type Attributes } from './element.ts';

/**
 * The families of type. The cards' own faces stand first: their renderer asks for no other. Elsewhere the next one
 * that the machine has is taken; those of the first list are all as wide.
 */
export const families = {
  sans: "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif",
  serif:
    "'Source Serif 4', 'Iowan Old Style', Charter, 'Sitka Text', Cambria, Georgia, 'Liberation Serif', serif",
} as const;

export interface TextStyle {
  readonly family: keyof typeof families;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly fill: string;
  /** Height of a line as a factor of the size. */
  readonly leading: number;
}

export interface TextBlock {
  readonly lines: readonly string[];
  /** Of the widest line: a long word may stand out over the width that was asked for. */
  readonly width: number;
  readonly style: TextStyle;
  readonly height: number;
}

/** The lines of a text that fit a width, as even as they can be where `even` says so. */
export function textBlock(text: string, style: TextStyle, width: number, even = false): TextBlock {
  const measure = (line: string) => textWidth(line, style.size, style.weight > 400);
  const lines = broken(text, width, measure);
  const narrowest = even
    ? Array.from({ length: 20 }, (_, step) => width * (0.5 + step / 40)).find(
        (narrow) => broken(text, narrow, measure).length === lines.length,
      )
    : undefined;
  const chosen = narrowest ? broken(text, narrowest, measure) : lines;
  return {
    lines: chosen,
    width: Math.max(...chosen.map(measure)),
    style,
    height: chosen.length * style.size * style.leading,
  };
}

function broken(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** The block as text elements, one a line; `y` is its upper edge. */
export function drawBlock({ lines, style }: TextBlock, x: number, y: number): string {
  const { family, size, weight, fill, leading } = style;
  return element(
    'g',
    { 'font-family': families[family], 'font-size': size, 'font-weight': weight, fill },
    ...lines.map((line, at) => drawLine(line, x, y + size * leading * (at + 0.5) + 0.34 * size)),
  );
}

/** One line of text; `y` is its baseline. */
export function drawLine(line: string, x: number, y: number, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escaped(line));
}
