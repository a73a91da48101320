/** The English texts of what comes after the rest of a page, key by key those of `daBackground.ts`. */
import type { BackgroundText } from './daBackground.ts';
import { dateIn, numbersIn, withoutGenitive } from './numbers.ts';

const { list, word, Word } = numbersIn('en');

export const enBackground: BackgroundText = {
  date: (iso) => dateIn('en', iso),

  waters: {
    sweden: 'SWEDEN',
    germany: 'GERMANY',
    seas: {
      skagerrak: 'Skagerrak',
      kattegat: 'Kattegat',
      north: 'North Sea',
      baltic: 'Baltic Sea',
    },
  },

  noZoom: 'The map cannot be zoomed in this browser. Everything else works.',

  notes: {
    about: 'About the cluster',
    heading: 'Notes',
    sources: 'Sources',
    noDate: 'undated',
    noUrl: 'has no public address',
    sourceKind: {
      'client document': 'annex',
      'public statement': 'public statement',
      'public register': 'public register',
    },
    fullName: (name) => `Full name: ${name}.`,
    otherNames: (names) => `Also called ${list(names)}.`,
    inGrantsTable: (name) => `In the table of grants: ${name}.`,
    headquarters: (city, evidence) => `Headquarters in ${city}: ${evidence}.`,
    evidence: {
      confirmed: 'confirmed',
      consistent: 'consistent with public statements, but not confirmed',
      inferred: 'inferred from the order in the annex',
    },
    allHeadquarters: (confirmed, all) =>
      `The annex behind the map has lost the underlining that marked the headquarters. The first city it names for each cluster is taken to be its headquarters. ${Word(confirmed)} of the ${word(all)} ${confirmed === 1 ? 'is' : 'are'} confirmed elsewhere; each cluster’s page says how certain its headquarters is.`,
    pool: 'The grants were made on application from the pool Innovationskraft: Danish clusters for knowledge and business 2021–2024.',
    areaDate:
      'The division into areas follows the government’s proposal of January 2019. The formal collaborations had not yet been drawn up in 2020.',
    uncertain: (names) =>
      `Less certain for ${list(names.map(withoutGenitive))}: the division follows the region’s own grouping, because the proposal’s own list has not been found.`,
    collaboration: 'The collaboration here',
    atTheTable: (region, municipalities, hospital) =>
      `Here Region ${region} would sit down with the ${municipalities.length === 1 ? 'municipality' : 'municipalities'} of ${list(municipalities.map(withoutGenitive))} to discuss care around ${hospital} and in psychiatry.`,
    whatIsAgreed:
      'Politicians keep up a dialogue and professionals work closely together; the political framework is agreed between the region and all its municipalities. These benchmarks are about the areas:',
    benchmarks: 'Benchmarks about the areas',
    christiansoe: 'Christiansø belongs to no municipality or region and is not counted.',
  },

  places: {
    heading: 'All places and clusters',
    clusters: 'Clusters',
    cities: 'Cities',
    areas: 'Hospital areas',
    regions: 'Regions',
    municipalities: 'Municipalities',
  },

  footer: {
    more: 'Read more',
    what: (clusters, areas) =>
      `Klyngekort shows where Denmark’s ${clusters} clusters for knowledge and business are, and the areas in which the municipalities collaborate around the ${areas} acute hospitals.`,
    presentation: 'Talk',
    poster: 'Poster',
    publisher: 'Publisher',
    contact: 'Contact',
    address: 'Address',
    notFilledIn: 'not filled in',
    privacy: 'No cookies, no tracking.',
    kept: 'Your browser keeps a copy of the site, so that it works without a network.',
  },

  notFound: {
    title: 'Page not found',
    text: 'The address may be mistyped, or the page may have moved.',
    home: 'Go to the map',
  },

  description: {
    front: (clusters, areas) =>
      `Interactive map of Denmark’s ${clusters} clusters, their cities and grants 2021–2024, and of the areas around the ${areas} acute hospitals.`,
    selection: (headline, lede) => `${headline.replace(/\.$/, '')}. ${lede}`,
  },
};
