/** The sources of all that is said about a selected thing, the weightiest first; doubles are shown once. Pure. */
import {
  areaOf,
  citiesIn,
  clustersIn,
  headquartersOf,
  municipalitiesIn,
  presencesIn,
  presencesOfCluster,
  type DatasetIndex,
  type Place,
} from '../model/questions.ts';
import type { Selection } from '../state/view.ts';
import { sourcesOfPresences } from './claim.ts';

/** Source ids. `index` is the whole of the tables. */
export function sourcesOfThing(index: DatasetIndex, { kind, id }: Selection): readonly string[] {
  return [...new Set(kind === 'cluster' ? ofCluster(index, id) : ofPlace(index, { kind, id }))];
}

function ofCluster(index: DatasetIndex, id: string): readonly string[] {
  const cluster = index.clusters.get(id);
  if (!cluster) return [];
  return [
    ...cluster.grantSources,
    ...sourcesOfPresences(presencesOfCluster(index, id)),
    ...headquartersOf(index, id).branch.evidenceSources,
    ...cluster.sources,
    ...cluster.noteSources,
  ];
}

function ofPlace(index: DatasetIndex, place: Place): readonly string[] {
  const municipalities = municipalitiesIn(index, place);
  return [
    ...sourcesOfPresences(presencesIn(index, place)),
    ...clustersIn(index, place).today.flatMap(({ grantSources }) => grantSources),
    ...municipalities.flatMap((municipality) => [
      ...municipality.sources,
      ...municipality.populationSources,
      ...areaOf(index, municipality.id).sources,
    ]),
    ...citiesIn(index, place).flatMap((city) => city.sources),
    ...(index.regions.get(municipalities[0]?.region ?? '')?.sources ?? []),
    ...(place.kind === 'area' ? index.dataset.benchmarks.flatMap(({ sources }) => sources) : []),
  ];
}
