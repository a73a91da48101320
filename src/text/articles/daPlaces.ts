/** The Danish texts of the page of that name. Only the build reads them. */
export const daPlaces = {
  title: 'Alle steder og klynger',
  description:
    'Alle kommuner, byer, hospitalsområder, regioner og klynger på Klyngekort, og hvilket akuthospital hver kommune hører til.',
  municipalities: 'Hvilket akuthospital hører min kommune til?',
  order: (municipalities: number) =>
    `De ${municipalities} kommuner efter navn, hver med det akuthospital, hvis område den hører til. Inddelingen følger regeringens udspil fra januar 2019.`,
  others: 'Klynger, byer, områder og regioner',
};

export type PlacesText = typeof daPlaces;
