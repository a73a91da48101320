/** The Danish texts of the page for journalists. Only the build reads them. */
export const daJournalists = {
  title: 'For journalister',
  description:
    'Sådan indlejrer du Klyngekort i en artikel, nævner kilden og henter tal, og hvad man kan sige med dem.',

  embed: {
    heading: 'Indlejr kortet',
    choose: { before: 'Vælg på ', link: 'kortet', after: ' det, artiklen handler om.' },
    copy: {
      before: 'Tryk på ',
      link: 'Indlejr …',
      after: ', og kopiér koden.',
    },
    paste: 'Sæt koden ind i artiklen som HTML. Den virker også, hvor scripts ikke er tilladt.',
    whole: 'Hele kortet, uden noget valgt. Et klik markerer koden:',
    /** Stands for the site's own address where that is not known. */
    address: 'https://kortets-adresse/',
    fillIn: (address: string) => `Skriv kortets adresse i stedet for ${address}`,
    follows:
      'Indlejringen følger kortet: når data ændres, viser den de nye tal med deres nye dato. Skal artiklen vise tallene, som de var, så brug et billede.',
  },

  cite: {
    heading: 'Nævn kilden',
    sentence: (dataDate: string, address: string) => `Kilde: Klyngekort. ${dataDate}. ${address}`,
    says: 'Det lille i ved et tal viser talets egen kilde og en sætning at kopiere.',
  },

  take: {
    heading: 'Hent tal og billeder',
    data: { link: 'Alle tabeller og kort', after: ': CSV, JSON og GeoJSON.' },
    here: 'Kun det valgte: »Hent CSV« under diagrammet.',
    picture: 'Et billede af det valgte: »Hent billede« samme sted som »Indlejr …«.',
  },

  claims: {
    heading: 'Hvad man kan sige, og hvad man ikke kan',
    say: 'Skriv',
    not: 'Ikke',
    money: {
      say: (cluster: string, money: string) => `${cluster} har fået ${money} i tilsagn.`,
      not: (city: string, money: string) => `${city} har fået ${money}`,
      why: 'Et tilsagn er givet til hele klyngen. Det kan ikke fordeles på byer, og summen for en by er ikke byens penge.',
    },
    date: {
      say: (dataDate: string, cities: string) =>
        `Klyngerne var i ${cities} byer (${dataDate.toLocaleLowerCase('da')}).`,
      not: (cities: string) => `Klyngerne er i ${cities} byer`,
      why: 'Tallene er fra efteråret 2020. Nævn datoen.',
    },
    areas: {
      say: (municipality: string, area: string) =>
        `Efter udspillet fra 2019 hører ${municipality} til området omkring ${area}.`,
      not: (municipality: string, area: string) => `${municipality} hører under ${area}`,
      why: 'Områderne er regeringens udspil fra januar 2019. Samarbejderne var endnu ikke fastlagt i 2020.',
    },
    headquarters: {
      title: (confirmed: string, all: string) =>
        `Hovedkvarterer: ${confirmed} af de ${all} er bekræftet.`,
      why: 'De øvrige er udledt af rækkefølgen i bilaget eller stemmer overens med det, der er sagt offentligt. Skriv det, eller spørg klyngen.',
      link: 'Hvor sikkert hvert af dem er',
    },
    planned: {
      title: 'Planlagt tæller ikke med.',
      why: (cluster: string, city: string) =>
        `Det gælder for eksempel ${cluster} i ${city}. Skriv »planlægger«.`,
    },
    sources: 'Alle kilder, og hvor de er uenige',
  },
};

export type JournalistsText = typeof daJournalists;
