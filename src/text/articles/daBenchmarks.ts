/** The Danish texts of the page of that name. Only the build reads them. */
export const daBenchmarks = {
  title: 'Pejlemærker',
};

export type BenchmarksText = typeof daBenchmarks;
