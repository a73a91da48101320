/** The English texts of the page about the data. Only the build reads them. */
import type { DataText } from './daData.ts';

export const enData: DataText = {
  title: 'Take the data with you',
  description:
    'All data behind Klyngekort to take away: CSV, JSON and GeoJSON with sources and licence.',
  lede: 'Everything that the map shows can be downloaded: whole tables, maps to build on, or only what you are looking at. Each row names its sources and the terms on which it may be used.',

  whole: {
    heading: 'Whole tables',
    table: 'Table',
    excel: 'Danish Excel',
    csv: 'CSV file',
    geojson: 'Map (GeoJSON)',
    rows: (count) => `${count} rows`,
    none: 'not available',
    size: (kilobytes) => `${kilobytes} kB`,
    link: (table, format, size) => `${table}, ${format}, ${size}`,
    all: 'All tables in one file',
    package: 'Description for programs',
  },

  formats: {
    heading: 'Which file do I need?',
    list: [
      {
        name: 'CSV',
        says: 'For programs, and for most spreadsheets outside Denmark: commas, decimal points and UTF-8. The columns have English names, which will not change. In Excel, use Data → From Text/CSV so that Danish letters and codes such as 0101 stay intact.',
      },
      {
        name: 'Danish Excel',
        says: 'For a spreadsheet set to Danish: it opens with a double click. Headings and words are in Danish, values are separated by semicolons, and decimals have a comma.',
      },
      {
        name: 'JSON',
        says: 'All tables in one file, for those who write code; next to each chart also just what it shows. Each table is a list, and the fields have the names of the columns in the CSV files.',
      },
      {
        name: 'GeoJSON',
        says: 'Cities and the clusters’ places as points, municipalities and hospital areas as surfaces, with all that is known of them. It opens in mapping software such as QGIS and in most tools that draw maps.',
      },
      {
        name: 'Data Package',
        says: 'Tells programs what the columns are, what may stand in them and how the tables belong together (Frictionless, version 1).',
      },
    ],
  },

  oneFile: {
    heading: 'The whole map in one file',
    says: 'Klyngekort with every selection, all texts and the map that zooms: for a USB stick and for places without a network. Save the file and double-click it.',
    size: (megabytes) => `${megabytes} MB`,
  },

  here: {
    heading: 'Only what you are looking at',
    says: 'Next to each chart are links to the rows that belong to the selection. The files are named after the page:',
    more: 'For a cluster, they hold its places. For a city, municipality, hospital area or region, they hold the clusters there. JSON has the same rows, and GeoJSON what the map shows: the cluster’s or the city’s points, the municipality, the area’s municipalities, the region’s areas. A file always holds the whole selection: if you want only the emerging clusters, use the column with the status.',
  },

  columns: {
    heading: 'What the columns mean',
    says: 'The name is what the CSV, JSON and GeoJSON files use. The Danish heading is that of the files for Danish Excel. Several values in one cell are separated by a vertical bar.',
    types: {
      string: 'text',
      integer: 'whole number',
      number: 'decimal number',
      boolean: 'true or false',
      list: 'several texts',
    },
    inJson: 'In the JSON file:',
  },

  terms: {
    heading: 'Terms',
    says: 'Name the sources when you use the files. Most of what they hold is facts from documents and public statements; some parts have a licence of their own:',
  },

  cite: {
    heading: 'How to cite',
    says: 'Copy the sentence, and also name the source of the figure you use:',
    sentence: (dataDate, version, address) =>
      `Klyngekort: Denmark’s clusters and hospital areas. ${dataDate}. Version ${version}.${address ? ` ${address}` : ''}`,
    file: 'For reference software:',
  },

  link: {
    heading: 'How to link',
    says: 'Every selection on the map has an address of its own. Select what the story is about and copy the address bar. The addresses of pages and files will not change.',
  },
};
