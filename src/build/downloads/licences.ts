/** On what terms the data may be used: what the files, the data package and the page about the data all say. */
import type { Bilingual } from '../../model/dataset.ts';

export interface Licence {
  /** An identifier of the Open Definition's list of licences. */
  readonly name: string;
  /** The licence's own page; empty where it has none. */
  readonly url: string;
  readonly title: Bilingual;
}

export const licences = {
  facts: {
    name: 'notspecified',
    url: '',
    title: {
      da: 'Oplysninger fra de nævnte kilder, på kildernes egne vilkår; nævn kilden',
      en: 'Facts from the sources named, on those sources’ own terms; name the source',
    },
  },
  geonames: {
    name: 'CC-BY-4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    title: { da: 'Byernes punkter: GeoNames, CC BY 4.0', en: 'City points: GeoNames, CC BY 4.0' },
  },
  statistics: {
    name: 'other-at',
    url: '',
    title: {
      da: 'Indbyggertal: Danmarks Statistik, fri brug med kildeangivelse',
      en: 'Inhabitants: Statistics Denmark, free use with attribution',
    },
  },
  dagi: {
    name: 'CC-BY-4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    title: {
      da: 'Indeholder data fra Klimadatastyrelsen, DAGI 1:500.000 (februar 2014), CC BY 4.0; geometrien er forenklet',
      en: 'Contains data from Klimadatastyrelsen, DAGI 1:500,000 (February 2014), CC BY 4.0; the geometry is simplified',
    },
  },
} as const satisfies Record<string, Licence>;
