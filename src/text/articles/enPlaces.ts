/** The English texts of the page of that name. Only the build reads them. */
import type { PlacesText } from './daPlaces.ts';

export const enPlaces: PlacesText = {
  title: 'All places and clusters',
  description:
    'All municipalities, cities, hospital areas, regions and clusters on Klyngekort, and which acute hospital each municipality belongs to.',
};
