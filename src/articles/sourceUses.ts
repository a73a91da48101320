/** What each source is used for, computed from the tables that cite it. */
import type { Dataset } from '../model/dataset.ts';
import type { Selection } from '../state/view.ts';

/** What a table takes from a source. */
export const uses = [
  'clusters',
  'branches',
  'headquarters',
  'notes',
  'grants',
  'yearly',
  'cities',
  'municipalities',
  'population',
  'areas',
  'regions',
  'benchmarks',
  'counts',
  'programmes',
  'contradictions',
] as const;
export type Use = (typeof uses)[number];

/** One use of a source: how many rows cite it, and the things that they are about, each once. */
export interface SourceUse {
  readonly use: Use;
  readonly count: number;
  readonly things: readonly Selection[];
}

interface Citing {
  readonly use: Use;
  readonly sources: readonly string[];
  readonly thing?: Selection;
}

/** The uses of every source by its id, in the order of `uses`. `yearly`: who calls the sum of the grants a yearly one. */
export function usesOfSources(
  dataset: Dataset,
  yearly: readonly string[],
): ReadonlyMap<string, readonly SourceUse[]> {
  const citing = allCiting(dataset, yearly);
  return new Map(
    dataset.sources.map(({ id }) => {
      const own = citing.filter(({ sources }) => sources.includes(id));
      return [
        id,
        uses.flatMap((use) => {
          const rows = own.filter((row) => row.use === use);
          return rows.length === 0 ? [] : { use, count: rows.length, things: thingsOf(rows) };
        }),
      ];
    }),
  );
}

function allCiting(dataset: Dataset, yearly: readonly string[]): readonly Citing[] {
  const cluster = (id: string): Selection => ({ kind: 'cluster', id });
  return [
    ...dataset.clusters.flatMap(({ id, sources, noteSources, grantSources }): Citing[] => [
      { use: 'clusters', sources, thing: cluster(id) },
      { use: 'notes', sources: noteSources, thing: cluster(id) },
      { use: 'grants', sources: grantSources, thing: cluster(id) },
    ]),
    ...dataset.branches.flatMap((row): Citing[] => [
      { use: 'branches', sources: row.sources, thing: cluster(row.cluster) },
      { use: 'headquarters', sources: row.evidenceSources, thing: cluster(row.cluster) },
    ]),
    { use: 'yearly', sources: yearly },
    ...dataset.cities.map(({ id, sources }): Citing => ({
      use: 'cities',
      sources,
      thing: { kind: 'city', id },
    })),
    ...dataset.municipalities.flatMap(({ id, sources, populationSources }): Citing[] => [
      { use: 'municipalities', sources, thing: { kind: 'municipality', id } },
      { use: 'population', sources: populationSources, thing: { kind: 'municipality', id } },
    ]),
    ...dataset.areas.map(({ id, sources }): Citing => ({
      use: 'areas',
      sources,
      thing: { kind: 'area', id },
    })),
    ...dataset.regions.map(({ id, sources }): Citing => ({
      use: 'regions',
      sources,
      thing: { kind: 'region', id },
    })),
    ...dataset.benchmarks.map(({ sources }): Citing => ({ use: 'benchmarks', sources })),
    ...dataset.countNotes.map(({ sources }): Citing => ({ use: 'counts', sources })),
    ...dataset.programmes.map(({ sources }): Citing => ({ use: 'programmes', sources })),
    ...dataset.contradictions.map(({ sources }): Citing => ({ use: 'contradictions', sources })),
  ];
}

function thingsOf(rows: readonly Citing[]): readonly Selection[] {
  const byId = new Map(rows.flatMap(({ thing }) => (thing ? [[thing.id, thing]] : [])));
  return [...byId.values()];
}
