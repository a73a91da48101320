/** A map of three municipalities in each frame: enough to see what is drawn, small enough to read. */
import { frameIds } from '../../src/map/frames.ts';
import type { FrameShapes, Shapes } from '../../src/map/shapes.ts';

const frame: FrameShapes = {
  width: 1000,
  neighbourStep: 2,
  neighbours: 'M0 0l9 0 0 9z',
  municipalities: {
    viborg: 'M10 10l5 0 0 5z',
    skive: 'M20 10l5 0 0 5z',
    herning: 'M10 20l5 0 0 5z',
  },
  unassigned: 'M90 90l1 0 0 1z',
  areaLines: 'M10 15l5 0',
  regionLines: 'M10 18l5 0',
};

export const smallShapes = Object.fromEntries(frameIds.map((id) => [id, frame])) as Shapes;
export const smallDrawing = { tints: { viborg: 1, herning: 2 } };
