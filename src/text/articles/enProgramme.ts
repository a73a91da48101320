/** The English texts of the page of that name. Only the build reads them. */
import { numbersIn } from '../numbers.ts';
import type { ProgrammeText } from './daProgramme.ts';

const { list } = numbersIn('en');

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

export const enProgramme: ProgrammeText = {
  title: 'Two days in autumn 2020',
  description:
    'The programmes of the EU Theme Day and the Strategic Partnership Day in autumn 2020: times, tracks, speakers, themes and calendar files.',
  lede: 'A virtual day on the EU and the municipalities, and a day in Middelfart on finding staff for psychiatry. Times, names and order are the programmes’; the words are ours.',
  contents: 'The days',
  day: (date) => day.format(new Date(date)),
  time: (time) => time,
  from: (start, end) => `${start}–${end}, Danish time`,
  fact: { when: 'When', where: 'Where', organiser: 'Host', more: 'More' },
  form: { virtual: 'Online', 'in-person': 'In person' },
  calendar: 'Download the programme for your calendar (.ics)',
  at: (time) => `at ${time}`,
  timeline: 'The day’s course',
  track: (number) => `Track ${number}`,
  minutes: (count) => `${count} min`,
  spoken: { da: 'The talk is given in Danish.', en: 'The talk is given in English.' },
  noSpeaker: 'The programme names no speaker.',
  computedEnds:
    'The programme gives starting times, the length of the breaks and the end of the tracks. The other ends are worked out: an item lasts until the next one begins.',
  claims: {
    times: (day, items) => `${day} has ${items} items, breaks included.`,
    worked: (worked, items) => `The end is worked out for ${worked} of the ${items}.`,
    end: (next) => `The programme gives no end. The next item begins ${next}.`,
    themes: (titles) => `The themes are ${list(titles.map((title) => `“${title}”`))}.`,
  },
  themes: (count) => `${count} themes for the group dialogues`,
  themesNote: 'The questions are put in our own words.',
  mapLabel: (city, region) => `Map of ${region} with ${city}`,
  mapNote: (city) => `The dot is the city of ${city}, not the address.`,
  clustersIn: (city) => `The clusters in ${city}`,
};
