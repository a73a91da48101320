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
