/** The Danish texts of the pages of text, one key a page. */
import { daBenchmarks } from './articles/daBenchmarks.ts';
import { daProgramme } from './articles/daProgramme.ts';
import { daSources } from './articles/daSources.ts';
import { daData } from './articles/daData.ts';
import { daJournalists } from './articles/daJournalists.ts';
import { daAccessibility } from './articles/daAccessibility.ts';
import { daChartsPage } from './articles/daChartsPage.ts';
import { daLicences } from './articles/daLicences.ts';
import { daOneFile } from './articles/daOneFile.ts';
import { daPlaces } from './articles/daPlaces.ts';

export const daArticles = {
  benchmarks: daBenchmarks,
  programme: daProgramme,
  sources: daSources,
  data: daData,
  journalists: daJournalists,
  accessibility: daAccessibility,
  charts: daChartsPage,
  places: daPlaces,
  licences: daLicences,
  oneFile: daOneFile,
};

export type ArticlesText = typeof daArticles;
