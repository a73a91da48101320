/** The English texts of the page of that name. Only the build reads them. */
import type { SourcesText } from './daSources.ts';

export const enSources: SourcesText = {
  title: 'Sources',
};
