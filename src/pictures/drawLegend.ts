/** The legend of a picture: what its marks mean, in rows that fit a width. */
import { countRadius } from '../look/marks.ts';
import type { Palette } from '../look/palette.ts';
import { textWidth } from '../look/textWidth.ts';
import { legendEntries, legendSizes } from '../map/legendEntries.ts';
import { citiesOfCluster, type DatasetIndex } from '../model/questions.ts';
import { plainName } from '../panel/plainName.ts';
import type { View } from '../state/view.ts';
import type { FullText } from '../text/context.ts';
import { drawSymbol } from './drawSymbol.ts';
import { element, short } from './element.ts';
import { drawLine, families } from './textBlock.ts';

/** Something to be explained: as large as it is, and how it is drawn with its upper left corner there. */
interface Entry {
  readonly width: number;
  readonly height: number;
  draw(x: number, y: number): string;
}

export interface Legend {
  readonly height: number;
  draw(x: number, y: number): string;
}

/** The legend of a View in type of a size. `index` shows what passes its filter. */
export function layoutLegend(
  index: DatasetIndex,
  view: View,
  text: FullText,
  palette: Palette,
  size: number,
  width: number,
): Legend {
  const { colours } = palette;
  const named = (name: string, draw: (x: number, y: number) => string, bold = false): Entry => ({
    width: 2 * size + 0.4 * size + textWidth(name, size, bold),
    height: 1.9 * size,
    draw: (x, y) =>
      draw(x + size, y + 0.95 * size) +
      drawLine(name, x + 2.4 * size, y + 1.3 * size, bold ? { 'font-weight': 600 } : {}),
  });
  const entries = legendEntries(index, view, text);
  const scale = size / 13;
  const symbols = entries.map(({ symbol, name, tone }, at) => {
    const own = colours[tone === 'chosen' ? 'accent' : tone];
    const paint = {
      own,
      disc: own,
      edge: colours.land,
      number: colours['on-data'],
      dot: colours.land,
    };
    return named(name, (x, y) =>
      drawSymbol(symbol, paint, colours, { x, y, scale }, `${text.pictures.layers.legend}-${at}`),
    );
  });
  const counts = entries.some(({ symbol }) => symbol.type === 'count') && !view.comparison;
  const rows = [
    ...rowsOf(tones(index, view, text, palette, size, named), width, size),
    ...rowsOf(counts ? [sizes(text, palette, scale), stacked(symbols)] : symbols, width, size),
  ];
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return {
    height,
    draw(x, y) {
      let top = y;
      const drawn = rows.flatMap((row) => {
        let left = x;
        const own = row.entries.map((entry) => {
          const one = entry.draw(left, top + (row.height - entry.height) / 2);
          left += entry.width + 1.4 * size;
          return one;
        });
        top += row.height;
        return own;
      });
      return element(
        'g',
        {
          id: text.pictures.layers.legend,
          'font-family': families.sans,
          'font-size': size,
          fill: colours.ink,
        },
        ...drawn,
      );
    },
  };
}

/** Entries under each other, as one. */
function stacked(entries: readonly Entry[]): Entry {
  return {
    width: Math.max(...entries.map(({ width }) => width)),
    height: entries.reduce((sum, { height }) => sum + height, 0),
    draw(x, y) {
      let top = y;
      return entries
        .map((entry) => {
          const drawn = entry.draw(x, top);
          top += entry.height;
          return drawn;
        })
        .join('');
    },
  };
}

interface Row {
  readonly entries: readonly Entry[];
  readonly height: number;
}

function rowsOf(entries: readonly Entry[], width: number, size: number): Row[] {
  const rows: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const last = rows.at(-1);
    if (last && entry.width <= room) last.push(entry);
    else {
      rows.push([entry]);
      room = width;
    }
    room -= entry.width + 1.4 * size;
  }
  return rows.map((row) => ({
    entries: row,
    height: Math.max(...row.map(({ height }) => height)),
  }));
}

/** What the circles' sizes mean: one in the other, with their numbers. */
function sizes(text: FullText, { colours }: Palette, scale: number): Entry {
  const type = 13 * scale;
  const largest = countRadius(Math.max(...legendSizes)) * scale;
  const words = legendSizes.map((count, at) =>
    at === 0 ? text.legend.clustersInCity(count) : String(count),
  );
  const textAt = 2 * largest + 10 * scale;
  return {
    width: textAt + Math.max(...words.map((word) => textWidth(word, type))),
    height: 2 * largest + 12 * scale,
    draw(x, y) {
      const bottom = y + 2 * largest + 6 * scale;
      const center = x + largest;
      const drawn = legendSizes.map((count, at) => {
        const radius = countRadius(count) * scale;
        const top = bottom - 2 * radius;
        return [
          element('circle', {
            cx: center,
            cy: bottom - radius,
            r: radius,
            fill: 'none',
            stroke: colours.data,
            'stroke-width': 1.2 * scale,
          }),
          element('path', {
            d: `M${short(center)} ${short(top)}H${short(x + textAt - 4 * scale)}`,
            stroke: colours.data,
            'stroke-width': 0.7 * scale,
          }),
          drawLine(words[at] ?? '', x + textAt, top + 0.36 * type, {}),
        ].join('');
      });
      return element('g', {}, ...drawn);
    },
  };
}

/** Which tone is whose, while two things are compared. */
function tones(
  index: DatasetIndex,
  view: View,
  text: FullText,
  { colours }: Palette,
  size: number,
  named: (name: string, draw: (x: number, y: number) => string, bold: boolean) => Entry,
): Entry[] {
  const { selection, comparison } = view;
  if (!selection || !comparison) return [];
  const sign = (left: string | null, right: string | null, edge: string, broken = false) => {
    const r = 0.48 * size;
    const half = (fill: string | null, sweep: number, x: number, y: number) =>
      fill
        ? element('path', {
            d: `M${short(x)} ${short(y - r)}A${short(r)} ${short(r)} 0 0 ${sweep} ${short(x)} ${short(y + r)}Z`,
            fill,
          })
        : '';
    return (x: number, y: number) =>
      element('circle', {
        cx: x,
        cy: y,
        r,
        fill: colours.paper,
        stroke: edge,
        'stroke-width': 0.11 * size,
        'stroke-dasharray': broken ? `${short(0.23 * size)} ${short(0.12 * size)}` : undefined,
      }) +
      half(left, 0, x, y) +
      half(right, 1, x, y);
  };
  const { accent, compare, ink } = colours;
  const shared =
    selection.kind === 'cluster' &&
    citiesOfCluster(index, selection.id).some((city) =>
      citiesOfCluster(index, comparison.id).includes(city),
    );
  return [
    named(plainName(index, selection, text), sign(accent, null, accent), true),
    named(plainName(index, comparison, text), sign(null, compare, compare, true), true),
    ...(shared ? [named(text.compare.both, sign(accent, compare, ink), true)] : []),
  ];
}
