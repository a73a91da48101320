/** The English texts of the pages of text, one key a page. */
import type { ArticlesText } from './daArticles.ts';
import { enBenchmarks } from './articles/enBenchmarks.ts';
import { enProgramme } from './articles/enProgramme.ts';
import { enSources } from './articles/enSources.ts';
import { enData } from './articles/enData.ts';
import { enJournalists } from './articles/enJournalists.ts';
import { enAccessibility } from './articles/enAccessibility.ts';
import { enChartsPage } from './articles/enChartsPage.ts';
import { enLicences } from './articles/enLicences.ts';
import { enOneFile } from './articles/enOneFile.ts';
import { enPlaces } from './articles/enPlaces.ts';

export const enArticles: ArticlesText = {
  benchmarks: enBenchmarks,
  programme: enProgramme,
  sources: enSources,
  data: enData,
  journalists: enJournalists,
  accessibility: enAccessibility,
  charts: enChartsPage,
  places: enPlaces,
  licences: enLicences,
  oneFile: enOneFile,
};
