/** The Danish texts of the page of that name. Only the build reads them. */
export const daProgramme = {
  title: 'Program',
  description:
    'Programmerne for EU-temadagen 24. november 2020 og Strategisk Partnerskabsdag 11. december 2020.',
};

export type ProgrammeText = typeof daProgramme;
