/** Makes every file to take away, from the tables and the committed geometry. The same input gives the same bytes. */
import type { Offer } from '../../articles/offer.ts';
import type { DatasetIndex } from '../../model/questions.ts';
import type { DenmarkTopology } from '../drawShapes.ts';
import type { About } from './about.ts';
import { clustersTable, presencesTable } from './clusterTables.ts';
import { toCsv, toExcelCsv } from './csv.ts';
import { dataPackage, type Described } from './datapackage.ts';
import { geometriesOf } from './geometries.ts';
import { toJson } from './json.ts';
import { licences } from './licences.ts';
import { makeOffer } from './makeOffer.ts';
import { mapFiles } from './mapFiles.ts';
import { areasTable, citiesTable, municipalitiesTable, regionsTable } from './placeTables.ts';
import { screenJson, screenMaps } from './screenFiles.ts';
import { selectionTables } from './selectionTables.ts';
import { sourcesTable } from './sourcesTable.ts';
import type { Distribution } from './structuredData.ts';
import type { Table } from './table.ts';

export interface Download {
  /** Relative to the site's root: `data/klynger.csv`. */
  readonly file: string;
  readonly content: string;
}

export interface Downloads {
  readonly files: readonly Download[];
  /** What the page about the data says of them. */
  readonly offer: Offer;
  readonly about: About;
  /** The files of the whole data set, for search engines. */
  readonly distributions: readonly Distribution[];
}

/** What the files are made from. */
export interface Material {
  readonly index: DatasetIndex;
  /** The detailed geometry. */
  readonly denmark: DenmarkTopology;
  readonly about: About;
  /** The text of `CITATION.cff`. */
  readonly citation: string;
}

/** The tables of everything. */
export function wholeTables(index: DatasetIndex): Table[] {
  return [
    clustersTable(index),
    presencesTable(index),
    citiesTable(index),
    municipalitiesTable(index),
    areasTable(index),
    regionsTable(index),
    sourcesTable(index),
  ];
}

export function makeDownloads({ index, denmark, about, citation }: Material): Downloads {
  const tables = wholeTables(index);
  const selections = selectionTables(index);
  const geometries = geometriesOf(index, denmark);
  const described = [
    ...tables.map(csvFile),
    jsonFile(tables, about),
    ...mapFiles(index, geometries, about),
  ];
  const descriptor = dataPackage(described, index.dataset.sources, about);
  const files = [
    ...described.map(({ path, content }) => ({ path, content })),
    ...tables.map(excelFile),
    ...selections.flatMap((table) => [csvFile(table), excelFile(table)]),
    ...screenJson([...tables, ...selections], about),
    ...screenMaps(index, geometries, about),
    { path: 'datapackage.json', content: `${JSON.stringify(descriptor, null, 2)}\n` },
    { path: 'CITATION.cff', content: citation },
  ].map(({ path, content }) => ({ file: `data/${path}`, content }));
  const sizes = new Map(files.map(({ file, content }) => [file, Buffer.byteLength(content)]));
  return {
    files,
    about,
    offer: makeOffer(tables, selections, sizes, about),
    distributions: described.map(({ path, mediatype }) => ({
      file: `data/${path}`,
      mediatype,
      bytes: sizes.get(`data/${path}`) ?? 0,
    })),
  };
}

function csvFile(table: Table): Described {
  return {
    path: `${table.name}.csv`,
    content: toCsv(table),
    table,
    title: table.title.en,
    mediatype: 'text/csv',
    licences: table.licences,
  };
}

function excelFile(table: Table): { readonly path: string; readonly content: string } {
  return { path: `${table.name}-excel.csv`, content: toExcelCsv(table) };
}

function jsonFile(tables: readonly Table[], about: About): Described {
  return {
    path: 'klyngekort.json',
    content: toJson(tables, about),
    table: null,
    title: 'All tables in one file',
    mediatype: 'application/json',
    licences: [licences.facts, licences.geonames, licences.statistics],
  };
}
