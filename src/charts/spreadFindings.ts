/** What stands out in chart 3, worked out from the clusters that are shown. */
import { max, min } from 'd3-array';
import type { Cluster } from '../model/dataset.ts';
import { byDanishShortName, numberOfCities, type DatasetIndex } from '../model/questions.ts';

/** Clusters with equally many cities, and where their grants stand. */
export interface SpreadFinding {
  readonly extreme: 'most' | 'fewest';
  readonly names: readonly string[];
  readonly cities: number;
  /** How many grants are no larger than the largest of theirs, and no smaller than the smallest of theirs. */
  readonly amongSmallest: number;
  readonly amongLargest: number;
  /** How many clusters are shown. */
  readonly of: number;
}

/** The clusters in the most and in the fewest cities; nothing where all are in equally many. */
export function findInSpread(index: DatasetIndex, clusters: readonly Cluster[]): SpreadFinding[] {
  const citiesOf = ({ id }: Cluster) => numberOfCities(index, id);
  const most = max(clusters, citiesOf) ?? 0;
  const fewest = min(clusters, citiesOf) ?? 0;
  if (most === fewest) return [];
  return (['most', 'fewest'] as const).map((extreme) => {
    const cities = extreme === 'most' ? most : fewest;
    const own = clusters.filter((cluster) => citiesOf(cluster) === cities);
    const largest = max(own, ({ grant }) => grant) ?? 0;
    const smallest = min(own, ({ grant }) => grant) ?? 0;
    return {
      extreme,
      names: own.toSorted(byDanishShortName).map(({ shortName }) => shortName),
      cities,
      amongSmallest: clusters.filter(({ grant }) => grant <= largest).length,
      amongLargest: clusters.filter(({ grant }) => grant >= smallest).length,
      of: clusters.length,
    };
  });
}
