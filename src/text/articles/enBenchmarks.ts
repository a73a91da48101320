/** The English texts of the page of that name. Only the build reads them. */
import type { BenchmarksText } from './daBenchmarks.ts';

export const enBenchmarks: BenchmarksText = {
  title: 'Benchmarks',
  description:
    'The 12 benchmarks that KL and Danske Regioner agree on for the health service, and what they mean for the areas around the 21 acute hospitals.',
};
