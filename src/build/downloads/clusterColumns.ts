/** What is told of a cluster, in its own table and in those about places. */
import type { Cluster } from '../../model/dataset.ts';
import { bilingualColumns, column, referenceColumns, statusWords } from './columns.ts';
import type { ColumnOf } from './table.ts';

export const grantSays = [
  'Tilsagn til hele klyngen i Innovationskraft 2021–2024, kroner; kan ikke deles på steder',
  'Grant to the whole cluster, Innovationskraft 2021–2024, DKK; it cannot be divided between places',
] as const;
export const statusSays = [
  'Om klyngens område er en styrkeposition eller et spirende område',
  'Whether the cluster’s field is an established or an emerging one',
] as const;
export const fieldSays = ['Erhvervs- og teknologiområde', 'Business and technology field'] as const;

/** What is told of a cluster in tables about places. */
export function clusterColumns<Row>(
  cluster: (row: Row) => Cluster | null,
  required: boolean,
): ColumnOf<Row>[] {
  return [
    ...referenceColumns<Row>(
      'cluster',
      'Klynge',
      ['Klynge', 'Cluster'],
      'klynger',
      (row) => {
        const own = cluster(row);
        return own && { id: own.id, name: own.shortName };
      },
      required,
    ),
    ...bilingualColumns<Row>(
      'field',
      'Område',
      fieldSays,
      (row) => cluster(row)?.field ?? null,
      required,
    ),
    column('status', 'Status', 'string', statusSays, (row) => cluster(row)?.status ?? null, {
      words: statusWords,
      required,
    }),
    column(
      'grant_dkk',
      'Klyngens tilsagn (kr.)',
      'integer',
      grantSays,
      (row) => cluster(row)?.grant ?? null,
      { required },
    ),
  ];
}
