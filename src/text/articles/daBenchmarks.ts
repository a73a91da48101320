/** The Danish texts of the page of that name. Only the build reads them. */
import { numbersIn } from '../numbers.ts';

const { word, list } = numbersIn('da');

export const daBenchmarks = {
  title: 'Pejlemærker for et nært sundhedsvæsen',
  description:
    'KL’s og Danske Regioners fælles pejlemærker i korte ord: samarbejdet om akuthospitalerne, en kvalitetsplan, økonomi og data.',
  lede: (count: number, about: number, areas: number) =>
    `KL og Danske Regioner er blevet enige om ${word(count)} fælles pejlemærker, som bør med i en kommende plan for hele sundhedsvæsenet. De ${word(about)} første handler om områderne på kortet: samarbejdet omkring hvert af de ${areas} akuthospitaler.`,
  background: [
    'Udgangspunktet er, at der bliver flere ældre, flere med kroniske sygdomme og flere med psykiske lidelser, samtidig med at der kommer til at mangle hænder. Det kræver nytænkning og udvikling.',
    'Det, der gavner borgerne mest, griber ofte mindre ind i deres liv, end vi er vant til. Langt flere kræfter skal bruges på at opdage sygdom tidligt, på forebyggelse, træning og egenomsorg. Digital og anden teknik skal gøre hjælpen nær og let at få og støtte folk i at tage vare på sig selv, og sundhedsvæsenets dele skal arbejde tættere sammen. At finde arbejdskraften er en fælles opgave, og regioner, kommuner og almen praksis er alle en del af løsningen.',
  ],
  claims: {
    benchmark: (number: number, title: string) => `Pejlemærke ${number}: ${title}.`,
    /** Which benchmarks a passage is drawn from. */
    from: (numbers: readonly number[]) => `Det står i pejlemærke ${list(numbers.map(String))}.`,
  },
  ownWords: 'Numrene er dokumentets, ordene er vores.',
  groups: {
    areas: {
      title: 'Samarbejdet om akuthospitalerne',
      about: 'På tværs af sektorer og med lokale politikere bag. Psykiatrien er med.',
    },
    'quality-plan': {
      title: 'En kvalitetsplan',
      about: 'For ældre, for borgere med kroniske sygdomme og for borgere med psykiske lidelser.',
    },
    'finance-data': {
      title: 'Økonomi og data',
      about: 'Betalingen for det, der kræves, og de oplysninger, der skal kunne deles.',
    },
  },
  range: (first: number, last: number) => `${first}–${last}`,
  toMap: (areas: number) => `Se de ${areas} områder på kortet`,
  psychiatry: 'Nævner psykiatrien',
  collaboration: {
    heading: 'Hvad et samarbejde er',
    who: {
      title: 'Ved bordet',
      text: 'Regionen og kommunerne omkring et akuthospital. Psykiatrien hører med.',
    },
    how: {
      title: 'To spor',
      text: 'Politisk dialog mellem de folkevalgte og tæt fagligt samarbejde mellem dem, der møder patienterne.',
    },
    frame: {
      title: 'Rammen',
      text: 'De overordnede politiske rammer står i aftaler mellem regionen og alle dens kommuner. Ingen råder over de andres penge.',
    },
  },
  areas: {
    heading: (areas: number) => `De ${areas} områder`,
    note: 'Dokumentet nævner hverken hospitaler eller kommuner ved navn. Inddelingen her følger regeringens udspil fra januar 2019; de formaliserede samarbejder var endnu ikke fastlagt i 2020.',
    map: (areas: number) => `Områderne omkring de ${areas} akuthospitaler`,
    municipalities: (count: number) => (count === 1 ? 'én kommune' : `${count} kommuner`),
  },
  counts: {
    heading: (counts: readonly string[]) => `Hvorfor man møder både ${list(counts)}`,
    text: (shown: number) =>
      `Tallet er blevet lavet om siden. Kortet viser de ${shown} områder fra udspillet i 2019 og blander ikke senere inddelinger ind.`,
    source: 'Kilde',
  },
};

export type BenchmarksText = typeof daBenchmarks;
