/** The Danish texts that only the one-file edition has. Only the build reads them. */
export const daOneFile = {
  edition: (version: string, date: string, id: string) =>
    `Klyngekort i én fil, version ${version}, ${date} (${id}).`,
  /** What is not in the file; `site` is the address of the site where it is known. */
  leftOut: (site: string) =>
    `Indlejring, plakaten og filer med data er ikke med i filen: dem finder du på ${site || 'webstedet'}.`,
};

export type OneFileText = typeof daOneFile;
