/** The English texts of the page for journalists. Only the build reads them. */
import type { JournalistsText } from './daJournalists.ts';

export const enJournalists: JournalistsText = {
  title: 'For journalists',
  description:
    'How to embed Klyngekort in an article, name the source and download figures, and what can be said with them.',

  embed: {
    heading: 'Embed the map',
    choose: { before: 'On ', link: 'the map', after: ', select what the article is about.' },
    copy: { before: 'Press ', link: 'Embed …', after: ' and copy the code.' },
    paste: 'Paste the code into the article as HTML. It works where scripts are not allowed, too.',
    whole: 'The whole map, with nothing selected. A click selects the code:',
    address: 'https://address-of-the-map/',
    fillIn: (address) => `Write the map’s address instead of ${address}`,
    follows:
      'An embed follows the map: when the data changes, it shows the new figures with their new date. If the article must show the figures as they were, use a picture.',
  },

  cite: {
    heading: 'Name the source',
    sentence: (dataDate, address) => `Source: Klyngekort. ${dataDate}. ${address}`,
    says: 'The small i at a figure shows the figure’s own source and a sentence to copy.',
  },

  take: {
    heading: 'Download figures and pictures',
    data: { link: 'All tables and maps', after: ': CSV, JSON and GeoJSON.' },
    here: 'Only what is selected: “Get CSV” under the chart.',
    picture: 'A picture of what is selected: “Get picture”, beside “Embed …”.',
  },

  claims: {
    heading: 'What can be said, and what cannot',
    say: 'Write',
    not: 'Not',
    money: {
      say: (cluster, money) => `${cluster} has been granted ${money}.`,
      not: (city, money) => `${city} has been granted ${money}`,
      why: 'A grant is given to the whole cluster. It cannot be divided among cities, and the sum for a city is not the city’s money.',
    },
    date: {
      say: (dataDate, cities) =>
        `The clusters were in ${cities} cities (${dataDate.toLocaleLowerCase('en')}).`,
      not: (cities) => `The clusters are in ${cities} cities`,
      why: 'The figures are from autumn 2020. Give the date.',
    },
    areas: {
      say: (municipality, area) =>
        `Under the 2019 proposal, ${municipality} belongs to the area around ${area}.`,
      not: (municipality, area) => `${municipality} comes under ${area}`,
      why: 'The areas are the government’s proposal of January 2019. In 2020 the collaborations had not been settled yet.',
    },
    headquarters: {
      title: (confirmed, all) => `Headquarters: ${confirmed} of the ${all} are confirmed.`,
      why: 'The others are inferred from the order in the document, or agree with public statements. Say so, or ask the cluster.',
      link: 'How certain each of them is',
    },
    planned: {
      title: 'What is planned does not count.',
      why: (cluster, city) => `One example is ${cluster} in ${city}. Write “plans”.`,
    },
    sources: 'All sources, and where they disagree',
  },
};
