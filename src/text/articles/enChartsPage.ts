/** The English texts of the page of that name. Only the build reads them. */
import type { ChartsPageText } from './daChartsPage.ts';

export const enChartsPage: ChartsPageText = {
  title: 'Charts',
  description:
    'The four charts of Klyngekort on one page: grants, cities, spread and hospital areas.',
};
