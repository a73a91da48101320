/** The Danish texts of the page of that name. Only the build reads them. */
export const daProgramme = {
  title: 'Program',
};

export type ProgrammeText = typeof daProgramme;
