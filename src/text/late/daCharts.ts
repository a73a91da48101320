/** The Danish texts of the charts beside the first. */
import { clusterCount, type Shown } from '../daClusters.ts';
import { capital, numbersIn } from '../numbers.ts';

const { word, whole, list } = numbersIn('da');

const cities = (count: number) => (count === 1 ? 'én by' : `${word(count)} byer`);

export const daCharts = {
  annex: 'bilag om de nye viden- og erhvervsklynger',
  rows: 'Rækker',
  columns: 'Kolonner',
  columnOrders: { clusters: 'klynger', region: 'region' },
  region: 'Region',
  clusters: 'Klynger',
  cities: 'Byer',
  inAll: 'I alt',

  places: {
    title: (count: number, cityCount: number, shown: Shown) =>
      `${capital(clusterCount(count, shown))} i ${cities(cityCount)}`,
    unit: 'Række for hver klynge, kolonne for hver by; efterår 2020',
    unplaced: 'ikke placeret',
    unplacedIn: (region: string) => `et sted i Region ${region}`,
    citiesUnit: (count: number): string => (count === 1 ? 'by' : 'byer'),
    inCity: 'Klynger i byen',
    grant: 'Tilsagn, mio. kr.',
    grantsInAll: (millions: string) => `${millions} i alt`,
    emerging: 'Kursiv:',
    emergingCluster: 'spirende klynge',
    caveat: 'Planlagte kontorer tælles ikke med.',
    rowLabel: (name: string, status: string, places: readonly string[]) =>
      `${name}, ${status}: ${list(places)}`,
    placeAs: (place: string, kinds: string) => `${place} (${kinds})`,
    columnLabel: (city: string, count: number, shown: Shown = 'all') =>
      `${city}: ${clusterCount(count, shown)}`,
    city: 'By',
    number: 'Antal',
    headquarters: 'Hovedkvarter er understreget.',
  },

  spread: {
    title: 'Tilsagn og antal byer',
    unit: 'Tilsagn i mio. kr., Innovationskraft 2021–2024; byer i efteråret 2020',
    cities: 'byer',
    millions: 'mio. kr.',
    finding: (
      extreme: 'most' | 'fewest',
      names: readonly string[],
      cityCount: number,
      grants: { amongSmallest: number; amongLargest: number; of: number },
    ) => {
      const who =
        extreme === 'most'
          ? `${list(names)} er i flest byer, ${word(cityCount)},`
          : `${list(names)} er kun i ${cities(cityCount)}`;
      const { amongSmallest, amongLargest, of } = grants;
      const alone = `${who.replace(/,$/, '')}.`;
      if (names.length > 1 || of < 4) return alone;
      if (amongSmallest === 1) return `${who} og har det mindste tilsagn.`;
      if (amongLargest === 1) return `${who} og har det største tilsagn.`;
      if (amongSmallest <= of / 4)
        return `${who} og har et af de ${word(amongSmallest)} mindste tilsagn.`;
      if (amongLargest <= of / 4)
        return `${who} og har et af de ${word(amongLargest)} største tilsagn.`;
      return alone;
    },
    pointLabel: (name: string, money: string, status: string, cityCount: number) =>
      `${name}: ${cities(cityCount)}, ${money}, ${status}`,
    caveat:
      'Punkter, der ville dække hinanden, står ved siden af hinanden. Planlagte kontorer tælles ikke med.',
    perCity: 'Byer i dag',
  },

  areas: {
    title: (inhabitants: number, areaCount: number) =>
      `${whole(inhabitants)} indbyggere i ${areaCount} hospitalsområder`,
    unit: 'Indbyggere 1. juli 2020, kommuner, og klynger i efteråret 2020',
    area: 'Hospitalsområde',
    inhabitants: 'Indbyggere',
    municipalities: 'Kommuner',
    hospital: 'Akuthospital',
    none: 'ingen',
    rowLabel: (
      area: string,
      inhabitants: number,
      municipalityCount: number,
      count: number,
      shown: Shown = 'all',
    ) =>
      `${area}: ${whole(inhabitants)} indbyggere, ${
        municipalityCount === 1 ? 'én kommune' : `${word(municipalityCount)} kommuner`
      }, ${clusterCount(count, shown)}`,
    groupLabel: (region: string, inhabitants: number) =>
      `Region ${region}: ${whole(inhabitants)} indbyggere`,
    caveat:
      'Inddeling efter regeringens udspil, januar 2019. En klynge står i hvert område, den er i; Christiansø er ikke med.',
    source: 'Danmarks Statistik, FOLK1A, og regeringens udspil',
  },
};

export type ChartsText = typeof daCharts;
