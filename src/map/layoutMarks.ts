/** Lays out the marks of one frame at one size: which circles give way, and where the names stand. */
import { labelGap, mapType, selectedRadius, signRadius } from '../look/marks.ts';
import type { Box, Placement } from '../look/labelBoxes.ts';
import { placeLabels } from '../look/placeLabels.ts';
import { textWidth } from '../look/textWidth.ts';
import { contains, frameAspect, within, type Point, type Rectangle } from './frames.ts';
import { isRinged, markKey, type PlaceMark } from './placeMarks.ts';
import { spreadMarks, type Shift } from './spreadMarks.ts';

/** Where a mark's symbol and name stand, px from its true point. */
export interface MarkLayout {
  readonly shift: Shift;
  readonly label: Placement | null;
}

export interface LayoutFrame {
  /** The part of the country's frame that is drawn, as fractions of it. */
  readonly rectangle: Rectangle;
  /** Its width on screen ÷ the factor on marks and type, px. */
  readonly width: number;
  /** What is in sight of it, as fractions of the country's frame. */
  readonly visible: Rectangle;
  /** What covers it, as fractions of the country's frame: insets, the legend. */
  readonly covered: readonly Rectangle[];
  /** Small signs that names had better leave free, as points of the country's frame. */
  readonly signs: readonly Point[];
}

const still: Shift = { dx: 0, dy: 0 };
/** Circles closer than this part. */
const circleGap = 1.5;

/** The layout of all marks that are in sight in a frame, by `markKey`. */
export function layoutMarks(
  marks: readonly PlaceMark[],
  frame: LayoutFrame,
): ReadonlyMap<string, MarkLayout> {
  const height = (frame.width * frame.rectangle.height) / frame.rectangle.width / frameAspect;
  const toBox = (rectangle: Rectangle): Box => {
    const start = within(frame.rectangle, rectangle);
    return {
      x: start.x * frame.width,
      y: start.y * height,
      width: (rectangle.width / frame.rectangle.width) * frame.width,
      height: (rectangle.height / frame.rectangle.height) * height,
    };
  };
  const inSight = marks.filter((mark) => contains(frame.visible, mark.point));
  const positioned = inSight.map((mark) => {
    const point = within(frame.rectangle, mark.point);
    return { mark, id: markKey(mark), x: point.x * frame.width, y: point.y * height };
  });
  const shifts = spreadMarks(
    positioned
      .filter(({ mark }) => mark.symbol.type !== 'dot')
      .map(({ mark, id, x, y }) => ({ id, x, y, radius: mark.radius })),
    circleGap,
  );
  const labelled = positioned.map(({ mark, id, x, y }) => {
    const { dx, dy } = shifts.get(id) ?? still;
    const { size } = mapType[mark.label?.rank ?? 'plain'];
    return {
      id,
      x: x + dx,
      y: y + dy,
      radius: isRinged(mark) ? selectedRadius(mark.radius) : mark.radius,
      label: mark.label && {
        width: textWidth(mark.name, size, mark.label.strong) + 2,
        height: size * 0.95,
        priority: mark.label.priority,
        required: mark.label.required,
      },
    };
  });
  const signs = frame.signs.map((point) => {
    const { x, y } = within(frame.rectangle, point);
    return { x: x * frame.width, y: y * height, radius: signRadius };
  });
  const labels = placeLabels(
    labelled,
    { bounds: toBox(frame.visible), obstacles: frame.covered.map(toBox), signs },
    labelGap,
  );
  return new Map(
    positioned.map(({ id }) => [
      id,
      { shift: shifts.get(id) ?? still, label: labels.get(id) ?? null },
    ]),
  );
}
