/** The English texts of the comparison of two things. */
import { numbersIn, withoutGenitive } from '../numbers.ts';
import type { CompareText } from './daCompare.ts';

const { word, Word, whole, list } = numbersIn('en');

const counted = (count: number, one: string, many: string) =>
  `${word(count)} ${count === 1 ? one : many}`;
const clusters = (count: number) =>
  count === 0 ? 'no clusters' : counted(count, 'cluster', 'clusters');
const are = (count: number) => (count > 1 ? 'are' : 'is');

export const enCompare: CompareText = {
  begin: 'Compare',
  chooser: (name) => `Compare ${name} with`,
  find: {
    cluster: 'Find a cluster',
    city: 'Find a city',
    area: 'Find a hospital area',
    region: 'Find a region',
    municipality: 'Find a municipality',
  },
  found: (count) => (count === 1 ? 'One match' : `${whole(count)} matches`),
  notFound: 'Nothing has that name.',
  byShift: {
    cluster: 'Shift-clicking a cluster in the chart or a list does the same.',
    city: 'Shift-clicking a city on the map or in a list does the same.',
    area: 'Shift-clicking an area on the map or in a list does the same.',
    region: 'Shift-clicking a region on the map or in a list does the same.',
    municipality: 'Shift-clicking a municipality on the map or in a list does the same.',
  },
  swap: 'Swap',
  leave: 'Leave comparison',
  drop: (name) => `Remove ${name} from the comparison`,
  caption: (one, other) => `${one} and ${other} side by side`,
  details: (one, other) => `What ${one} and ${other} have in common and what they do not`,
  tones: 'Which colour is which',
  both: 'both',
  nothing: 'none',
  onlyOne: 'Only one',
  inBoth: 'Both',
  apart: (distance) => `difference ${distance}`,
  headquarters: 'Headquarters',
  headquartersOf: 'Headquarters of',
  presence: 'Present with',
  inhabitants: 'Inhabitants',
  inhabitantsOfMunicipality: 'Inhabitants of the municipality',
  area: 'Area',
  areas: 'Areas',
  citiesWithClusters: 'Cities with clusters',

  announcement: (one, other) => `Comparing ${one} and ${other}.`,
  headline: {
    cluster: (one, count, other, otherCount) =>
      count === otherCount
        ? `${one} and ${other} are both in ${counted(count, 'city', 'cities')}`
        : `${one} is in ${counted(count, 'city', 'cities')}, ${other} in ${word(otherCount)}`,
    city: (one, count, other, otherCount) =>
      count === otherCount
        ? `${one} and ${other} each have ${clusters(count)}`
        : `${count === 0 ? 'No cluster' : `${Word(count)} ${count === 1 ? 'cluster' : 'clusters'}`} ${are(count)} in ${one}, ${otherCount === 0 ? 'none' : word(otherCount)} in ${other}`,
    inhabitants: (one, count, other, otherCount) =>
      `${one} has ${whole(count)} inhabitants, ${other} ${whole(otherCount)}`,
    municipality: (one, area, other, otherArea) =>
      area === otherArea
        ? `${withoutGenitive(one)} and ${withoutGenitive(other)} both belong to the ${area} hospital area`
        : `${withoutGenitive(one)} belongs to the ${area} hospital area, ${withoutGenitive(other)} to ${otherArea}`,
  },
  lede: {
    grants: (more, distance) => `${more} was granted ${distance} more.`,
    sameGrant: (amount) => `Both were granted the same: ${amount}.`,
    parts: {
      area: (name, count, present) =>
        `${name}: ${counted(count, 'municipality', 'municipalities')}, ${clusters(present)}.`,
      region: (name, count, present) =>
        `${name}: ${counted(count, 'hospital area', 'hospital areas')}, ${clusters(present)}.`,
    },
    sharedCities: (names) =>
      names.length === 0
        ? 'No city has both of them.'
        : names.length > 3
          ? `${Word(names.length)} cities have both of them.`
          : `Both are in ${list(names)}.`,
    sharedClusters: (names) =>
      names.length === 0
        ? 'No cluster is in both.'
        : names.length === 1
          ? `One cluster is in both: ${names[0] ?? ''}.`
          : `${Word(names.length)} clusters are in both.`,
    inhabitants: (one, count, other, otherCount) =>
      `${one} has ${whole(count)} inhabitants, ${other} ${whole(otherCount)}.`,
    sameMunicipality: (municipality) => `Both cities are in ${municipality}.`,
  },
};
