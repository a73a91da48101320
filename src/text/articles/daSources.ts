/** The Danish texts of the page of that name. Only the build reads them. */
export const daSources = {
  title: 'Kilder',
  description:
    'Alle kilder til Klyngekort, hvad de bruges til, og hvordan modsigelser mellem dem er afgjort.',
};

export type SourcesText = typeof daSources;
