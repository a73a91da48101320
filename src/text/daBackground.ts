/** The Danish texts of what comes after the rest of a page: notes, sources, the list of all places, the footer. */
import { dateIn, numbersIn, withoutGenitive } from './numbers.ts';

const { list, word, Word } = numbersIn('da');

export const daBackground = {
  /** A source's date, as exact as the source gives it: `2. oktober 2020`, `oktober 2020`, `2020`. */
  date: (iso: string) => dateIn('da', iso),

  /** Decoration of the map, which the build alone draws, and pictures. */
  waters: {
    sweden: 'SVERIGE',
    germany: 'TYSKLAND',
    seas: { skagerrak: 'Skagerrak', kattegat: 'Kattegat', north: 'Nordsøen', baltic: 'Østersøen' },
  },

  noZoom: 'Man kan ikke zoome på kortet i denne browser. Alt andet virker.',

  notes: {
    about: 'Om klyngen',
    heading: 'Noter',
    sources: 'Kilder',
    noDate: 'uden dato',
    noUrl: 'har ingen offentlig adresse',
    sourceKind: {
      'client document': 'bilag',
      'public statement': 'offentligt udsagn',
      'public register': 'offentligt register',
    },
    fullName: (name: string) => `Fulde navn: ${name}.`,
    otherNames: (names: readonly string[]) => `Også kaldt ${list(names)}.`,
    inGrantsTable: (name: string) => `I tabellen over tilsagn: ${name}.`,
    headquarters: (city: string, evidence: string) => `Hovedkvarter i ${city}: ${evidence}.`,
    evidence: {
      confirmed: 'bekræftet',
      consistent: 'stemmer overens med offentlige udsagn, men er ikke bekræftet',
      inferred: 'udledt af rækkefølgen i bilaget',
    },
    allHeadquarters: (confirmed: number, all: number) =>
      `Bilaget bag kortet har mistet den understregning, der viste hovedkvartererne. Den første by, det nævner for hver klynge, er regnet for hovedkvarter. ${Word(confirmed)} af de ${word(all)} er bekræftet andre steder; hver klynges side fortæller, hvor sikkert dens hovedkvarter er.`,
    pool: 'Tilsagnene er givet efter ansøgning af puljen »Innovationskraft – danske klynger for viden og erhverv 2021–2024«.',
    areaDate:
      'Inddelingen i områder følger regeringens udspil fra januar 2019. De formaliserede samarbejder var endnu ikke fastlagt i 2020.',
    uncertain: (names: readonly string[]) =>
      `Mindre sikkert for ${list(names.map(withoutGenitive))}: inddelingen følger regionens egen gruppering, fordi udspillets egen liste ikke er fundet.`,
    collaboration: 'Samarbejdet her',
    atTheTable: (region: string, municipalities: readonly string[], hospital: string) =>
      `Her skulle Region ${region} sætte sig til bords med ${municipalities.length === 1 ? 'én kommune,' : 'kommunerne'} ${list(municipalities.map(withoutGenitive))}${municipalities.length === 1 ? ',' : ''} om forløbene omkring ${hospital} og i psykiatrien.`,
    whatIsAgreed:
      'Politikerne holder dialogen i gang, og fagfolkene arbejder tæt sammen; de politiske rammer aftales mellem regionen og alle dens kommuner. Disse pejlemærker handler om områderne:',
    benchmarks: 'Pejlemærker om områderne',
    christiansoe: 'Christiansø hører ikke til nogen kommune eller region og tælles ikke med.',
  },

  places: {
    heading: 'Alle steder og klynger',
    clusters: 'Klynger',
    cities: 'Byer',
    areas: 'Hospitalsområder',
    regions: 'Regioner',
    municipalities: 'Kommuner',
  },

  footer: {
    more: 'Læs mere',
    what: (clusters: number, areas: number) =>
      `Klyngekort viser, hvor Danmarks ${clusters} klynger for viden og erhverv holder til, og hvilke områder kommunerne samarbejder i omkring de ${areas} akuthospitaler.`,
    presentation: 'Foredrag',
    poster: 'Plakat',
    publisher: 'Udgiver',
    contact: 'Kontakt',
    address: 'Adresse',
    notFilledIn: 'ikke udfyldt',
    privacy: 'Ingen cookies, ingen sporing.',
    kept: 'Browseren gemmer en kopi af webstedet, så det virker uden net.',
  },

  notFound: {
    title: 'Siden findes ikke',
    text: 'Måske er adressen skrevet forkert, eller også er siden flyttet.',
    home: 'Gå til kortet',
  },

  description: {
    front: (clusters: number, areas: number) =>
      `Interaktivt kort over Danmarks ${clusters} klynger, deres byer og tilsagn 2021–2024, og over områderne omkring de ${areas} akuthospitaler.`,
    selection: (headline: string, lede: string) => `${headline.replace(/\.$/, '')}. ${lede}`,
  },
};

export type BackgroundText = typeof daBackground;
