/** What the page about the data offers: the files with their sizes, and what their columns hold. */
import type { Bilingual } from '../model/dataset.ts';

/** A file to take away. */
export interface OfferedFile {
  /** Relative to the site's root. */
  readonly file: string;
  readonly bytes: number;
}

export interface OfferedColumn {
  /** The name in files for programs. */
  readonly name: string;
  /** The heading in files for Danish Excel. */
  readonly heading: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  readonly says: Bilingual;
  /** Where codes stand in it: each code, and what it is called in Danish. */
  readonly words?: Readonly<Record<string, string>>;
}

export interface OfferedColumns {
  readonly name: string;
  readonly title: Bilingual;
  /** What a row is, and what to know before adding up. */
  readonly says: Bilingual;
  readonly columns: readonly OfferedColumn[];
}

export interface OfferedTable extends OfferedColumns {
  readonly rows: number;
  /** Its name in the JSON file. */
  readonly jsonName: string;
  readonly csv: OfferedFile;
  readonly excel: OfferedFile;
  /** Null for a table that has no place on the map. */
  readonly geojson: OfferedFile | null;
}

export interface Offer {
  readonly tables: readonly OfferedTable[];
  /** The columns of the files for one place; those for one cluster have the columns of the clusters' places. */
  readonly here: OfferedColumns;
  readonly json: OfferedFile;
  readonly dataPackage: OfferedFile;
  readonly citation: OfferedFile;
  /** The whole site in one file; null where there is none to take. */
  readonly oneFile: OfferedFile | null;
  /** A selection's files, to show what they are called. */
  readonly example: readonly OfferedFile[];
  readonly terms: readonly Bilingual[];
  readonly version: string;
  /** The site's own address with a slash at its end; empty where it is not known. */
  readonly siteUrl: string;
}
