/** The English texts of the page of that name. Only the build reads them. */
import type { ProgrammeText } from './daProgramme.ts';

export const enProgramme: ProgrammeText = {
  title: 'Programme',
  description:
    'The programmes of the EU theme day on 24 November 2020 and the Strategic Partnership Day on 11 December 2020.',
};
