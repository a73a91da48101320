/** The Danish texts of the page of sources. Only the build reads them. */
const rows = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const daSources = {
  title: 'Kilder',
  description:
    'Alle kilder bag Klyngekort, hvor sikkert hvert hovedkvarter er, og hvor dokumenter og udsagn er uenige.',
  lede: (sources: number, documents: number, statements: number, registers: number) =>
    `Klyngekort bygger på ${sources} kilder: ${documents} afsnit af de bilag, der fulgte med opgaven, ${statements} offentlige udsagn og ${registers} offentlige registre. Hvert tal på kortet har et lille i, der viser, hvor det kommer fra.`,
  order:
    'Bilagets tabel vises, som den er. Siger andre noget andet, står det i en note med sin kilde.',
  index: 'På denne side',

  certainty: {
    title: 'Hvor sikkert er det?',
    lede: (kinds: string) => `Hvert tal og hver påstand hører til én af ${kinds} slags.`,
  },

  headquarters: {
    title: (count: number) => `De ${count} hovedkvarterer`,
    lede: 'Bilaget har mistet den understregning, der viste dem. Derfor står det her for hver klynge, hvad hovedkvarteret hviler på.',
    group: (certainty: string, count: number) => `${certainty}: ${count}`,
  },

  contradictions: {
    title: 'Hvor kilderne er uenige',
    lede: (count: number) =>
      `Vi kender ${count} uenigheder. Tal om bilagets tabel er regnet ud, da siden blev bygget.`,
    one: 'Den ene',
    other: 'Den anden',
    settled: 'På kortet',
  },

  kind: {
    'client document': 'Bilag',
    'public statement': 'Offentlige udsagn',
    'public register': 'Offentlige registre',
  },
  kindLede: {
    'client document':
      'Opdragsgiverens dokumenter. De fleste har ingen offentlig adresse; bilaget om klyngerne er fra efteråret 2020.',
    'public statement':
      'Hvad myndigheder, klynger og presse selv har skrevet. De bekræfter, supplerer eller modsiger bilagene.',
    'public register': 'Folketal, grænser og punkter.',
  },
  annex: 'Bilaget',
  noAddress: 'Ingen offentlig adresse',
  noDate: 'uden dato',
  section: 'Afsnit',
  usedFor: 'Bruges til:',

  use: {
    clusters: (count: number) => rows(count, 'klynges fagområde', 'klyngers fagområder'),
    branches: (count: number) =>
      rows(count, 'række i tabellen over afdelinger', 'rækker i tabellen over afdelinger'),
    headquarters: (count: number) => rows(count, 'hovedkvarter', 'hovedkvarterer'),
    notes: (count: number) => rows(count, 'note om en klynge', 'noter om klynger'),
    grants: (count: number) => rows(count, 'tilsagn', 'tilsagn'),
    yearly: (_count: number) => 'den årlige læsning af de 160 mio. kr.',
    cities: (count: number) => rows(count, 'bys punkt', 'byers punkter'),
    municipalities: (count: number) => rows(count, 'kommunes område', 'kommuners områder'),
    population: (count: number) => rows(count, 'kommunes folketal', 'kommuners folketal'),
    areas: (count: number) => rows(count, 'hospitalsområde', 'hospitalsområder'),
    regions: (count: number) => rows(count, 'region', 'regioner'),
    benchmarks: (count: number) => rows(count, 'pejlemærke', 'pejlemærker'),
    counts: (count: number) => rows(count, 'tal for områderne', 'tal for områderne'),
    programmes: (count: number) => rows(count, 'program', 'programmer'),
    contradictions: (count: number) => rows(count, 'uenighed', 'uenigheder'),
  },
  /** What no table says: the ground of the map. */
  alsoUsed: {
    'dagi-2014': 'kommunernes og regionernes grænser på kortet',
    'natural-earth': 'nabolandene på kortet',
  } as Readonly<Record<string, string>>,
};

export type SourcesText = typeof daSources;
