import { assembleProgrammes } from './assembleProgrammes.ts';
import { surfacesByCode, type MunicipalityBoundaries } from './boundaries.ts';
import { checkClusters } from './checkClusters.ts';
import { checkAreas, checkPoints } from './checkPlaces.ts';
import { checkProgrammes } from './checkProgrammes.ts';
import { checkTotals, decodeExpectedTotals } from './checkTotals.ts';
import type { Dataset } from './dataset.ts';
import { decodeBenchmarks, decodeCountNotes } from './decodeBenchmarks.ts';
import { decodeBranches } from './decodeBranches.ts';
import { decodeClusters, decodeGrants } from './decodeClusters.ts';
import { decodeContradictions } from './decodeContradictions.ts';
import { entities } from './decoded.ts';
import { decodeAreas, decodeCities, decodeMunicipalities, decodeRegions } from './decodePlaces.ts';
import { decodeProgrammes } from './decodeProgrammes.ts';
import { decodeSlides } from './decodeSlides.ts';
import { decodePublisher, decodeSources } from './decodeSources.ts';
import { freezeDeep } from './freezeDeep.ts';
import { ProblemLog, type Problem } from './problem.ts';
import { knownIds, readTables } from './readTables.ts';

/** What the tables turned out to be: a Dataset, or everything that is wrong with them. */
export type DecodedDataset =
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * Decodes and checks all tables: columns, types, ids and references, duplicates, one headquarters and one grant per
 * cluster, points inside their municipalities, areas inside their regions, programmes in order, and the totals of
 * `checks.csv`.
 * @param files the tables' texts by file name (`branches.csv`); names that are no tables are ignored.
 * @param boundaries the municipalities' surfaces, for the points.
 * @returns the frozen Dataset, or every problem found, by file and line. Throws nothing.
 */
export function decodeDataset(
  files: Readonly<Record<string, string>>,
  boundaries: MunicipalityBoundaries,
): DecodedDataset {
  const log = new ProblemLog();
  const tables = readTables(files, log);
  const known = knownIds(tables);

  const sources = decodeSources(tables['sources.csv']);
  const clusters = decodeClusters(tables['clusters.csv'], known);
  const grants = decodeGrants(tables['grants.csv'], known);
  const branches = decodeBranches(tables['branches.csv'], known);
  const places = {
    cities: decodeCities(tables['cities.csv'], tables['municipalities.csv'], known),
    municipalities: decodeMunicipalities(tables['municipalities.csv'], known),
    areas: decodeAreas(tables['hospital-areas.csv'], known),
  };
  const regions = decodeRegions(tables['regions.csv'], known);
  const benchmarks = decodeBenchmarks(tables['benchmarks.csv'], known);
  const countNotes = decodeCountNotes(tables['count-notes.csv'], known);
  const programmes = decodeProgrammes(tables, known);
  const contradictions = decodeContradictions(tables['contradictions.csv'], known);
  const slides = decodeSlides(tables, known);
  const checks = decodeExpectedTotals(tables['checks.csv'], known, log);
  const publisher = decodePublisher(tables['publisher.csv'], known);

  checkClusters(clusters, branches, grants, log);
  checkAreas(places, log);
  checkPoints(places, surfacesByCode(boundaries));
  checkProgrammes(programmes);

  const noGrant = { grant: 0, nameInGrants: '', grantSources: [] };
  const dataset: Dataset = {
    sources: entities(sources),
    clusters: entities(clusters).map((cluster) => ({
      ...cluster,
      ...(grants.get(cluster.id) ?? noGrant),
    })),
    branches: entities(branches),
    cities: entities(places.cities),
    municipalities: entities(places.municipalities),
    areas: entities(places.areas),
    regions: entities(regions),
    benchmarks: entities(benchmarks),
    countNotes: entities(countNotes),
    programmes: assembleProgrammes(programmes),
    contradictions: entities(contradictions),
    slides: entities(slides),
    publisher,
  };
  checkTotals(checks, dataset, log);

  const problems = log.sorted();
  return problems.length === 0
    ? { kind: 'dataset', dataset: freezeDeep(dataset) }
    : { kind: 'problems', problems };
}
