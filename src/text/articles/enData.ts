/** The English texts of the page of that name. Only the build reads them. */
import type { DataText } from './daData.ts';

export const enData: DataText = {
  title: 'Data',
  description:
    'All data behind Klyngekort to take away: CSV, JSON and GeoJSON with sources and licence.',
};
