/** The Danish texts of the page of that name. Only the build reads them. */
import { capital, numbersIn } from '../numbers.ts';

const { list } = numbersIn('da');

const day = new Intl.DateTimeFormat('da-DK', { dateStyle: 'full', timeZone: 'UTC' });

export const daProgramme = {
  title: 'To dage i efteråret 2020',
  description:
    'Programmerne for EU-temadagen og Strategisk Partnerskabsdag i efteråret 2020: tider, spor, oplægsholdere, temaer og kalenderfiler.',
  lede: 'En virtuel dag om EU og kommunerne og en dag i Middelfart om at skaffe medarbejdere til psykiatrien. Tider, navne og rækkefølge er programmernes; ordene er vores.',
  contents: 'Dagene',
  day: (date: string) => capital(day.format(new Date(date))),
  time: (time: string) => time.replace(':', '.'),
  from: (start: string, end: string) => `kl.\u00a0${start}–${end}`,
  fact: { when: 'Hvornår', where: 'Hvor', organiser: 'Indbyder', more: 'Mere' },
  form: { virtual: 'Virtuelt', 'in-person': 'Fysisk fremmøde' },
  calendar: 'Hent programmet til din kalender (.ics)',
  at: (time: string) => `kl.\u00a0${time}`,
  timeline: 'Dagens forløb',
  track: (number: number) => `Spor ${number}`,
  minutes: (count: number) => `${count} min.`,
  spoken: { da: 'Oplægget holdes på dansk.', en: 'Oplægget holdes på engelsk.' },
  noSpeaker: 'Programmet nævner ingen oplægsholder.',
  computedEnds:
    'Programmet angiver starttider, pausernes længde og sporenes sluttid. De øvrige sluttider er regnet ud: et punkt varer, til det næste begynder.',
  claims: {
    times: (day: string, items: number) => `${day} har ${items} punkter, pauser medregnet.`,
    worked: (worked: number, items: number) =>
      `Sluttiden er regnet ud for ${worked} af de ${items}.`,
    end: (next: string) => `Programmet angiver ingen sluttid. Næste punkt begynder ${next}.`,
    themes: (titles: readonly string[]) =>
      `Temaerne er ${list(titles.map((title) => `»${title}«`))}.`,
  },
  themes: (count: string) => `${count} temaer til samtalerne`,
  themesNote: 'Spørgsmålene er gengivet med vores egne ord.',
  mapLabel: (city: string, region: string) => `Kort over ${region} med ${city}`,
  mapNote: (city: string) => `Prikken er byen ${city}, ikke adressen.`,
  clustersIn: (city: string) => `Klyngerne i ${city}`,
};

export type ProgrammeText = typeof daProgramme;
