/** The English texts of the charts beside the first. */
import { clusterCount } from '../enClusters.ts';
import { capital, numbersIn } from '../numbers.ts';
import type { ChartsText } from './daCharts.ts';

const { word, whole, list } = numbersIn('en');

const cities = (count: number) => `${word(count)} ${count === 1 ? 'city' : 'cities'}`;

export const enCharts: ChartsText = {
  annex: 'annex on the new knowledge and business clusters',
  rows: 'Rows',
  columns: 'Columns',
  columnOrders: { clusters: 'clusters', region: 'region' },
  region: 'Region',
  clusters: 'Clusters',
  cities: 'Cities',
  inAll: 'Total',

  places: {
    title: (count, cityCount, shown) =>
      `${capital(clusterCount(count, shown))} in ${cities(cityCount)}`,
    unit: 'A row for each cluster, a column for each city; autumn 2020',
    unplaced: 'not yet placed',
    unplacedIn: (region) => `somewhere in Region ${region}`,
    citiesUnit: (count) => (count === 1 ? 'city' : 'cities'),
    inCity: 'Clusters in the city',
    grant: 'Grant, DKK m',
    grantsInAll: (millions) => `${millions} in all`,
    emerging: 'Italics:',
    emergingCluster: 'emerging cluster',
    caveat: 'Planned offices are not counted.',
    rowLabel: (name, status, places) => `${name}, ${status}: ${list(places)}`,
    placeAs: (place, kinds) => `${place} (${kinds})`,
    columnLabel: (city, count, shown = 'all') => `${city}: ${clusterCount(count, shown)}`,
    city: 'City',
    number: 'Number',
    headquarters: 'Headquarters are underlined.',
  },

  spread: {
    title: 'Grant and number of cities',
    unit: 'Grants in DKK million, Innovationskraft 2021–2024; cities in autumn 2020',
    cities: 'cities',
    millions: 'DKK m',
    finding: (extreme, names, cityCount, { amongSmallest, amongLargest, of }) => {
      const are = names.length === 1 ? 'is' : 'are';
      const who =
        extreme === 'most'
          ? `${list(names)} ${are} in the most cities, ${word(cityCount)},`
          : `${list(names)} ${are} in only ${cities(cityCount)}`;
      const alone = `${who.replace(/,$/, '')}.`;
      if (names.length > 1 || of < 4) return alone;
      if (amongSmallest === 1) return `${who} and has the smallest grant.`;
      if (amongLargest === 1) return `${who} and has the largest grant.`;
      if (amongSmallest <= of / 4)
        return `${who} and has one of the ${word(amongSmallest)} smallest grants.`;
      if (amongLargest <= of / 4)
        return `${who} and has one of the ${word(amongLargest)} largest grants.`;
      return alone;
    },
    pointLabel: (name, money, status, cityCount) =>
      `${name}: ${cities(cityCount)}, ${money}, ${status}`,
    caveat:
      'Points that would cover each other stand side by side. Planned offices are not counted.',
    perCity: 'Cities today',
  },

  areas: {
    title: (inhabitants, areaCount) =>
      `${whole(inhabitants)} inhabitants in ${areaCount} hospital areas`,
    unit: 'Inhabitants on 1 July 2020, municipalities, and clusters in autumn 2020',
    area: 'Hospital area',
    inhabitants: 'Inhabitants',
    municipalities: 'Municipalities',
    hospital: 'Acute hospital',
    none: 'none',
    rowLabel: (area, inhabitants, municipalityCount, count, shown = 'all') =>
      `${area}: ${whole(inhabitants)} inhabitants, ${word(municipalityCount)} ${
        municipalityCount === 1 ? 'municipality' : 'municipalities'
      }, ${clusterCount(count, shown)}`,
    groupLabel: (region, inhabitants) => `Region ${region}: ${whole(inhabitants)} inhabitants`,
    caveat:
      'Areas as in the government’s proposal, January 2019. A cluster stands in each area that it is in; Christiansø is not included.',
    source: 'Statistics Denmark, FOLK1A, and the government’s proposal',
  },
};
