/** The small files of what is on screen: one selection each. */
import { existing } from '../../model/datasetIndex.ts';
import { placeKinds, type DatasetIndex, type Place } from '../../model/questions.ts';
import { selectionName } from '../../state/address.ts';
import { presencesTable } from './clusterTables.ts';
import { clustersHereTable } from './clustersHereTable.ts';
import type { Table } from './table.ts';

/** A selection's table, named as its page: `klynge-clean` has the cluster's places, `by-aarhus` the clusters there. */
export function selectionTables(index: DatasetIndex): Table[] {
  const clusters = index.ids.cluster.map((id) => ({
    ...presencesTable(index, id),
    name: selectionName({ kind: 'cluster', id }),
  }));
  const places = placeKinds.flatMap((kind) =>
    index.ids[kind].map((id) => ({
      ...clustersHereTable(index, { kind, id }, nameOf(index, { kind, id })),
      name: selectionName({ kind, id }),
    })),
  );
  return [...clusters, ...places];
}

function nameOf(index: DatasetIndex, { kind, id }: Place): string {
  switch (kind) {
    case 'city':
      return existing(index.cities, id, 'city').name;
    case 'municipality':
      return existing(index.municipalities, id, 'municipality').name;
    case 'area':
      return existing(index.areas, id, 'hospital area').name;
    case 'region':
      return existing(index.regions, id, 'region').name;
    default:
      return kind satisfies never;
  }
}
