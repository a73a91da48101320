/** The English sentences of findings, key by key those of `daFindings.ts`. */
import type { FindingsText } from './daFindings.ts';
import { clusterCount as someClusters, clusterNoun as noun } from './enClusters.ts';
import { numbersIn, withoutGenitive } from './numbers.ts';

const { word, Word, whole, list } = numbersIn('en');

const counted = (count: number, one: string, many: string) =>
  `${word(count)} ${count === 1 ? one : many}`;
const cities = (count: number) => counted(count, 'city', 'cities');
const municipalities = (count: number) => counted(count, 'municipality', 'municipalities');
/** The cities of several, each once. Of two for two it says that they come in turn. */
const inTurn = (headquarters: readonly string[]) => {
  const each = [...new Set(headquarters)];
  return `${list(each)}${headquarters.length === 2 && each.length === 2 ? ' respectively' : ''}`;
};
const are = (count: number) => (count === 1 ? 'is' : 'are');

export const enFindings: FindingsText = {
  headline: {
    mostClusters: (present, all, city, shown = 'all') =>
      present === all
        ? `All ${word(all)} ${noun(all, shown)} are in ${city}`
        : `${Word(present)} of the ${word(all)} ${noun(all, shown)} ${are(present)} in ${city}`,
    largestArea: (largest, all) => `${largest} is the largest of the ${whole(all)} areas`,
    cluster: (name, count, onlyCity) =>
      count === 1 ? `${name} is only in ${onlyCity}` : `${name} is in ${cities(count)}`,
    city: (name, count, onlyCluster, shown = 'all') =>
      count === 0
        ? `No ${noun(1, shown)} is in ${name} today`
        : `${Word(count)} ${noun(count, shown)} ${are(count)} in ${name}${count === 1 ? `: ${onlyCluster}` : ''}`,
    area: (name, municipalityCount, count, shown = 'all') =>
      `${name}: ${municipalities(municipalityCount)}, ${someClusters(count, shown)}`,
    region: (name, areas, count, shown = 'all') =>
      `Region ${name}: ${counted(areas, 'hospital area', 'hospital areas')}, ${someClusters(count, shown)}`,
    municipality: (name, area) => `${withoutGenitive(name)} belongs to the ${area} hospital area`,
  },
  lede: {
    absent: (names, headquarters) =>
      names.length === 0
        ? ''
        : names.length === 1
          ? `Only ${names[0] ?? ''} is not there: it has its headquarters in ${headquarters[0] ?? ''}.`
          : `The other ${word(names.length)}${names.length > 4 ? '' : `, ${list(names)},`} have their headquarters in ${inTurn(headquarters)}.`,
    largestArea: (most, smallest, least) =>
      `${whole(most)} inhabitants; the smallest, ${smallest}, has ${whole(least)}. Areas as in the government’s proposal, January 2019.`,
    cluster: (headquarters, others) =>
      others.length === 0
        ? `The headquarters in ${headquarters} is its only office.`
        : `Headquarters in ${headquarters}, plus ${list(others)}.`,
    outside: (shown) => `Outside the filter, which shows only ${noun(0, shown)}.`,
    kindCount: {
      headquarters: (count) => `${word(count)} headquarters`,
      branch: (count) => counted(count, 'branch', 'branches'),
      representation: (count) => counted(count, 'representation', 'representations'),
      'partner-staff': (count) => `staff at ${counted(count, 'partner', 'partners')}`,
      planned: (count) => counted(count, 'planned office', 'planned offices'),
    },
    headquartersHere: (headquarters, present) => {
      if (headquarters === 0) return '';
      if (present === 1) return 'It has its headquarters here.';
      if (headquarters === 1) return 'One of them has its headquarters here.';
      if (headquarters < present)
        return `${Word(headquarters)} of them have their headquarters here.`;
      return `${present === 2 ? 'Both' : `All ${word(present)}`} have their headquarters here.`;
    },
    planned: (names) => `Planned: ${list(names)}.`,
    city: (municipality, area, region) =>
      `The city is in ${municipality}, the ${area} hospital area and ${region}.`,
    unplaced: (cluster) => `${cluster} plans an office somewhere in the region.`,
    area: (hospital, inhabitants) =>
      `${whole(inhabitants)} people live in the area around ${hospital}.`,
    region: (inhabitants, city, shown = 'all') =>
      `${whole(inhabitants)} inhabitants. ${city === 0 ? `No city in the region has ${shown === 'all' ? 'a' : 'an'} ${noun(1, shown)}.` : `The region’s clusters are in ${cities(city)}.`}`,
    municipality: (hospital, count, inCities, shown = 'all') =>
      `The acute hospital is ${hospital}. ${
        count === 0
          ? `None of the ${noun(0, shown)} is in the municipality.`
          : `${Word(count)} ${noun(count, shown)} ${are(count)} in the municipality, in ${list(inCities)}.`
      }`,
  },
};
