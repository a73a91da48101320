import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { version } from '../../../../package.json';
import { aboutData } from '../../../../src/build/downloads/about.ts';
import { structuredData } from '../../../../src/build/downloads/structuredData.ts';
import { renderPage } from '../../../../src/build/renderPage.ts';
import { frontView, read } from '../../../../src/state/view.ts';

const file = { file: 'data/klynger.csv', mediatype: 'text/csv', bytes: 123 };
const parsed = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '') as {
    '@type': string;
    license: string;
    distribution: { contentUrl: string }[];
  };

describe('what search engines are told of the data', () => {
  it('has whole addresses where the site knows its own', () => {
    const about = aboutData('1.2.3', 'https://kort.example/', 'Nogen');
    const dataset = parsed(structuredData(about, [file], 'en', '../'));
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      url: 'https://kort.example/en/data.html',
      license: 'https://kort.example/en/data.html#vilkaar',
      creator: { name: 'Nogen' },
      distribution: [
        { contentUrl: 'https://kort.example/data/klynger.csv', encodingFormat: 'text/csv' },
      ],
    });
  });

  it('has addresses from the page otherwise, and cannot end its own element', () => {
    const about = aboutData('</script>', '', '');
    const html = structuredData(about, [file], 'en', '../');
    expect(parsed(html).distribution[0]?.contentUrl).toBe('../data/klynger.csv');
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain('"url"');
  });

  it('stands on the page about the data and on no other', () => {
    const data = renderPage(read(frontView, 'data'), '');
    expect(parsed(data.head).distribution).toHaveLength(11);
    expect(renderPage(frontView, '').head).not.toContain('ld+json');
  });
});

describe('the citation file', () => {
  const cff = readFileSync('CITATION.cff', 'utf8');

  it('has what version 1.2.0 of the format requires, and invents nobody', () => {
    for (const key of ['cff-version: 1.2.0', 'message: ', 'title: ', 'authors:']) {
      expect(cff).toMatch(new RegExp(`^${key}`, 'm'));
    }
    expect(cff.match(/^ {2}- name: .*/gm)).toEqual(['  - name: Klyngekort contributors']);
    expect(cff).not.toMatch(/given-names|family-names|orcid|doi/);
  });

  it('has the version of the site', () => {
    expect(/^version: (.*)$/m.exec(cff)?.[1]).toBe(version);
  });
});
