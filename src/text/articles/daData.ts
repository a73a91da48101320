/** The Danish texts of the page of that name. Only the build reads them. */
export const daData = {
  title: 'Data',
  description:
    'Alle data bag Klyngekort til at tage med: CSV, JSON og GeoJSON med kilder og licens.',
};

export type DataText = typeof daData;
