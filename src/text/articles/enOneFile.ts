/** The English texts that only the one-file edition has. */
import type { OneFileText } from './daOneFile.ts';

export const enOneFile: OneFileText = {
  edition: (version, date, id) => `Klyngekort in one file, version ${version}, ${date} (${id}).`,
  leftOut: (site) =>
    `Embeds, the poster and data files are not part of the file: find them on ${site || 'the site'}.`,
};
