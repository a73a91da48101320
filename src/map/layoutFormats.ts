/** The layouts of a frame's marks at every prerendered size, folded so that a page holds each distinct one once. */
import type { HospitalArea } from '../model/dataset.ts';
import { pageFormats, whole, type Format } from './formats.ts';
import { frameAspect, frameRectangle, type InsetId, type Point, type Rectangle } from './frames.ts';
import { sitesOfCountry } from './hospitalSites.ts';
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

/** What works out the layouts of any View's marks in the given formats, which draw no hospitals behind the clusters. */
export function layoutsIn(formats: readonly Format[]): MarkLayouts {
  return {
    country: (marks) => layoutCountry(marks, formats, []),
    inset: (marks, id) => layoutInset(marks, id, formats, []),
  };
}

/** Those of a page, and of its map once the reader has moved it, see {@link layoutMoved}. */
export interface PageLayouts extends MarkLayouts {
  moved(marks: readonly PlaceMark[], width: number, visible: Rectangle): LaidOutMark[];
}

/** Those of the page, which draws the hospitals of these areas behind the clusters. */
export function layoutsOfPage(areas: readonly HospitalArea[]): PageLayouts {
  const sites = sitesOfCountry(areas);
  /** Where the hospitals are in front, each has its mark instead. */
  const behind = (marks: readonly PlaceMark[]) =>
    marks.some(({ kind, inFront }) => kind === 'area' && inFront) ? [] : sites;
  return {
    country: (marks) => layoutCountry(marks, pageFormats, behind(marks)),
    inset: (marks, id) => layoutInset(marks, id, pageFormats, behind(marks)),
    moved: (marks, width, visible) => layoutMoved(marks, width, visible, behind(marks)),
  };
}

/** Lays out the marks of the country's frame. `signs`: what names leave free, see {@link layoutMarks}. */
function layoutCountry(
  marks: readonly PlaceMark[],
  formats: readonly Format[],
  signs: readonly Point[],
): LaidOutMark[] {
  const shown = marksOfCountry(marks);
  return fold(shown, formats, (format) =>
    layoutMarks(format.cramped === 'everywhere' ? shown.map(asOptional) : shown, {
      rectangle: whole,
      width: format.frameWidth / format.scale,
      visible: format.visible,
      covered: [...Object.values(format.insets), ...(format.legend ? [format.legend] : [])],
      signs,
    }),
  ).map((laidOut) => ({ ...laidOut, interactive: isInteractive(laidOut.mark) }));
}

/** Lays out the marks of an inset; formats without it have no variant. */
function layoutInset(
  marks: readonly PlaceMark[],
  id: InsetId,
  formats: readonly Format[],
  signs: readonly Point[],
): LaidOutMark[] {
  const rectangle = frameRectangle(id);
  const inside = marksOfInset(marks, id);
  return fold(inside, formats, (format) => {
    const inset = format.insets[id];
    if (!inset) return new Map();
    const width = (inset.width * format.frameWidth) / format.insetScale;
    return layoutMarks(format.cramped ? inside.map(asOptional) : inside, {
      rectangle,
      width,
      visible: rectangle,
      covered: format.cramped ? [titleOf(rectangle, width)] : [],
      signs,
    });
  });
}

/** Where a small inset's title stands, px. */
const title = { width: 92, height: 21 };

/** The same as fractions of the country's frame, in an inset of that width, px. */
function titleOf({ x, y, width }: Rectangle, px: number): Rectangle {
  const toFraction = width / px;
  return {
    x,
    y,
    width: title.width * toFraction,
    height: title.height * toFraction * frameAspect,
  };
}

/**
 * Lays out the marks of a map that the reader has zoomed or moved. `width`: the country's frame, px ÷ scale; `signs`:
 * what names leave free, see {@link layoutMarks}.
 */
export function layoutMoved(
  marks: readonly PlaceMark[],
  width: number,
  visible: Rectangle,
  signs: readonly Point[],
): LaidOutMark[] {
  const layout = layoutMarks(marks, { rectangle: whole, width, visible, covered: [], signs });
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
  formats: readonly Format[],
  layoutOf: (format: Format) => ReadonlyMap<string, MarkLayout>,
): LaidOutMark[] {
  const laidOut = formats.map((format) => ({ format, layout: layoutOf(format) }));
  return marks.map((mark) => {
    const variants = new Map<string, { layout: Rounded; formats: string[] }>();
    for (const { format, layout } of laidOut) {
      const own = layout.get(markKey(mark));
      if (!own) continue;
      const rounded = round(own);
      const key = JSON.stringify(rounded);
      const variant = variants.get(key) ?? { layout: rounded, formats: [] };
      variant.formats.push(format.id);
      variants.set(key, variant);
    }
    return {
      mark,
      interactive: true,
      variants: [...variants.values()].map(({ layout, formats: shown }) => ({
        ...layout,
        formats: shown,
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
