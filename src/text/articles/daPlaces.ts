/** The Danish texts of the page of that name. Only the build reads them. */
export const daPlaces = {
  title: 'Alle steder og klynger',
};

export type PlacesText = typeof daPlaces;
