/** The Danish texts of the page of that name. Only the build reads them. */
export const daSources = {
  title: 'Kilder',
};

export type SourcesText = typeof daSources;
