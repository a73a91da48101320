/** The English texts of the page of that name. Only the build reads them. */
import type { AccessibilityText } from './daAccessibility.ts';

export const enAccessibility: AccessibilityText = {
  title: 'Accessibility statement',
  description:
    'How well Klyngekort meets WCAG 2.2, what is missing, how each criterion was checked, and whom to write to.',

  scope: {
    heading: 'What this statement covers',
    says: 'The statement covers all of Klyngekort in Danish and English: the pages with the map, the pages of text, the embeds, the talk, the poster and the edition in one file.',
    law: 'Danish public bodies must have such a statement under the act on the accessibility of public bodies’ websites and mobile applications. For everybody else it is voluntary.',
    unknown:
      'The publisher has not been named yet. Until then the statement is voluntary, and there is nobody to complain about.',
  },

  status: {
    heading: 'How well the criteria are met',
    says: 'The site partially conforms to WCAG 2.2 on levels A and AA. The standard that the act refers to, EN 301 549, asks for WCAG 2.1 AA, on which 2.2 builds.',
    why: 'It says “partially” because one criterion, 1.4.12, is not wholly met, and because nobody who uses assistive technology has tried the site yet.',
  },

  missing: {
    heading: 'What is missing',
    lede: 'Each thing with its reason, and what we do about it.',
    items: [
      {
        what: '1.4.12 Text Spacing on wide screens.',
        why: 'For readers who set lines, words and letters wider apart, the headline and the key may lie over names on the map, because they stand on it.',
        done: 'The same names stand in lists beside it, and below a width of 1080 px (or at a zoom of 125 % on a laptop) the headline stands above the map.',
      },
      {
        what: 'Not tried with a screen reader.',
        why: 'The tests read the browser’s accessibility tree, on which screen readers build. A screen reader may say it in its own way.',
        done: 'Whoever publishes the map should let people with NVDA, JAWS and VoiceOver do the six tasks below.',
      },
      {
        what: 'Downloaded PNG pictures hold text that cannot be read out.',
        why: 'That is a limit of the format.',
        done: 'The box with the picture gives a text to put beside it, and SVG holds its text.',
      },
    ],
    contact: {
      what: 'A contact or an address is missing.',
      why: 'The publisher has not filled them in.',
      done: 'They appear here and at the foot of every page once they are.',
    },
  },

  method: {
    heading: 'How it was checked',
    date: (date) => `Self-assessment, last reviewed on ${date}.`,
    counts: (count) =>
      `${count.test} criteria are checked by automated tests at every change, ${count.hand} were looked at by hand, and ${count.absent} are about something that is not found here.`,
    tasks:
      'In the tests six tasks are done by keyboard and accessibility tree alone: find a municipality’s hospital, find out which clusters are in Viborg and which cluster has the largest grant, compare two areas, get the code for an embed, and show three slides.',
    limits:
      'Automated tests do not find everything. Colours were computed for readers with red, green or blue colour blindness, and in greyscale.',
  },

  feedback: {
    heading: 'Write to us',
    says: 'If there is something that you cannot use, or that you need in another form, write to the publisher.',
  },

  enforcement: {
    heading: 'Complaints',
    says: 'The Danish agency Digitaliseringsstyrelsen supervises the websites of public bodies. If the publisher is a public body and you get no useful answer, you can complain there. If it is not, the agency does not supervise this site.',
  },

  criteria: {
    heading: 'Each criterion',
    caption: 'The criteria of WCAG 2.2, levels A and AA, and one on AAA',
    criterion: 'Criterion',
    checked: 'Checked',
    level: (level) => `level ${level}`,
    check: { test: 'Test', hand: 'By hand', absent: 'Not found here' },
    principle: {
      perceivable: 'Perceivable',
      operable: 'Operable',
      understandable: 'Understandable',
      robust: 'Robust',
    },
  },
};
