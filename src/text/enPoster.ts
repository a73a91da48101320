import type { PosterText } from './daPoster.ts';

/** The English words of the poster. */
export const enPoster: PosterText = {
  title: 'Denmark’s clusters and hospital areas',
  description:
    'A poster with both maps, the tables behind them and the sources. Print it on A3 or A2.',
  explain: 'Print this page on A3. All of it is drawn in lines: on A2 it is just as sharp.',
  toMap: 'To the map',
  clusters: (clusters, cities) => `${clusters} clusters in ${cities} cities`,
  hospitals: (areas, municipalities) =>
    `${areas} acute hospitals, ${municipalities} municipalities`,
  clusterTable: 'The clusters, the largest grant first',
  areaTable: 'The hospital areas, region by region',
  circles:
    'Circles: how many clusters are in the city; a ring is at least one headquarters. In the table:',
  crosses: 'Crosses: the acute hospital. Each region has its colour, each area its shade.',
  cluster: 'Cluster and field',
  where: 'Cities, headquarters first',
  cities: 'Cities',
  grant: 'Grant, DKK million',
  total: 'Total',
  area: 'Area and acute hospital',
  municipalities: 'Municipalities',
  grantCaveat:
    'A grant under Innovationskraft 2021–2024 belongs to the whole cluster, not to a city. What is planned is not counted.',
  areaCaveat:
    'The division is the government’s proposal of January 2019. The formal collaborations had not been drawn up yet.',
  sources: 'Sources',
};
