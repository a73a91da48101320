/** The layouts of a frame's marks at every prerendered size, folded so that a page holds each distinct one once. */
import { formatIds, formats, type FormatId } from './formats.ts';
import { frameRectangle, type InsetId, type Rectangle } from './frames.ts';
import { layoutMarks, type MarkLayout } from './layoutMarks.ts';
import {
  isInteractive,
  marksOfCountry,
  marksOfInset,
  type LaidOutMark,
  type MarkLayouts,
  type MarkVariant,
} from './markLayouts.ts';
import { markKey, type PlaceMark } from './placeMarks.ts';

const whole: Rectangle = { x: 0, y: 0, width: 1, height: 1 };
/** Where the legend stands in wide formats: the Baltic, south of Bornholm. */
const legend: Rectangle = { x: 0.64, y: 0.9, width: 0.36, height: 0.1 };

/** Works out the layouts of any View's marks. */
export const layouts: MarkLayouts = { country: layoutCountry, inset: layoutInset };

/** Lays out the marks of the country's frame. */
export function layoutCountry(marks: readonly PlaceMark[]): LaidOutMark[] {
  const shown = marksOfCountry(marks);
  return fold(shown, (id) => {
    const format = formats[id];
    return layoutMarks(shown, {
      rectangle: whole,
      width: format.frameWidth / format.scale,
      visible: format.visible,
      covered: [...Object.values(format.insets), ...(id === 'xs' ? [] : [legend])],
    });
  }).map((laidOut) => ({ ...laidOut, interactive: isInteractive(laidOut.mark) }));
}

/** Lays out the marks of an inset; formats without it have no variant. */
export function layoutInset(marks: readonly PlaceMark[], id: InsetId): LaidOutMark[] {
  const rectangle = frameRectangle(id);
  const inside = marksOfInset(marks, id);
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

function fold(
  marks: readonly PlaceMark[],
  layoutOf: (format: FormatId) => ReadonlyMap<string, MarkLayout>,
): LaidOutMark[] {
  const layouts = formatIds.map((format) => ({ format, layout: layoutOf(format) }));
  return marks.map((mark) => {
    const variants = new Map<string, { layout: Rounded; formats: FormatId[] }>();
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

type Rounded = Pick<MarkVariant, 'shift' | 'label'>;

/** Whole px: what stands in the HTML and is read back from there. */
function round({ shift, label }: MarkLayout): Rounded {
  return {
    shift: { dx: toWhole(shift.dx), dy: toWhole(shift.dy) },
    label: label && { dx: toWhole(label.dx), dy: toWhole(label.dy), anchor: label.anchor },
  };
}

/** The nearest whole number, and never the negative nought that `Math.round` makes. */
function toWhole(value: number): number {
  return Math.round(value) + 0;
}
