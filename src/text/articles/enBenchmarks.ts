/** The English texts of the page of that name. Only the build reads them. */
import { numbersIn } from '../numbers.ts';
import type { BenchmarksText } from './daBenchmarks.ts';

const { word, list } = numbersIn('en');

export const enBenchmarks: BenchmarksText = {
  title: 'Benchmarks for healthcare close to home',
  description:
    'The shared benchmarks of KL and Danish Regions in short: collaboration around the acute hospitals, a quality plan, finance and data.',
  lede: (count, about, areas) =>
    `KL (Local Government Denmark) and Danish Regions have agreed on ${word(count)} shared benchmarks that a coming plan for the whole health system should take up. The first ${word(about)} are about the areas on the map: collaboration around each of the ${areas} acute hospitals.`,
  background: [
    'The starting point: more people are growing old, more live with chronic illness and more with mental illness, while there will be too few hands. That takes new thinking and development.',
    'What helps people most often intrudes less on their lives than we are used to. Far more effort is to go into finding illness early, and into prevention, exercise and self-care. Digital and other technology is to keep help near and easy to reach and to support people in looking after themselves, and the parts of the health system are to work more closely together. Finding the staff is a shared task, and regions, municipalities and general practice are all part of the answer.',
  ],
  claims: {
    benchmark: (number, title) => `Benchmark ${number}: ${title}.`,
    from: (numbers) => `Benchmarks ${list(numbers.map(String))} say so.`,
  },
  ownWords: 'The numbers are the document’s, the words are ours.',
  groups: {
    areas: {
      title: 'Collaboration around the acute hospitals',
      about: 'Across sectors and with local politicians behind it. Psychiatry is included.',
    },
    'quality-plan': {
      title: 'A quality plan',
      about:
        'For older people, for people with chronic illness and for people with mental illness.',
    },
    'finance-data': {
      title: 'Finance and data',
      about: 'Payment for what is required, and the information that must be shared.',
    },
  },
  range: (first, last) => `${first}–${last}`,
  toMap: (areas) => `See the ${areas} areas on the map`,
  psychiatry: 'Mentions psychiatry',
  collaboration: {
    heading: 'What a collaboration is',
    who: {
      title: 'At the table',
      text: 'The region and the municipalities around an acute hospital. Psychiatry is part of it.',
    },
    how: {
      title: 'Two strands',
      text: 'Political dialogue between elected members, and close professional cooperation between those who meet the patients.',
    },
    frame: {
      title: 'The framework',
      text: 'The overall political framework is set in agreements between the region and all its municipalities. No one controls another’s money.',
    },
  },
  areas: {
    heading: (areas) => `The ${areas} areas`,
    note: 'The document names neither hospitals nor municipalities. The division here follows the government’s proposal of January 2019; the formal collaborations had not yet been drawn up in 2020.',
    map: (areas) => `The areas around the ${areas} acute hospitals`,
    municipalities: (count) => (count === 1 ? 'one municipality' : `${count} municipalities`),
  },
  counts: {
    heading: (counts) => `Why you will see ${list(counts)}`,
    text: (shown) =>
      `The number has changed since. The map shows the ${shown} areas of the 2019 proposal and leaves later divisions out.`,
    source: 'Source',
  },
};
