/** The English texts of the page of that name. Only the build reads them. */
import type { LicencesText } from './daLicences.ts';

export const enLicences: LicencesText = {
  title: 'Licences',
  description:
    'The software, data and type that Klyngekort consists of and is built with, and the licences they are published under.',
  intro:
    'Klyngekort’s own code is published under the MIT licence. The build makes this page from the project’s lock file and the packages that were installed.',
  inPages: 'What comes with the pages',
  inPagesSays:
    'Code of these packages is in the pages, the embeds, the talk and the copy for use without a network. MapLibre’s file also holds the packages it is made of. The type is drawn into the pictures that show beside links.',
  text: (name) => `Licence text of ${name}`,
  data: 'Data and geometry',
  neighbours: 'Neighbouring countries: Natural Earth, free for any use',
  tools: 'Built and tested with',
  toolsSay: 'None of this is sent to you.',
  name: 'Package',
  version: 'Version',
  licence: 'Licence',
  needed: (packages) => `They in turn use ${packages} other packages under these licences:`,
};
