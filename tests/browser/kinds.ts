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

/** The kinds of page that are tried in a language; outside the long run every other kind in English, the rest in Danish. */
export const kindsIn = (folder: '' | 'en/') =>
  kindsOfPage.filter((_, at) => isLong || (folder === 'en/') === (at % 2 === 1));

/** The page of each kind, in the languages in which it is tried. */
export const pagesOfEachKind = (['', 'en/'] as const).flatMap((folder) =>
  kindsIn(folder).map((kind) => folder + pageOfEachKind[kind]),
);
