/** The Danish texts of the page of that name. Only the build reads them. */
export const daPlaces = {
  title: 'Alle steder og klynger',
  description:
    'Alle kommuner, byer, hospitalsområder, regioner og klynger på Klyngekort, og hvilket akuthospital hver kommune hører til.',
};

export type PlacesText = typeof daPlaces;
