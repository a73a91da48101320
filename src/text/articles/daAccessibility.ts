/** The Danish texts of the accessibility statement. Only the build reads them; what was checked how stands in `src/articles/criteria.ts`. */
export const daAccessibility = {
  title: 'Tilgængelighedserklæring',
  description:
    'Hvor godt Klyngekort opfylder WCAG 2.2, hvad der mangler, hvordan hvert krav er prøvet, og hvem man skriver til.',

  scope: {
    heading: 'Hvad erklæringen gælder',
    says: 'Erklæringen gælder hele Klyngekort på dansk og engelsk: siderne med kort, tekstsiderne, indlejringerne, foredraget, plakaten og udgaven i én fil.',
    law: 'Offentlige organer skal have en sådan erklæring efter loven om tilgængelighed af offentlige organers websteder og mobilapplikationer. For alle andre er den frivillig.',
    unknown:
      'Udgiveren er endnu ikke oplyst. Indtil da er erklæringen frivillig, og der er ingen at klage over.',
  },

  status: {
    heading: 'Hvor godt kravene er opfyldt',
    says: 'Webstedet overholder delvist WCAG 2.2 på niveau A og AA. Lovens standard, EN 301 549, kræver WCAG 2.1 AA, som 2.2 bygger på.',
    why: 'Der står »delvist«, fordi ét krav, 1.4.12, ikke er helt opfyldt, og fordi ingen, der bruger hjælpemidler, har prøvet webstedet endnu.',
  },

  missing: {
    heading: 'Hvad der mangler',
    lede: 'Hver mangel med sin grund, og hvad vi gør ved den.',
    items: [
      {
        what: '1.4.12 Tekstafstand på brede skærme.',
        why: 'Øger man selv afstanden mellem linjer, ord og bogstaver, kan overskriften og signaturforklaringen ligge over navne på kortet, for de står på det.',
        done: 'De samme navne står i lister ved siden af, og under 1080 px bredde (eller ved 125 % zoom på en bærbar) står overskriften over kortet.',
      },
      {
        what: 'Ikke prøvet med skærmlæser.',
        why: 'Testene læser browserens tilgængelighedstræ, som skærmlæsere bygger på. En skærmlæser kan sige det på sin egen måde.',
        done: 'Den, der udgiver kortet, bør lade folk med NVDA, JAWS og VoiceOver løse de seks opgaver nedenfor.',
      },
      {
        what: 'Hentede billeder i PNG har tekst, som ikke kan læses op.',
        why: 'Det ligger i formatet.',
        done: 'I boksen med billedet er der en tekst, man kan sætte ved det, og SVG har sin tekst i sig.',
      },
    ],
    contact: {
      what: 'Kontakt eller adresse mangler.',
      why: 'Udgiveren har ikke udfyldt dem.',
      done: 'De kommer her og i foden af hver side, når de er udfyldt.',
    },
  },

  method: {
    heading: 'Hvordan det er prøvet',
    date: (date: string) => `Selvevaluering, senest gennemgået ${date}.`,
    counts: (count: Readonly<Record<'test' | 'hand' | 'absent', number>>) =>
      `${count.test} kriterier prøves af automatiske test ved hver ændring, ${count.hand} er kontrolleret manuelt, og ${count.absent} handler om noget, der ikke findes her.`,
    tasks:
      'Seks opgaver løses i testene kun med tastatur og tilgængelighedstræ: find kommunens hospital, find ud af, hvilke klynger der er i Viborg, og hvilken klynge der har fået mest, sammenlign to områder, få en kode til indlejring, og vis tre dias.',
    limits:
      'Automatiske test finder ikke alt. Farver er regnet efter for rød-, grøn- og blåblinde og i gråtoner.',
  },

  feedback: {
    heading: 'Skriv til os',
    says: 'Er der noget, du ikke kan bruge, eller mangler du noget i en anden form, så skriv til udgiveren.',
  },

  enforcement: {
    heading: 'Klage',
    says: 'Digitaliseringsstyrelsen fører tilsyn med offentlige organers websteder. Er udgiveren et offentligt organ, og får du intet brugbart svar, kan du klage dertil. Er udgiveren ikke det, har styrelsen intet tilsyn med webstedet.',
  },

  criteria: {
    heading: 'Hvert kriterium',
    caption: 'Kriterierne i WCAG 2.2, niveau A og AA, og ét på AAA',
    criterion: 'Kriterium',
    checked: 'Prøvet',
    level: (level: string) => `niveau ${level}`,
    check: { test: 'Test', hand: 'Manuelt', absent: 'Findes ikke her' },
    principle: {
      perceivable: 'Opfattelig',
      operable: 'Anvendelig',
      understandable: 'Forståelig',
      robust: 'Robust',
    },
  },
};

export type AccessibilityText = typeof daAccessibility;
