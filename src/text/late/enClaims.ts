/** The English texts of the card that shows where a figure comes from. */
import { capital, numbersIn } from '../numbers.ts';
import type { ClaimsText } from './daClaims.ts';

const { list, millions, whole, word, Word } = numbersIn('en');

const counted = (count: number, one: string, many: string) =>
  `${word(count)} ${count === 1 ? one : many}`;
const listed = (names: readonly string[], one: string, many: string) =>
  `${whole(names.length)} ${names.length === 1 ? one : many}: ${list(names)}.`;
const ofThem = (status: string) => (status ? ` (${status} only)` : '');

export const enClaims: ClaimsText = {
  close: 'Close',
  copy: 'Copy with source',
  copied: 'Copied',
  selected: 'The browser does not allow copying. The text is selected: copy it yourself.',
  sums: 'How it is worked out',
  sources: (count) => (count === 1 ? 'Source' : 'Sources'),
  allSources: 'All sources, and where they disagree',
  quote: (statement, sources, ours) =>
    `${statement} ${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}. ${ours ? 'Calculation: ' : ''}Klyngekort.`,

  certainty: {
    stated: 'Stated in the source',
    confirmed: 'Confirmed',
    consistent: 'Consistent',
    inferred: 'Inferred',
    computed: 'Our calculation',
  },
  meaning: {
    stated: 'We have not calculated anything.',
    confirmed: 'A public statement says so.',
    consistent: 'Public statements fit, but none says so outright.',
    inferred: 'Read out of the table in the annex; no public statement says so.',
    computed: 'Counted or added up from what the sources say.',
  },

  counted: {
    clusters: (names) => listed(names, 'cluster', 'clusters'),
    cities: (names) => listed(names, 'city', 'cities'),
    municipalities: (names) => listed(names, 'municipality', 'municipalities'),
    areas: (names) => listed(names, 'hospital area', 'hospital areas'),
  },
  notCounted: (names) => `Planned and not counted: ${list(names)}.`,
  sumOfGrants: (total, parts) =>
    `DKK ${millions(total)}m = ${parts.map(([name, kroner]) => `${millions(kroner)} (${name})`).join(' + ')}.`,
  ranking: (parts) =>
    `DKK million: ${parts.map(([name, kroner]) => `${name} ${millions(kroner)}`).join(', ')}.`,
  sumOfInhabitants: (total, parts) =>
    `${whole(total)} = ${parts.map(([name, count]) => `${whole(count)} (${name})`).join(' + ')}.`,
  areasAreSums: 'Each area is the sum of its municipalities.',

  area: (name) => `the ${name} hospital area`,

  grant: (name, money) => `${name} has been granted ${money} (Innovationskraft 2021–2024).`,
  inGrantsTable: (kroner, name) =>
    `The annex’s list of grants has DKK ${whole(kroner)} under the name ${name}.`,
  rank: (name, rank) => `The grant to ${name} is ${rank.startsWith('no.') ? '' : 'the '}${rank}.`,
  presences: (name) => `The table of branches on ${name}:`,
  inWhichWay: (kind, places) => `${capital(kind)}: ${list(places)}.`,
  headquarters: (name, city) => `${name} has its headquarters in ${city}.`,
  headquartersIn: (place, names) =>
    names.length === 0
      ? `No cluster has its headquarters in ${place}.`
      : `${list(names)} ${names.length === 1 ? 'has its' : 'have their'} headquarters in ${place}.`,
  field: (name, field, established) =>
    `The field of ${name} is ${field}, ${established ? 'one of the established fields of strength' : 'one of the emerging fields'}.`,
  designated: (name, by) => `The field of ${name} was designated by ${by}.`,
  establishedByBoard: (established, emerging) =>
    `The board itself states that it designated ${word(established)} fields of strength and ${word(emerging)} emerging ones.`,
  emergingInDocument: 'The annex says of each emerging field who designated it.',
  areasOfCluster: (name, count) =>
    `${name} is present in ${counted(count, 'hospital area', 'hospital areas')}.`,

  clustersIn: (place, count, status) =>
    count === 0
      ? `No clusters${ofThem(status)} are in ${place} today.`
      : `${Word(count)} ${count === 1 ? 'cluster' : 'clusters'}${ofThem(status)} ${count === 1 ? 'is' : 'are'} in ${place} today.`,
  sumIn: (place, count, money, status) =>
    count === 0
      ? `No clusters${ofThem(status)} are in ${place} today, so there is no grant to add up.`
      : count === 1
        ? `The one cluster${ofThem(status)} in ${place} has been granted ${money}. The grant is for the whole cluster, not for what happens here.`
        : `The ${word(count)} clusters${ofThem(status)} in ${place} have been granted ${money} in total. The sum is for the clusters as a whole, not for what happens here.`,
  sumOfAll: (count, money, status) =>
    count === 1
      ? `The one cluster${ofThem(status)} has been granted ${money} (Innovationskraft 2021–2024).`
      : `The ${word(count)} clusters${ofThem(status)} have been granted ${money} in total (Innovationskraft 2021–2024).`,
  citiesIn: (place, count) =>
    count === 0
      ? `No city in ${place} has a cluster today.`
      : count === 1
        ? `One city in ${place} has clusters today.`
        : `${Word(count)} cities in ${place} have clusters today.`,

  inhabitants: (place, count) =>
    `${capital(place)} had ${whole(count)} inhabitants on 1 July 2020.`,
  allInhabitants: (municipalities, areas, count) =>
    `The ${whole(municipalities)} municipalities in the ${whole(areas)} hospital areas had ${whole(count)} inhabitants on 1 July 2020.`,
  belongsTo: (municipality, area) => `${municipality} belongs to the ${area} hospital area.`,
  fromPlan:
    'The government’s proposal of January 2019 divides the country into 21 areas; the sources are press reports of it.',
  fromGrouping:
    'The proposal’s own list of the areas in Nordjylland has not been found. The division follows the grouping used by the region and the municipalities themselves.',
  fromHospital: 'The hospital itself says which municipalities it is the acute hospital of.',
  municipalities: (area, count, names) =>
    count === 1
      ? `One municipality belongs to ${area}: ${list(names)}.`
      : `${Word(count)} municipalities belong to ${area}: ${list(names)}.`,
  areasIn: (region, names) =>
    `${region} has ${counted(names.length, 'hospital area', 'hospital areas')}: ${list(names)}.`,
  hospital: (area, hospital) => `The acute hospital of the ${area} hospital area is ${hospital}.`,
  liesIn: (thing, place) => `${capital(thing)} is in ${place}.`,
  pointInside:
    'The city’s point in GeoNames lies in the municipality, or no more than 1.5 km outside its simplified boundary.',
  howSure: (confirmed, all) =>
    `The area is confirmed for ${whole(confirmed)} of the ${whole(all)} municipalities.`,

  rows: (rows, today, planned) =>
    `The table of branches has ${whole(rows)} rows: ${whole(today)} today and ${whole(planned)} planned.`,
  sumOfRows: (total, parts) => `${whole(total)} = ${parts.join(' + ')}.`,
  rowsOf: {
    headquarters: (count) => `${whole(count)} headquarters`,
    branch: (count) => `${whole(count)} ${count === 1 ? 'branch' : 'branches'}`,
    representation: (count) =>
      `${whole(count)} ${count === 1 ? 'representation' : 'representations'}`,
    'partner-staff': (count) => `${whole(count)} with staff at a partner`,
    planned: (count) => `${whole(count)} planned`,
  },
  twice: (cluster, city) => `${cluster} is in ${city} in two ways and has two rows there.`,
  mostCities: (names, count) =>
    `${list(names)} ${names.length === 1 ? 'is' : 'are'} in the most cities: ${whole(count)}.`,
  spreadOf: (name, money, count) =>
    `${name} ${money}, ${whole(count)} ${count === 1 ? 'city' : 'cities'}`,
};
