/**
 * Between the two maps' ways of saying what is in sight: where the country's frame lies in the pane (px), and
 * MapLibre's centre and zoom. Pure.
 */
import type { FrameBox, PaneSize } from '../frameBox.ts';
import {
  frameAspect,
  frameBounds,
  fromFrame,
  toFrame,
  type Point,
  type Rectangle,
} from '../frames.ts';

export interface Camera {
  /** WGS84 degrees, `[lon, lat]`. */
  readonly center: [number, number];
  readonly zoom: number;
}

/** MapLibre's world is this many px wide at zoom 0. */
const worldWidth = 512;
const frameShare = (frameBounds.denmark.east - frameBounds.denmark.west) / 360;

/** The camera that shows the frame just where a box says. */
export function cameraOf(box: FrameBox, pane: PaneSize): Camera {
  return {
    center: fromFrame(centreOf(box, pane)),
    zoom: Math.log2(box.width / frameShare / worldWidth),
  };
}

/** Where the frame lies for a camera. */
export function boxOf({ center, zoom }: Camera, pane: PaneSize): FrameBox {
  const width = worldWidth * 2 ** zoom * frameShare;
  const { x, y } = toFrame(...center);
  return {
    left: pane.width / 2 - x * width,
    top: pane.height / 2 - (y * width) / frameAspect,
    width,
  };
}

/** The box that shows a part of the country's frame as large as the pane allows, up to `most` times the start. */
export function boxShowing(
  part: Rectangle,
  pane: PaneSize,
  start: FrameBox,
  most: number,
): FrameBox {
  const room = 0.8;
  const width = Math.min(
    (pane.width * room) / part.width,
    ((pane.height * room) / part.height) * frameAspect,
    start.width * most,
  );
  const fitted = Math.max(width, start.width);
  return {
    width: fitted,
    left: pane.width / 2 - (part.x + part.width / 2) * fitted,
    top: pane.height / 2 - ((part.y + part.height / 2) * fitted) / frameAspect,
  };
}

/**
 * Keeps a box near Denmark: never smaller than at the start, where it lies exactly as at the start; the further it
 * is zoomed, the further it may move, until the middle of the pane reaches the frame's edge.
 */
export function constrained(
  box: FrameBox,
  pane: PaneSize,
  start: FrameBox,
  most: number,
): FrameBox {
  const width = Math.min(Math.max(box.width, start.width), start.width * most);
  const freedom = 1 - start.width / width;
  const wanted = centreOf(box, pane);
  const home = centreOf(start, pane);
  const x = clamp(wanted.x, home.x * (1 - freedom), home.x + (1 - home.x) * freedom);
  const y = clamp(wanted.y, home.y * (1 - freedom), home.y + (1 - home.y) * freedom);
  return {
    width,
    left: pane.width / 2 - x * width,
    top: pane.height / 2 - (y * width) / frameAspect,
  };
}

/** Whether two boxes are the same on screen. */
export function isSameBox(a: FrameBox, b: FrameBox): boolean {
  return (
    Math.abs(a.left - b.left) < 0.5 &&
    Math.abs(a.top - b.top) < 0.5 &&
    Math.abs(a.width - b.width) < 0.5
  );
}

/** The fraction of the frame that lies in the middle of the pane. */
function centreOf(box: FrameBox, pane: PaneSize): Point {
  return {
    x: (pane.width / 2 - box.left) / box.width,
    y: ((pane.height / 2 - box.top) / box.width) * frameAspect,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
