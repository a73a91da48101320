/** The Danish texts of the page of that name. Only the build reads them. */
export const daBenchmarks = {
  title: 'Pejlemærker',
  description:
    'De 12 pejlemærker, som KL og Danske Regioner er enige om for sundhedsvæsenet, og hvad de betyder for områderne omkring de 21 akuthospitaler.',
};

export type BenchmarksText = typeof daBenchmarks;
