/** The Danish texts of the page about the data. Only the build reads them. */
export const daData = {
  title: 'Tag data med',
  description:
    'Alle data bag Klyngekort til at tage med: CSV, JSON og GeoJSON med kilder og licens.',
  lede: 'Alt, hvad kortet viser, kan hentes: hele tabeller, kort at tegne videre på, eller kun det, du ser på. Hver række nævner sine kilder og de vilkår, den må bruges på.',

  whole: {
    heading: 'Hele tabeller',
    table: 'Tabel',
    excel: 'Dansk Excel',
    csv: 'CSV',
    geojson: 'Kort (GeoJSON)',
    rows: (count: string) => `${count} rækker`,
    none: 'findes ikke',
    size: (kilobytes: string) => `${kilobytes} kB`,
    link: (table: string, format: string, size: string) => `${table}, ${format}, ${size}`,
    all: 'Alle tabeller i én fil',
    package: 'Beskrivelse til programmer',
  },

  formats: {
    heading: 'Hvilken fil skal jeg bruge?',
    list: [
      {
        name: 'Dansk Excel',
        says: 'Til dig, der åbner filen i et regneark på dansk: dobbeltklik, og den er der. Overskrifter og ord er danske, skilletegnet er semikolon, og decimaler har komma. Excel fjerner nullet forrest i koder som 0101. Skal det med, så hent filen ind med Data → Fra tekst/CSV, og vælg tekst til kolonnen.',
      },
      {
        name: 'CSV',
        says: 'Til programmer og til regneark, der ikke er danske: komma, decimalpunktum og UTF-8. Kolonnerne har engelske navne, som ikke bliver lavet om.',
      },
      {
        name: 'JSON',
        says: 'Alle tabeller i én fil, til dig, der programmerer; ved hvert diagram kan man også hente en fil med kun det, diagrammet viser. Hver tabel er en liste, og felterne hedder det samme som kolonnerne i CSV.',
      },
      {
        name: 'GeoJSON',
        says: 'Byer og klyngernes steder som punkter, kommuner og hospitalsområder som flader, med alle oplysninger. Kan åbnes i kortprogrammer som QGIS og i de fleste værktøjer, der tegner kort.',
      },
      {
        name: 'Data Package',
        says: 'Fortæller programmer, hvad kolonnerne er, hvad der må stå i dem, og hvordan tabellerne hænger sammen (Frictionless, version 1).',
      },
    ],
  },

  oneFile: {
    heading: 'Hele kortet i én fil',
    says: 'Klyngekort med alle valg, tekster og kortet, man kan zoome på: til et USB-stik og til steder uden net. Gem filen, og dobbeltklik på den.',
    size: (megabytes: string) => `${megabytes} MB`,
  },

  here: {
    heading: 'Kun det, du ser på',
    says: 'Ved hvert diagram er der links til de rækker, der hører til det valgte. Filerne hedder det samme som siden:',
    more: 'For en klynge er det dens steder. For en by, en kommune, et hospitalsområde eller en region er det klyngerne dér. JSON har de samme rækker, og GeoJSON er det, kortet viser: klyngens eller byens punkter, kommunen, områdets kommuner, regionens områder. Filen er altid hele udvalget: vil du kun have de spirende klynger, så brug kolonnen med status.',
  },

  columns: {
    heading: 'Hvad kolonnerne betyder',
    says: 'Navnet er det, CSV, JSON og GeoJSON bruger. Overskriften er den, der står i filerne til dansk Excel. Flere værdier i ét felt er skilt med en lodret streg.',
    types: {
      string: 'tekst',
      integer: 'heltal',
      number: 'decimaltal',
      boolean: 'ja eller nej',
      list: 'liste',
    },
    inJson: 'I JSON-filen:',
  },

  terms: {
    heading: 'Vilkår',
    says: 'Nævn kilderne, når du bruger filerne. De fleste oplysninger er fakta fra dokumenter og offentlige udsagn; nogle dele har deres egen licens:',
  },

  cite: {
    heading: 'Sådan henviser du',
    says: 'Kopiér sætningen, og nævn også kilden til det enkelte tal:',
    sentence: (dataDate: string, version: string, address: string) =>
      `Klyngekort: Danmarks klynger og hospitalsområder. ${dataDate}. Version ${version}.${address ? ` ${address}` : ''}`,
    file: 'Til et referenceprogram:',
  },

  link: {
    heading: 'Sådan linker du',
    says: 'Hvert valg på kortet har sin egen adresse. Vælg det, historien handler om, og kopiér adresselinjen. Adresserne på sider og filer bliver ikke lavet om.',
  },
};

export type DataText = typeof daData;
