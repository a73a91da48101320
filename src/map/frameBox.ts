import { frameAspect, type Rectangle } from './frames.ts';

/** Where the country's frame lies in the pane, px from its upper left corner. It may be larger than the pane. */
export interface FrameBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Size of the pane, px. */
export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

/** The part of the country's frame that is in sight of the pane. */
export function visibleOf(box: FrameBox, pane: PaneSize): Rectangle {
  const height = box.width / frameAspect;
  return {
    x: -box.left / box.width,
    y: -box.top / height,
    width: pane.width / box.width,
    height: pane.height / height,
  };
}

/** Moves what lies over the frame to where the frame lies; null leaves its place to the stylesheet. */
export function placeFrame({ style }: HTMLElement, box: FrameBox | null): void {
  style.left = box ? `${box.left}px` : '';
  style.top = box ? `${box.top}px` : '';
  style.width = box ? `${box.width}px` : '';
  style.height = box ? `${box.width / frameAspect}px` : '';
}
