import type { daControls } from './daControls.ts';

/** The English names of the live map's buttons. */
export const enControls: typeof daControls = {
  label: 'Zoom and move the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeCountry: 'Whole country',
  toCapital: 'Capital area',
  toSelection: 'Selection',
  pan: {
    north: 'Move north',
    south: 'Move south',
    east: 'Move east',
    west: 'Move west',
  },
};
