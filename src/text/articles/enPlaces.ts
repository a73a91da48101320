/** The English texts of the page of that name. Only the build reads them. */
import type { PlacesText } from './daPlaces.ts';

export const enPlaces: PlacesText = {
  title: 'All places and clusters',
};
