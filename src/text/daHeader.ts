/** The Danish texts of the bar over every page. */
import type { Language } from '../model/dataset.ts';

export const daHeader = {
  header: {
    skip: 'Gå til indholdet',
    home: 'Klyngekort, forsiden',
    themes: 'Tema',
    theme: { clusters: 'Klynger', hospitals: 'Hospitalsområder' },
    otherLanguage: 'English',
    otherLanguageCode: 'en' as Language,
    articles: {
      benchmarks: 'Pejlemærker',
      programme: 'Program',
      charts: 'Diagrammer',
      sources: 'Kilder',
      data: 'Data',
      journalists: 'Journalister',
      accessibility: 'Tilgængelighed',
      places: 'Alle steder og klynger',
      licences: 'Licenser',
    },
    palette: 'Farver',
    palettes: {
      auto: 'Følg systemet',
      light: 'Lys',
      dark: 'Mørk',
      projector: 'Projektor',
      print: 'Print',
    },
  },

  search: {
    placeholder: 'Find by, kommune, klynge eller hospital',
  },
};
