import { fileIn } from '../../state/address.ts';
import { languages, type Language } from '../../model/dataset.ts';
import type { About } from './about.ts';

const country: Readonly<Record<Language, string>> = { da: 'Danmark', en: 'Denmark' };

/** A file as search engines are told of it. */
export interface Distribution {
  /** Relative to the site's root. */
  readonly file: string;
  readonly mediatype: string;
  readonly bytes: number;
}

/**
 * What search engines for data are told on the page about the data: a schema.org Dataset. Addresses are whole where
 * the site knows its own; else they are relative to the page, `root` being the way to the site's root.
 */
export function structuredData(
  about: About,
  files: readonly Distribution[],
  language: Language,
  root: string,
): string {
  const address = (file: string) => (about.siteUrl || root) + file;
  const page = address(fileIn(language, 'data.html'));
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: about.title[language],
    description: `${about.says[language]} ${about.dataDate[language]}.`,
    inLanguage: languages,
    version: about.version,
    ...(about.siteUrl ? { url: page } : {}),
    creator: { '@type': 'Organization', name: about.publisher || 'Klyngekort contributors' },
    license: `${page}#vilkaar`,
    isAccessibleForFree: true,
    temporalCoverage: '2020',
    spatialCoverage: { '@type': 'Place', name: country[language] },
    distribution: files.map(({ file, mediatype, bytes }) => ({
      '@type': 'DataDownload',
      contentUrl: address(file),
      encodingFormat: mediatype,
      contentSize: `${bytes} B`,
    })),
  };
  // A `<` could end the element that holds it.
  const json = JSON.stringify(dataset).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}
