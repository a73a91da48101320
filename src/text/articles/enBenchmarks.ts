/** The English texts of the page of that name. Only the build reads them. */
import type { BenchmarksText } from './daBenchmarks.ts';

export const enBenchmarks: BenchmarksText = {
  title: 'Benchmarks',
};
