import type { Offer, OfferedColumns, OfferedFile } from '../../articles/offer.ts';
import { selectionName } from '../../state/address.ts';
import type { About } from './about.ts';
import { jsonNames } from './json.ts';
import { licences } from './licences.ts';
import type { Table } from './table.ts';

/** The files in the folder, with their sizes, as the page about the data offers them. */
export function makeOffer(
  tables: readonly Table[],
  selections: readonly Table[],
  /** Bytes by file, relative to the site's root. */
  sizes: ReadonlyMap<string, number>,
  about: About,
): Offer {
  const find = (name: string): OfferedFile | null => {
    const file = `data/${name}`;
    const bytes = sizes.get(file);
    return bytes === undefined ? null : { file, bytes };
  };
  const offered = (name: string): OfferedFile => {
    const found = find(name);
    if (!found) throw new RangeError(`There is no file '${name}' to take away.`);
    return found;
  };
  const example = selectionName({ kind: 'city', id: 'aarhus' });
  const here = selections.find(({ name }) => name === example);
  if (!here) throw new RangeError(`There is no selection '${example}'.`);
  return {
    tables: tables.map((table) => ({
      ...columnsOf(table),
      rows: table.rows.length,
      jsonName: jsonNames[table.name] ?? table.name,
      csv: offered(`${table.name}.csv`),
      excel: offered(`${table.name}-excel.csv`),
      geojson: find(`${table.name}.geojson`),
    })),
    here: { ...columnsOf(here), name: 'by' },
    json: offered('klyngekort.json'),
    dataPackage: offered('datapackage.json'),
    citation: offered('CITATION.cff'),
    // Made from the pages, and so later.
    oneFile: null,
    example: ['.csv', '-excel.csv', '.json', '.geojson'].map((end) => offered(example + end)),
    terms: Object.values(licences).map(({ title }) => title),
    version: about.version,
    siteUrl: about.siteUrl,
  };
}

function columnsOf({ name, title, says, columns }: Table): OfferedColumns {
  return { name, title, says, columns };
}
