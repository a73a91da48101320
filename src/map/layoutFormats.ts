/** The layouts of a frame's marks at every prerendered size, folded so that a page holds each distinct one once. */
import { formatIds, formats, type FormatId } from './formats.ts';
import { contains, frameRectangle, type FrameId, type Rectangle } from './frames.ts';
import { layoutMarks, type MarkLayout } from './layoutMarks.ts';
import { markKey, radiusOf, type PlaceMark } from './placeMarks.ts';

/** A layout and the formats that share it; `now` is the format of a map that the reader has moved. */
export interface MarkVariant extends MarkLayout {
  readonly formats: readonly (FormatId | 'now')[];
}

export interface LaidOutMark {
  readonly mark: PlaceMark;
  readonly variants: readonly MarkVariant[];
  /** False where the mark only shows a place that an inset shows properly. */
  readonly interactive: boolean;
}

const capital = frameRectangle('capital');
const whole: Rectangle = { x: 0, y: 0, width: 1, height: 1 };
/** Where the legend stands in wide formats: the Baltic, south of Bornholm. */
const legend: Rectangle = { x: 0.64, y: 0.9, width: 0.36, height: 0.1 };

/** Lays out the marks of the country's frame. The capital's cities are dots there: the inset enlarges them. */
export function layoutCountry(marks: readonly PlaceMark[]): LaidOutMark[] {
  const shown = marks.map((mark) => (contains(capital, mark.point) ? asDot(mark) : mark));
  return fold(shown, (id) => {
    const format = formats[id];
    return layoutMarks(shown, {
      rectangle: whole,
      width: format.frameWidth / format.scale,
      visible: format.visible,
      covered: [...Object.values(format.insets), ...(id === 'xs' ? [] : [legend])],
    });
  }).map((laidOut) => ({ ...laidOut, interactive: !contains(capital, laidOut.mark.point) }));
}

/** Lays out the marks of an inset; formats without it have no variant. */
export function layoutInset(
  marks: readonly PlaceMark[],
  id: Exclude<FrameId, 'denmark'>,
): LaidOutMark[] {
  const rectangle = frameRectangle(id);
  // Bornholm's box is titled and has room for no more names.
  const inside = marks
    .filter((mark) => contains(rectangle, mark.point))
    .map((mark) => (id === 'bornholm' ? { ...mark, label: null } : mark));
  return fold(inside, (formatId) => {
    const format = formats[formatId];
    const inset = format.insets[id];
    if (!inset) return new Map();
    // On a phone the inset is small: what the selection merely touches is named only where there is room.
    return layoutMarks(formatId === 'xs' ? inside.map(asOptional) : inside, {
      rectangle,
      width: (inset.width * format.frameWidth) / format.insetScale,
      visible: rectangle,
      covered: [],
    });
  });
}

/** Lays out the marks of a map that the reader has zoomed or moved. `width`: the country's frame, px ÷ scale. */
export function layoutMoved(
  marks: readonly PlaceMark[],
  width: number,
  visible: Rectangle,
): LaidOutMark[] {
  const layout = layoutMarks(marks, { rectangle: whole, width, visible, covered: [] });
  return marks.map((mark) => ({
    mark,
    interactive: true,
    variants: [
      {
        ...(layout.get(markKey(mark)) ?? { shift: { dx: 0, dy: 0 }, label: null }),
        formats: ['now'],
      },
    ],
  }));
}

function asOptional(mark: PlaceMark): PlaceMark {
  const { level } = mark.standing;
  if (!mark.label || (level !== 'related' && level !== 'context')) return mark;
  return { ...mark, label: { ...mark.label, required: false } };
}

function asDot(mark: PlaceMark): PlaceMark {
  const symbol = { type: 'dot' } as const;
  return { ...mark, symbol, radius: radiusOf(symbol), label: null };
}

function fold(
  marks: readonly PlaceMark[],
  layoutOf: (format: FormatId) => ReadonlyMap<string, MarkLayout>,
): LaidOutMark[] {
  const layouts = formatIds.map((format) => ({ format, layout: layoutOf(format) }));
  return marks.map((mark) => {
    const variants = new Map<string, { layout: MarkLayout; formats: FormatId[] }>();
    for (const { format, layout } of layouts) {
      const own = layout.get(markKey(mark));
      if (!own) continue;
      const rounded = round(own);
      const key = JSON.stringify(rounded);
      const variant = variants.get(key) ?? { layout: rounded, formats: [] };
      variant.formats.push(format);
      variants.set(key, variant);
    }
    return {
      mark,
      interactive: true,
      variants: [...variants.values()].map(({ layout, formats: own }) => ({
        ...layout,
        formats: own,
      })),
    };
  });
}

function round(layout: MarkLayout): MarkLayout {
  const { shift, label } = layout;
  return {
    shift: { dx: Math.round(shift.dx), dy: Math.round(shift.dy) },
    label: label && { ...label, dx: Math.round(label.dx), dy: Math.round(label.dy) },
  };
}
