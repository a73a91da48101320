/** The Danish words of the poster. `PosterText` is their type. */

export const daPoster = {
  title: 'Danmarks klynger og hospitalsområder',
  description:
    'En plakat med begge kort, tabellerne bag dem og kilderne. Skriv den ud på A3 eller A2.',
  explain: 'Skriv siden ud på A3. Alt er tegnet i streger: På A2 er det lige så skarpt.',
  toMap: 'Til kortet',
  clusters: (clusters: number, cities: number) => `${clusters} klynger i ${cities} byer`,
  hospitals: (areas: number, municipalities: number) =>
    `${areas} akuthospitaler og deres ${municipalities} kommuner`,
  clusterTable: 'Klyngerne, det største tilsagn først',
  areaTable: 'Hospitalsområderne, region for region',
  circles:
    'Cirkler: hvor mange klynger der er i byen; en ring er mindst ét hovedkvarter. I tabellen:',
  crosses: 'Kryds: akuthospitalet. Hver region har sin farve, hvert område sin tone.',
  cluster: 'Klynge og fagområde',
  where: 'Byer, hovedkvarteret først',
  cities: 'Byer',
  grant: 'Tilsagn, mio. kr.',
  total: 'I alt',
  area: 'Område og akuthospital',
  municipalities: 'Kommuner',
  grantCaveat:
    'Et tilsagn under Innovationskraft 2021–2024 hører til hele klyngen, ikke til en by. Det planlagte tæller ikke med.',
  areaCaveat:
    'Inddelingen er regeringens udspil fra januar 2019. De formelle samarbejder var endnu ikke tegnet.',
  sources: 'Kilder',
};

export type PosterText = typeof daPoster;
