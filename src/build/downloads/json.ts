import type { About } from './about.ts';
import { licences, type Licence } from './licences.ts';
import { byName, type Table } from './table.ts';

/** The names under which the tables stand in the JSON file. */
export const jsonNames: Readonly<Record<string, string>> = {
  klynger: 'clusters',
  tilstedevaerelser: 'presences',
  byer: 'cities',
  kommuner: 'municipalities',
  hospitalsomraader: 'hospital_areas',
  regioner: 'regions',
  kilder: 'sources',
};

/** Tables in one file: what it is and on what terms, then every table as a list of objects, one a line. */
export function toJson(
  tables: readonly Table[],
  about: About,
  terms: readonly Licence[] = [licences.facts, licences.geonames, licences.statistics],
): string {
  const meta = {
    title: about.title,
    description: about.says,
    data_date: about.dataDate,
    version: about.version,
    ...(about.siteUrl ? { homepage: about.siteUrl } : {}),
    licences: terms.map(({ title, url }) => ({
      title,
      ...(url ? { url } : {}),
    })),
  };
  const lists = tables.map((table) => {
    const rows = table.rows.map((row) => `    ${JSON.stringify(byName(table, row))}`);
    return `  ${JSON.stringify(jsonNames[table.name] ?? table.name)}: [\n${rows.join(',\n')}\n  ]`;
  });
  return `{\n  "meta": ${JSON.stringify(meta)},\n${lists.join(',\n')}\n}\n`;
}
