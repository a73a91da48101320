/** The Danish texts of the page of that name. Only the build reads them. */
export const daChartsPage = {
  title: 'Diagrammer',
  description:
    'De fire diagrammer på Klyngekort på én side: tilsagn, byer, spredning og hospitalsområder.',
};

export type ChartsPageText = typeof daChartsPage;
