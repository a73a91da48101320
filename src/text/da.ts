/** The Danish texts that a page needs at once. `Text` is their type: a key that English lacks does not compile. */
import type { Language, PresenceKind } from '../model/dataset.ts';
import { clusterCount as clusters, clusterNoun as noun, type Shown } from './daClusters.ts';
import { daHeader } from './daHeader.ts';
import { capital, numbersIn } from './numbers.ts';

const numbers = numbersIn('da');
const { word, whole, list } = numbers;

const cities = (count: number) => `${word(count)} ${count === 1 ? 'by' : 'byer'}`;

/** Those that embeds need, too. */
export const daCommon = {
  language: 'da' as Language,
  numbers,
  capital,
  productName: 'Klyngekort',
  pageTitle: (headline: string) => `${headline} – Klyngekort`,
  dataDate: 'Status: efterår 2020',

  kind: {
    cluster: 'klynge',
    city: 'by',
    area: 'hospitalsområde',
    region: 'region',
    municipality: 'kommune',
  },
  status: { established: 'styrkeposition', emerging: 'spirende' },
  presence: {
    headquarters: 'hovedkvarter',
    branch: 'afdeling',
    representation: 'repræsentation',
    'partner-staff': 'medarbejdere hos partner',
    planned: 'planlagt',
  } satisfies Record<PresenceKind, string>,
  designatedBy: {
    board: 'Danmarks Erhvervsfremmebestyrelse',
    minister: 'uddannelses- og forskningsministeren',
  },
  regionName: (name: string) => `Region ${name}`,
  municipalityName: (name: string) =>
    ({ Bornholm: 'Bornholms Regionskommune', København: 'Københavns Kommune' })[name] ??
    `${name} Kommune`,

  map: {
    label: 'Kort over Danmark',
    instructions:
      'Brug piletasterne til at gå fra sted til sted, Enter til at vælge og Escape til at rydde valget.',
    capitalShort: 'Hovedstaden',
    bornholm: 'Bornholm',
    cityMark: (
      name: string,
      count: number,
      headquarters: number,
      planned: number,
      shown: Shown = 'all',
    ) =>
      [
        `${name}, by`,
        clusters(count, shown),
        headquarters === 0
          ? ''
          : headquarters === 1
            ? 'ét hovedkvarter'
            : `${word(headquarters)} hovedkvarterer`,
        planned === 0 ? '' : planned === 1 ? 'én planlagt' : `${word(planned)} planlagte`,
      ]
        .filter(Boolean)
        .join(', '),
    areaMark: (
      name: string,
      hospital: string,
      municipalities: number,
      inhabitants: number,
      count: number,
      shown: Shown = 'all',
    ) =>
      `${name}, hospitalsområde omkring ${hospital}: ${municipalities === 1 ? 'én kommune' : `${word(municipalities)} kommuner`}, ${whole(inhabitants)} indbyggere, ${clusters(count, shown)}`,
  },

  legend: {
    label: 'Signaturforklaring',
    sizes: 'Cirklens størrelse viser, hvor mange klynger der er i byen',
    clustersInCity: (count: number) => `${count} ${count === 1 ? 'klynge' : 'klynger'}`,
    ring: 'hovedkvarter i byen',
    plannedOnly: 'kun planlagt',
    otherCity: 'by uden denne klynge',
    cityOutside: (shown: Shown) => `by uden ${noun(0, shown)}`,
    hospital: 'akuthospital',
    city: 'by med klynger',
  },

  chart: {
    source: 'Kilde',
    order: 'Rækkefølge',
    filter: 'Vis klynger',
    grants: {
      title: (total: string, count: number, shown: Shown = 'all') =>
        `${total} til ${count} ${noun(count, shown)}`,
      titleOfPresent: (total: string, count: number, shown: Shown = 'all') =>
        count === 0
          ? `Ingen tilsagn: ${clusters(0, shown)} er her`
          : `${total} til ${count === 1 ? 'den ene' : `de ${word(count)}`} ${noun(count, shown)} her`,
      unit: 'Tilsagn i mio. kr., Innovationskraft 2021–2024',
      source: 'bilag om de nye viden- og erhvervsklynger',
      caveat: 'Et tilsagn gælder hele klyngen og kan ikke fordeles på byer.',
      sumCaveat: 'Summen gælder klyngerne som helhed, ikke det, der bruges her.',
      rowLabel: (name: string, money: string, status: string, count: number) =>
        `${name}: ${money}, ${status}, ${cities(count)}`,
    },
  },

  panel: {
    label: 'Om valget',
    clear: 'Ryd valg',
    grant: 'mio. kr. i tilsagn 2021–2024',
    rank: (rank: number, last: boolean, of: number, tiedWith: readonly string[]) =>
      `${rank === 1 ? 'størst' : last ? 'mindst' : `nr. ${rank}`} af ${of}${tiedWith.length > 0 ? `, sammen med ${list(tiedWith)}` : ''}`,
    inhabitants: 'indbyggere, 1. juli 2020',
    clustersInCity: (count: number, shown: Shown = 'all') => `${noun(count, shown)} i byen`,
    onlyPlanned: 'kun planlagt',
    andAlso: ' og ',
    field: 'Fagområde',
    designated: 'Udpeget af',
    cities: 'Byer',
    clusters: 'Klynger',
    areas: 'Hospitalsområder',
    area: 'Hospitalsområde',
    municipality: 'Kommune',
    municipalities: 'Kommuner',
    municipalitiesIn: (count: number) => `De ${count} kommuner`,
    region: 'Region',
    hospital: 'Akuthospital',
    hospitalIn: (hospital: string, site: string) =>
      hospital.includes(site) ? hospital : `${hospital} i ${site}`,
    planned: 'Planlagt',
    notYetPlaced: (region: string) => `et sted i Region ${region}`,
    presenceSince: (from: string) => `fra ${from}`,
    sumOfClusters: (money: string, count: number) =>
      count === 1
        ? `${money} i tilsagn til hele klyngen`
        : `${money} i tilsagn til klyngerne som helhed`,
    noClusters: (shown: Shown = 'all') => `Der er ${clusters(0, shown)} her.`,
    noCities: 'ingen byer med klynger',
  },

  address: {
    notUnderstood: (parts: readonly string[]) =>
      `Noget af adressen blev ikke forstået: ${list(parts)}. Det er der set bort fra.`,
  },
};

/** What only pages need, besides. */
export const da = {
  ...daCommon,
  ...daHeader,
  chart: {
    ...daCommon.chart,
    tabs: 'Diagrammer',
    tab: { grants: 'Tilsagn', places: 'Byer', spread: 'Spredning', areas: 'Områder' },
    asTable: 'Vis som tabel',
    files: ['Hent CSV', 'Excel', 'JSON', 'GeoJSON'],
    orders: { amount: 'beløb', name: 'navn', status: 'status', cities: 'byer' },
    all: 'alle',
    coming: 'Diagrammet hentes …',
    allCharts: 'Alle diagrammer på én side',
  },
  map: {
    ...daCommon.map,
    capital: 'Hovedstadsområdet, forstørret',
    attribution:
      'Indeholder data fra Klimadatastyrelsen, DAGI 1:500.000 (februar 2014), CC BY 4.0; geometrien er forenklet. Nabolande: Natural Earth.',
  },
  panel: {
    ...daCommon.panel,
    choose:
      'Vælg en by på kortet eller en klynge i listen, og se, hvor klyngerne er, og hvad de har fået i tilsagn.',
    chooseArea:
      'Vælg et hospitalsområde på kortet, og se, hvilke kommuner der hører til, og hvilke klynger der er der.',
    ask: 'Hvilket akuthospital hører min kommune til?',
    tryOut: 'Prøv',
  },
};

export type Text = typeof da;
export type CommonText = typeof daCommon;
