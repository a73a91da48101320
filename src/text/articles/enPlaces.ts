/** The English texts of the page of that name. Only the build reads them. */
import type { PlacesText } from './daPlaces.ts';

export const enPlaces: PlacesText = {
  title: 'All places and clusters',
  description:
    'All municipalities, cities, hospital areas, regions and clusters on Klyngekort, and which acute hospital each municipality belongs to.',
  municipalities: 'Which acute hospital does my municipality belong to?',
  order: (municipalities) =>
    `The ${municipalities} municipalities by name, each with the acute hospital whose area it belongs to. The areas follow the government’s proposal of January 2019.`,
  others: 'Clusters, cities, areas and regions',
};
