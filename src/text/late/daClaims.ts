/** The Danish texts of the card that shows where a figure comes from. */
import { capital, numbersIn } from '../numbers.ts';

const { list, millions, whole, word, Word } = numbersIn('da');

const clusters = (count: number) => (count === 1 ? 'klynge' : 'klynger');
const ofThem = (status: string) => (status ? ` (kun ${status})` : '');

export const daClaims = {
  close: 'Luk',
  copy: 'Kopiér med kilde',
  copied: 'Kopieret',
  selected: 'Browseren tillader ikke at kopiere. Teksten er markeret: kopiér den selv.',
  sums: 'Sådan er det regnet',
  sources: (count: number): string => (count === 1 ? 'Kilde' : 'Kilder'),
  allSources: 'Alle kilder, og hvor de er uenige',
  /** A sentence to paste: the claim, its sources, and who says so. */
  quote: (statement: string, sources: readonly string[], ours: boolean) =>
    `${statement} ${sources.length === 1 ? 'Kilde' : 'Kilder'}: ${sources.join('; ')}. ${ours ? 'Beregning: ' : ''}Klyngekort.`,

  certainty: {
    stated: 'Står i kilden',
    confirmed: 'Bekræftet',
    consistent: 'Stemmer overens',
    inferred: 'Udledt',
    computed: 'Vores beregning',
  },
  meaning: {
    stated: 'Vi har ikke regnet på det.',
    confirmed: 'Et offentligt udsagn siger det.',
    consistent: 'Offentlige udsagn passer med det, men ingen siger det direkte.',
    inferred: 'Læst ud af bilagets tabel; intet offentligt udsagn siger det.',
    computed: 'Talt eller lagt sammen ud fra kildernes oplysninger.',
  },

  /** What was counted, by name: `3 kommuner: Silkeborg, Skive og Viborg.` */
  counted: {
    clusters: (names: readonly string[]) =>
      `${whole(names.length)} ${clusters(names.length)}: ${list(names)}.`,
    cities: (names: readonly string[]) =>
      `${whole(names.length)} ${names.length === 1 ? 'by' : 'byer'}: ${list(names)}.`,
    municipalities: (names: readonly string[]) =>
      `${whole(names.length)} ${names.length === 1 ? 'kommune' : 'kommuner'}: ${list(names)}.`,
    areas: (names: readonly string[]) =>
      `${whole(names.length)} ${names.length === 1 ? 'hospitalsområde' : 'hospitalsområder'}: ${list(names)}.`,
  },
  notCounted: (names: readonly string[]) => `Planlagt og ikke talt med: ${list(names)}.`,
  /** `101,0 mio. kr. = 17,5 (CLEAN) + …` */
  sumOfGrants: (total: number, parts: readonly (readonly [name: string, kroner: number])[]) =>
    `${millions(total)} mio. kr. = ${parts.map(([name, kroner]) => `${millions(kroner)} (${name})`).join(' + ')}.`,
  ranking: (parts: readonly (readonly [name: string, kroner: number])[]) =>
    `Mio. kr.: ${parts.map(([name, kroner]) => `${name} ${millions(kroner)}`).join(', ')}.`,
  sumOfInhabitants: (total: number, parts: readonly (readonly [name: string, count: number])[]) =>
    `${whole(total)} = ${parts.map(([name, count]) => `${whole(count)} (${name})`).join(' + ')}.`,
  areasAreSums: 'Hvert område er summen af sine kommuner.',

  /** An area as it stands in a sentence. */
  area: (name: string) => `hospitalsområde ${name}`,

  grant: (name: string, money: string) =>
    `${name} har fået ${money} i tilsagn (Innovationskraft 2021–2024).`,
  inGrantsTable: (kroner: number, name: string) =>
    `Bilagets oversigt over tilsagn har ${whole(kroner)} kr. under navnet ${name}.`,
  rank: (name: string, rank: string) => `Tilsagnet til ${name} er ${rank}.`,
  presences: (name: string) => `Tabellen over afdelinger om ${name}:`,
  inWhichWay: (kind: string, places: readonly string[]) => `${capital(kind)}: ${list(places)}.`,
  headquarters: (name: string, city: string) => `Hovedkvarteret for ${name} er i ${city}.`,
  headquartersIn: (place: string, names: readonly string[]) =>
    names.length === 0
      ? `Ingen klynge har hovedkvarter i ${place}.`
      : `${list(names)} har hovedkvarter i ${place}.`,
  field: (name: string, field: string, established: boolean) =>
    `Fagområdet for ${name} er ${field}, ${established ? 'en af styrkepositionerne' : 'et af de spirende områder'}.`,
  designated: (name: string, by: string) => `Fagområdet for ${name} er udpeget af ${by}.`,
  establishedByBoard: (established: number, emerging: number) =>
    `Bestyrelsen oplyser selv, at den har udpeget ${word(established)} styrkepositioner og ${word(emerging)} spirende områder.`,
  emergingInDocument: 'Bilaget siger for hvert af de spirende områder, hvem der har udpeget det.',
  areasOfCluster: (name: string, count: number) =>
    `${name} er til stede i ${count === 1 ? 'ét hospitalsområde' : `${word(count)} hospitalsområder`}.`,

  clustersIn: (place: string, count: number, status: string) =>
    count === 0
      ? `Ingen klynger${ofThem(status)} er i ${place} i dag.`
      : `${Word(count)} ${clusters(count)}${ofThem(status)} er i ${place} i dag.`,
  sumIn: (place: string, count: number, money: string, status: string) =>
    count === 0
      ? `Ingen klynger${ofThem(status)} er i ${place} i dag, og der er derfor intet tilsagn at lægge sammen.`
      : count === 1
        ? `Den ene klynge${ofThem(status)} i ${place} har fået ${money} i tilsagn. Beløbet er til hele klyngen, ikke til det, der foregår her.`
        : `De ${word(count)} klynger${ofThem(status)} i ${place} har tilsammen fået ${money} i tilsagn. Summen gælder klyngerne som helhed, ikke det, der foregår her.`,
  sumOfAll: (count: number, money: string, status: string) =>
    count === 1
      ? `Den ene klynge${ofThem(status)} har fået ${money} i tilsagn (Innovationskraft 2021–2024).`
      : `De ${word(count)} klynger${ofThem(status)} har tilsammen fået ${money} i tilsagn (Innovationskraft 2021–2024).`,
  citiesIn: (place: string, count: number) =>
    count === 0
      ? `Ingen by i ${place} har en klynge i dag.`
      : count === 1
        ? `Én by i ${place} har klynger i dag.`
        : `${Word(count)} byer i ${place} har klynger i dag.`,

  inhabitants: (place: string, count: number) =>
    `${capital(place)} havde ${whole(count)} indbyggere den 1. juli 2020.`,
  allInhabitants: (municipalities: number, areas: number, count: number) =>
    `De ${whole(municipalities)} kommuner i de ${whole(areas)} hospitalsområder havde ${whole(count)} indbyggere den 1. juli 2020.`,
  belongsTo: (municipality: string, area: string) =>
    `${municipality} hører til hospitalsområde ${area}.`,
  fromPlan:
    'Regeringens udspil fra januar 2019 deler landet i 21 områder; kilderne er pressens gengivelser af det.',
  fromGrouping:
    'Udspillets egen liste over områderne i Nordjylland er ikke fundet. Inddelingen følger regionens og kommunernes egen gruppering.',
  fromHospital: 'Hospitalet skriver selv, hvilke kommuner det er akuthospital for.',
  municipalities: (area: string, count: number, names: readonly string[]) =>
    count === 1
      ? `Til ${area} hører én kommune: ${list(names)}.`
      : `Til ${area} hører ${word(count)} kommuner: ${list(names)}.`,
  areasIn: (region: string, names: readonly string[]) =>
    names.length === 1
      ? `${region} har ét hospitalsområde: ${list(names)}.`
      : `${region} har ${word(names.length)} hospitalsområder: ${list(names)}.`,
  hospital: (area: string, hospital: string) =>
    `Akuthospitalet i hospitalsområde ${area} er ${hospital}.`,
  liesIn: (thing: string, place: string) => `${capital(thing)} ligger i ${place}.`,
  pointInside:
    'Byens punkt i GeoNames ligger i kommunen eller højst 1,5 km uden for dens forenklede grænse.',
  howSure: (confirmed: number, all: number) =>
    `Kommunernes område er bekræftet for ${whole(confirmed)} af de ${whole(all)}.`,

  rows: (rows: number, today: number, planned: number) =>
    `Tabellen over afdelinger har ${whole(rows)} rækker: ${whole(today)} i dag og ${whole(planned)} ${planned === 1 ? 'planlagt' : 'planlagte'}.`,
  sumOfRows: (total: number, parts: readonly string[]) => `${whole(total)} = ${parts.join(' + ')}.`,
  rowsOf: {
    headquarters: (count: number) =>
      `${whole(count)} ${count === 1 ? 'hovedkvarter' : 'hovedkvarterer'}`,
    branch: (count: number) => `${whole(count)} ${count === 1 ? 'afdeling' : 'afdelinger'}`,
    representation: (count: number) =>
      `${whole(count)} ${count === 1 ? 'repræsentation' : 'repræsentationer'}`,
    'partner-staff': (count: number) => `${whole(count)} med medarbejdere hos en partner`,
    planned: (count: number) => `${whole(count)} ${count === 1 ? 'planlagt' : 'planlagte'}`,
  },
  twice: (cluster: string, city: string) =>
    `${cluster} er i ${city} på to måder og har to rækker dér.`,
  mostCities: (names: readonly string[], count: number) =>
    `${list(names)} er i flest byer: ${whole(count)}.`,
  spreadOf: (name: string, money: string, count: number) =>
    `${name} ${money}, ${whole(count)} ${count === 1 ? 'by' : 'byer'}`,
};

export type ClaimsText = typeof daClaims;
