/** The English texts of the page of that name. Only the build reads them. */
import type { ProgrammeText } from './daProgramme.ts';

export const enProgramme: ProgrammeText = {
  title: 'Programme',
};
