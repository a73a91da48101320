/** The English texts of the page of that name. Only the build reads them. */
import type { SourcesText } from './daSources.ts';

export const enSources: SourcesText = {
  title: 'Sources',
  description:
    'All sources of Klyngekort, what they are used for, and how contradictions between them were settled.',
};
