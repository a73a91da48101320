import { clusterStatuses, designators, type Cluster } from './dataset.ts';
import { decodeRows, type Decoded } from './decoded.ts';
import { reportRepeated, reportRepeatedId } from './identifiers.ts';
import type { KnownIds, Tables } from './readTables.ts';
import type { Row } from './row.ts';
import type { ColumnOf } from './tables.ts';

/** The part of a cluster that stands in `grants.csv`. */
export type Grant = Pick<Cluster, 'grant' | 'nameInGrants' | 'grantSources'>;

/** The part of a cluster that stands in `clusters.csv`. */
export type ClusterWithoutGrant = Omit<Cluster, keyof Grant>;

/** Decodes `clusters.csv`. */
export function decodeClusters(
  table: Tables['clusters.csv'],
  known: KnownIds,
): readonly Decoded<ClusterWithoutGrant, ColumnOf<'clusters.csv'>>[] {
  for (const column of ['id', 'name', 'short_name'] as const) {
    reportRepeatedId(table.rows, column);
  }
  return decodeRows(table.rows, (row) => decodeCluster(row, known));
}

function decodeCluster(row: Row<ColumnOf<'clusters.csv'>>, known: KnownIds): ClusterWithoutGrant {
  const note = row.bilingual('note', 'note_en', false);
  return {
    id: row.id('id'),
    name: row.requiredText('name'),
    shortName: row.requiredText('short_name'),
    otherNames: row.list('other_names'),
    keywords: row.bilingualList('keywords', 'keywords_en'),
    field: row.bilingual('field', 'field_en', true),
    status: row.oneOf('status', clusterStatuses),
    designatedBy: row.oneOf('designated_by', designators),
    description: row.bilingual('description_da', 'description_en', true),
    note,
    noteSources: row.references('note_source', known.sources, note.da !== ''),
    sources: row.references('source', known.sources, true),
  };
}

/** Decodes `grants.csv`, by cluster id. */
export function decodeGrants(
  table: Tables['grants.csv'],
  known: KnownIds,
): ReadonlyMap<string, Grant> {
  reportRepeated(
    table.rows,
    'cluster',
    (row) => row.text('cluster'),
    (line) => `has its grant on line ${line} already`,
  );
  const decoded = decodeRows(table.rows, (row) => ({
    cluster: row.reference('cluster', known.clusters),
    grant: row.wholeNumber('amount_dkk'),
    nameInGrants: row.requiredText('name_in_source'),
    grantSources: row.references('source', known.sources, true),
  }));
  return new Map(decoded.map(({ entity: { cluster, ...grant } }) => [cluster, grant]));
}
