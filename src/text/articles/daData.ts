/** The Danish texts of the page of that name. Only the build reads them. */
export const daData = {
  title: 'Data',
};

export type DataText = typeof daData;
