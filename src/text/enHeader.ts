/** The English texts of the bar over every page. */
import type { daHeader } from './daHeader.ts';

export const enHeader: typeof daHeader = {
  header: {
    skip: 'Skip to content',
    home: 'Klyngekort, front page',
    themes: 'Theme',
    theme: { clusters: 'Clusters', hospitals: 'Hospital areas' },
    otherLanguage: 'Dansk',
    otherLanguageCode: 'da',
    articles: {
      benchmarks: 'Benchmarks',
      programme: 'Programme',
      charts: 'Charts',
      sources: 'Sources',
      data: 'Data',
      journalists: 'Journalists',
      accessibility: 'Accessibility',
      places: 'All places and clusters',
      licences: 'Licences',
    },
    palette: 'Colours',
    palettes: {
      auto: 'Same as system',
      light: 'Light',
      dark: 'Dark',
      projector: 'Projector',
      print: 'Print',
    },
  },

  search: {
    placeholder: 'Find a city, municipality, cluster or hospital',
  },
};
