/** The Danish texts of the page of that name. Only the build reads them. */
export const daChartsPage = {
  title: 'Diagrammer',
};

export type ChartsPageText = typeof daChartsPage;
