import { isLong } from '../extent.ts';

/** One page of each kind, by its name in addresses; the same names stand under `en/`. */
export const pageOfEachKind = {
  front: 'index.html',
  cluster: 'klynge-clean.html',
  city: 'by-koebenhavn.html',
  area: 'omraade-viborg.html',
  region: 'region-hovedstaden.html',
  municipality: 'kommune-thisted.html',
} as const;

export const kindsOfPage = Object.keys(pageOfEachKind) as (keyof typeof pageOfEachKind)[];

/** Each kind's page in both languages; outside the long run every other kind in English, the rest in Danish. */
export const pagesOfEachKind = kindsOfPage.flatMap((kind, at) =>
  ['', 'en/']
    .filter((_, language) => isLong || language === at % 2)
    .map((folder) => folder + pageOfEachKind[kind]),
);
