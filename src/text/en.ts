/** The English texts that a page needs at once, key by key those of `da.ts`. Names of places and organisations stay Danish. */
import type { CommonText, Text } from './da.ts';
import { clusterCount as someClusters, clusterNoun as noun } from './enClusters.ts';
import { enHeader } from './enHeader.ts';
import { capital, numbersIn, withoutGenitive } from './numbers.ts';

const numbers = numbersIn('en');
const { word, whole, list } = numbers;

const counted = (count: number, one: string, many: string) =>
  `${word(count)} ${count === 1 ? one : many}`;
const cities = (count: number) => counted(count, 'city', 'cities');
const municipalities = (count: number) => counted(count, 'municipality', 'municipalities');

/** Those that embeds need, too. */
export const enCommon: CommonText = {
  language: 'en',
  numbers,
  capital,
  productName: 'Klyngekort',
  pageTitle: (headline) => `${headline} – Klyngekort`,
  dataDate: 'Status: autumn 2020',

  kind: {
    cluster: 'cluster',
    city: 'city',
    area: 'hospital area',
    region: 'region',
    municipality: 'municipality',
  },
  status: { established: 'established', emerging: 'emerging' },
  presence: {
    headquarters: 'headquarters',
    branch: 'branch',
    representation: 'representation',
    'partner-staff': 'staff at a partner',
    planned: 'planned',
  },
  designatedBy: {
    board: 'Danmarks Erhvervsfremmebestyrelse (Danish Board of Business Development)',
    minister: 'the Minister for Higher Education and Science',
  },
  regionName: (name) => `Region ${name}`,
  municipalityName: (name) =>
    name === 'Bornholm'
      ? 'Bornholm Regional Municipality'
      : `${withoutGenitive(name)} Municipality`,

  map: {
    label: 'Map of Denmark',
    instructions:
      'Use the arrow keys to move from place to place, Enter to select and Escape to clear the selection.',
    capitalShort: 'Capital area',
    bornholm: 'Bornholm',
    cityMark: (name, count, headquarters, planned, shown = 'all') =>
      [
        `${name}, city`,
        someClusters(count, shown),
        headquarters > 0 ? `${word(headquarters)} headquarters` : '',
        planned > 0 ? `${word(planned)} planned` : '',
      ]
        .filter(Boolean)
        .join(', '),
    areaMark: (name, hospital, municipalityCount, inhabitants, count, shown = 'all') =>
      `${name}, hospital area around ${hospital}: ${municipalities(municipalityCount)}, ${whole(inhabitants)} inhabitants, ${someClusters(count, shown)}`,
  },

  legend: {
    label: 'Key',
    sizes: 'The size of a circle shows how many clusters are in the city',
    clustersInCity: (count) => `${whole(count)} ${count === 1 ? 'cluster' : 'clusters'}`,
    ring: 'headquarters in the city',
    plannedOnly: 'planned only',
    otherCity: 'city without this cluster',
    cityOutside: (shown) => `city without ${noun(0, shown)}`,
    hospital: 'acute hospital',
    city: 'city with clusters',
  },

  chart: {
    source: 'Source',
    order: 'Order',
    filter: 'Show clusters',
    grants: {
      title: (total, count, shown = 'all') => `${total} to ${whole(count)} ${noun(count, shown)}`,
      titleOfPresent: (total, count, shown = 'all') =>
        count === 0
          ? `No grants: ${someClusters(0, shown)} are here`
          : `${total} to the ${word(count)} ${noun(count, shown)} here`,
      unit: 'Grants in DKK million, Innovationskraft 2021–2024',
      source: 'annex on the new knowledge and business clusters',
      caveat: 'A grant is for the whole cluster and cannot be divided between cities.',
      sumCaveat: 'The total is for the clusters as a whole, not for what is spent here.',
      rowLabel: (name, money, status, count) => `${name}: ${money}, ${status}, ${cities(count)}`,
    },
  },

  panel: {
    label: 'About the selection',
    clear: 'Clear selection',
    grant: 'million DKK granted, 2021–2024',
    rank: (rank, last, of, tiedWith) => {
      const place = rank === 1 ? 'largest' : last ? 'smallest' : `no. ${rank}`;
      return tiedWith.length === 0
        ? `${place} of ${of}`
        : `joint ${place} of ${of}, with ${list(tiedWith)}`;
    },
    inhabitants: 'inhabitants, 1 July 2020',
    clustersInCity: (count, shown = 'all') => `${noun(count, shown)} in the city`,
    onlyPlanned: 'planned only',
    andAlso: ' and ',
    field: 'Field',
    designated: 'Designated by',
    cities: 'Cities',
    clusters: 'Clusters',
    areas: 'Hospital areas',
    area: 'Hospital area',
    municipality: 'Municipality',
    municipalities: 'Municipalities',
    municipalitiesIn: (count) =>
      count === 1 ? 'The one municipality' : `The ${whole(count)} municipalities`,
    region: 'Region',
    hospital: 'Acute hospital',
    hospitalIn: (hospital, site) => (hospital.includes(site) ? hospital : `${hospital} in ${site}`),
    planned: 'Planned',
    notYetPlaced: (region) => `somewhere in Region ${region}`,
    presenceSince: (from) => `from ${from}`,
    sumOfClusters: (money, count) =>
      count === 1
        ? `${money}, granted to the cluster as a whole`
        : `${money} in total, granted to the clusters as a whole`,
    noClusters: (shown = 'all') => `${capital(someClusters(0, shown))} are here.`,
    noCities: 'no cities with clusters',
  },

  address: {
    notUnderstood: (parts) =>
      `Part of the address was not understood: ${list(parts)}. The rest is shown as if it were not there.`,
  },
};

export const en: Text = {
  ...enCommon,
  ...enHeader,
  chart: {
    ...enCommon.chart,
    tabs: 'Charts',
    tab: { grants: 'Grants', places: 'Cities', spread: 'Spread', areas: 'Areas' },
    asTable: 'Show as table',
    files: ['Get CSV', 'Danish Excel', 'JSON', 'GeoJSON'],
    orders: { amount: 'amount', name: 'name', status: 'status', cities: 'cities' },
    all: 'all',
    coming: 'Fetching the chart …',
    allCharts: 'All charts on one page',
  },
  map: {
    ...enCommon.map,
    capital: 'The capital area, enlarged',
    attribution:
      'Contains data from Klimadatastyrelsen, DAGI 1:500,000 (February 2014), CC BY 4.0; the geometry is simplified. Neighbouring countries: Natural Earth.',
  },
  panel: {
    ...enCommon.panel,
    choose:
      'Choose a city on the map or a cluster in the list to see which clusters are where and what they have been granted.',
    chooseArea:
      'Choose a hospital area on the map to see which municipalities belong to it and which clusters are there.',

    ask: 'Which acute hospital does my municipality belong to?',
    tryOut: 'Try',
  },
};
