/** What the files say of the data as a whole. */
import type { Bilingual } from '../../model/dataset.ts';
import { da } from '../../text/da.ts';
import { en } from '../../text/en.ts';

export interface About {
  readonly title: Bilingual;
  readonly says: Bilingual;
  /** When the data was so. */
  readonly dataDate: Bilingual;
  readonly version: string;
  /** The site's own address with a slash at its end; empty where it is not known. */
  readonly siteUrl: string;
  /** Who publishes the site; empty where nobody is named yet. */
  readonly publisher: string;
}

export function aboutData(version: string, siteUrl: string, publisher: string): About {
  return {
    title: {
      da: 'Klyngekort: Danmarks klynger og hospitalsområder',
      en: 'Klyngekort: Denmark’s clusters and hospital areas',
    },
    says: {
      da: 'De 14 klynger for viden og erhverv, deres hovedkvarterer, afdelinger og tilsagn 2021–2024, og områderne omkring de 21 akuthospitaler med deres kommuner og indbyggere.',
      en: 'The 14 clusters for knowledge and business, their headquarters, branches and grants 2021–2024, and the areas around the 21 acute hospitals with their municipalities and inhabitants.',
    },
    dataDate: { da: da.dataDate, en: en.dataDate },
    version,
    siteUrl,
    publisher,
  };
}
