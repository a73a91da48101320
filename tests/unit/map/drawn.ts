/** What a reader sees of a View's marks at one size of the map, in px: worked out from the layout the page carries. */
import { mapType } from '../../../src/look/marks.ts';
import type { Box } from '../../../src/look/labelBoxes.ts';
import { textWidth } from '../../../src/look/textWidth.ts';
import { formats, type Format, type FormatId } from '../../../src/map/formats.ts';
import {
  frameAspect,
  frameRectangle,
  insetIds,
  within,
  type FrameId,
} from '../../../src/map/frames.ts';
import { layoutsOfPage } from '../../../src/map/layoutFormats.ts';
import type { LaidOutMark, MarkLayouts } from '../../../src/map/markLayouts.ts';
import { markKey, placeMarks, type PlaceMark } from '../../../src/map/placeMarks.ts';
import { emphasise } from '../../../src/state/emphasis.ts';
import { passing } from '../../../src/state/passing.ts';
import type { View } from '../../../src/state/view.ts';
import { index } from '../state/tables.ts';

/** A mark as it stands in one drawing. Lengths in px before the drawing's scale on marks and type. */
export interface DrawnMark {
  readonly mark: PlaceMark;
  readonly key: string;
  readonly frame: FrameId;
  readonly interactive: boolean;
  /** Centre within its own drawing. */
  readonly x: number;
  readonly y: number;
  /** Centre within the country's frame, over which the insets lie, px of the screen. */
  readonly onPage: { readonly x: number; readonly y: number };
  /** The box of its name within its own drawing; null where it has none. */
  readonly name: Box | null;
}

export interface Drawn {
  readonly marks: readonly DrawnMark[];
  /** Width and height of the drawing. */
  readonly width: number;
  readonly height: number;
}

const whole: Box = { x: 0, y: 0, width: 1, height: 1 };

/** The marks of a View. */
export function marksOf(view: View): PlaceMark[] {
  return placeMarks(passing(index, view.status), view, emphasise(index, view));
}

/** The country's frame and the insets of a page's format, as drawn for a View. */
export function drawn(view: View, id: FormatId): ReadonlyMap<FrameId, Drawn> {
  return drawnIn(formats[id], layoutsOf(view));
}

/** The same in any format, laid out in whichever way. */
export function drawnIn(format: Format, layouts: Layouts): ReadonlyMap<FrameId, Drawn> {
  const { insets, scale, insetScale } = format;
  const drawings = new Map<FrameId, Drawn>();
  drawings.set('denmark', draw('denmark', layouts.denmark, format, whole, scale));
  for (const inset of insetIds) {
    const lies = insets[inset];
    if (lies) drawings.set(inset, draw(inset, layouts[inset], format, lies, insetScale));
  }
  return drawings;
}

/** The marks of all frames, laid out. */
export type Layouts = Readonly<Record<FrameId, readonly LaidOutMark[]>>;
const known = new WeakMap<View, Layouts>();
const ofPage = layoutsOfPage(index.dataset.areas);

/** The layouts of a View hold all formats, so each is made once. */
function layoutsOf(view: View): Layouts {
  const layouts = known.get(view) ?? layOut(ofPage, marksOf(view));
  known.set(view, layouts);
  return layouts;
}

/** Lays marks out in all frames. */
export function layOut({ country, inset }: MarkLayouts, marks: readonly PlaceMark[]): Layouts {
  return {
    denmark: country(marks),
    capital: inset(marks, 'capital'),
    bornholm: inset(marks, 'bornholm'),
  };
}

/** Draws a frame that lies there in the country's frame, with marks and type at a scale. */
function draw(
  frame: FrameId,
  laidOut: readonly LaidOutMark[],
  { id, frameWidth }: Format,
  lies: Box,
  scale: number,
): Drawn {
  const shown = frame === 'denmark' ? whole : frameRectangle(frame);
  const width = (lies.width * frameWidth) / scale;
  const height = (width * shown.height) / shown.width / frameAspect;
  const marks = laidOut.flatMap(({ mark, variants, interactive }): DrawnMark[] => {
    const variant = variants.find((one) => one.formats.includes(id));
    if (!variant) return [];
    const point = within(shown, mark.point);
    const x = point.x * width + variant.shift.dx;
    const y = point.y * height + variant.shift.dy;
    const onPage = {
      x: lies.x * frameWidth + x * scale,
      y: (lies.y * frameWidth) / frameAspect + y * scale,
    };
    const name =
      variant.label &&
      nameBox(mark, x + variant.label.dx, y + variant.label.dy, variant.label.anchor);
    return [{ mark, key: markKey(mark), frame, interactive, x, y, onPage, name }];
  });
  return { marks, width, height };
}

/** The box of a name whose text is anchored there. */
export function nameBox(
  mark: PlaceMark,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
): Box {
  const { size } = mapType[mark.label?.rank ?? 'plain'];
  const width = textWidth(mark.name, size, mark.label?.strong);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - size / 2, width, height: size };
}

/** How deep two boxes overlap: the shorter side of what they share, px; 0 or less where they do not. */
export function depth(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  );
}

/** The box around a mark's symbol. */
export function symbolBox({ mark, x, y }: DrawnMark): Box {
  const { radius } = mark;
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Positions are rounded to whole pixels, each by half of one at most. */
export const rounding = 1.5;

/** From a name to the middle of a mark. */
export const distance = ({ name }: DrawnMark, { x, y }: DrawnMark): number =>
  name
    ? Math.hypot(
        Math.max(name.x - x, x - name.x - name.width, 0),
        Math.max(name.y - y, y - name.y - name.height, 0),
      )
    : Infinity;
