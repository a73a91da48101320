/** The Danish texts of the comparison of two things. */
import { numbersIn, withoutGenitive } from '../numbers.ts';

const { word, Word, whole, list } = numbersIn('da');

const cities = (count: number) => `${word(count)} ${count === 1 ? 'by' : 'byer'}`;
const clusters = (count: number) =>
  count === 0 ? 'ingen klynger' : count === 1 ? 'én klynge' : `${word(count)} klynger`;

export const daCompare = {
  begin: 'Sammenlign',
  chooser: (name: string) => `Sammenlign ${name} med`,
  find: {
    cluster: 'Find en klynge',
    city: 'Find en by',
    area: 'Find et hospitalsområde',
    region: 'Find en region',
    municipality: 'Find en kommune',
  },
  found: (count: number) => (count === 1 ? 'Ét forslag' : `${count} forslag`),
  notFound: 'Det navn er der ingen med.',
  byShift: {
    cluster: 'Shift-klik på en klynge i diagrammet eller en liste gør det samme.',
    city: 'Shift-klik på en by på kortet eller i en liste gør det samme.',
    area: 'Shift-klik på et område på kortet eller i en liste gør det samme.',
    region: 'Shift-klik på en region på kortet eller i en liste gør det samme.',
    municipality: 'Shift-klik på en kommune på kortet eller i en liste gør det samme.',
  },
  swap: 'Byt om',
  leave: 'Afslut sammenligning',
  drop: (name: string) => `Fjern ${name} fra sammenligningen`,
  caption: (one: string, other: string) => `${one} og ${other} side om side`,
  details: (one: string, other: string) => `Hvad ${one} og ${other} har hver for sig og sammen`,
  tones: 'Hvilken farve er hvad',
  both: 'begge',
  nothing: 'ingen',
  onlyOne: 'Kun den ene',
  inBoth: 'Begge',
  apart: (distance: string) => `forskel ${distance}`,
  headquarters: 'Hovedkvarter',
  headquartersOf: 'Hovedkvarter for',
  presence: 'Til stede med',
  inhabitants: 'Indbyggere',
  inhabitantsOfMunicipality: 'Kommunens indbyggere',
  area: 'Område',
  areas: 'Områder',
  citiesWithClusters: 'Byer med klynger',

  announcement: (one: string, other: string) => `Sammenligner ${one} og ${other}.`,
  headline: {
    cluster: (one: string, count: number, other: string, otherCount: number) =>
      count === otherCount
        ? `${one} og ${other} er begge i ${cities(count)}`
        : `${one} er i ${cities(count)}, ${other} i ${word(otherCount)}`,
    city: (one: string, count: number, other: string, otherCount: number) =>
      count === otherCount
        ? `${one} og ${other} har hver ${clusters(count)}`
        : `${count === 0 ? 'Ingen klynge' : `${Word(count)} ${count === 1 ? 'klynge' : 'klynger'}`} er i ${one}, ${otherCount === 0 ? 'ingen' : word(otherCount)} i ${other}`,
    inhabitants: (one: string, count: number, other: string, otherCount: number) =>
      `${one} har ${whole(count)} indbyggere, ${other} ${whole(otherCount)}`,
    municipality: (one: string, area: string, other: string, otherArea: string) =>
      area === otherArea
        ? `${withoutGenitive(one)} og ${withoutGenitive(other)} hører begge til hospitalsområde ${area}`
        : `${withoutGenitive(one)} hører til hospitalsområde ${area}, ${withoutGenitive(other)} til ${otherArea}`,
  },
  lede: {
    grants: (more: string, distance: string) => `${more} har fået ${distance} mere i tilsagn.`,
    sameGrant: (amount: string) => `De har fået lige meget i tilsagn: ${amount}.`,
    parts: {
      area: (name: string, count: number, present: number) =>
        `${name}: ${count === 1 ? 'én kommune' : `${word(count)} kommuner`}, ${clusters(present)}.`,
      region: (name: string, count: number, present: number) =>
        `${name}: ${count === 1 ? 'ét hospitalsområde' : `${word(count)} hospitalsområder`}, ${clusters(present)}.`,
    },
    sharedCities: (names: readonly string[]) =>
      names.length === 0
        ? 'Ingen by har dem begge.'
        : names.length > 3
          ? `${Word(names.length)} byer har dem begge.`
          : `Begge er i ${list(names)}.`,
    sharedClusters: (names: readonly string[]) =>
      names.length === 0
        ? 'Ingen klynge er begge steder.'
        : names.length === 1
          ? `Én klynge er begge steder: ${names[0] ?? ''}.`
          : `${Word(names.length)} klynger er begge steder.`,
    inhabitants: (one: string, count: number, other: string, otherCount: number) =>
      `${one} har ${whole(count)} indbyggere, ${other} ${whole(otherCount)}.`,
    sameMunicipality: (municipality: string) => `Begge byer ligger i ${municipality}.`,
  },
};

export type CompareText = typeof daCompare;
