/** What stands on a page is in the page's language, names and what is marked as another language apart. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../src/build/renderPage.ts';
import type { Language } from '../../../src/model/dataset.ts';
import { articles, frontView, read, type View } from '../../../src/state/view.ts';
import { index } from '../state/tables.ts';
import { viewOf } from '../state/anyView.ts';

/** Words that are common in one language and no words of the other. */
const tellTale: Readonly<Record<Language, readonly string[]>> = {
  da: 'og ikke af på til hvor deres ligger kommuner kommune klynge klynger byer områder hospitalsområde indbyggere eller fra med kilde kilder tilsagn hovedkvarter afdeling afdelinger planlagt'.split(
    ' ',
  ),
  en: 'the and of not with where their municipality municipalities cluster clusters cities areas inhabitants or from source sources grant grants headquarters branch branches planned'.split(
    ' ',
  ),
};

const { dataset } = index;
/** Names stay as they are in both languages; the longest first, so that none is left in parts. */
const names = [
  ...dataset.clusters.flatMap(({ name, shortName, otherNames, nameInGrants }) => [
    name,
    shortName,
    nameInGrants,
    ...otherNames,
  ]),
  ...[...dataset.areas, ...dataset.municipalities, ...dataset.cities, ...dataset.regions].map(
    ({ name }) => name,
  ),
  ...dataset.areas.map(({ hospital }) => hospital),
  ...dataset.sources.map(({ publisher }) => publisher),
  ...dataset.programmes.flatMap(({ items }) => items.map(({ speaker }) => speaker)),
  'Danish Local Regional and Research Co-Op Brussels',
]
  .filter(Boolean)
  .toSorted((a, b) => b.length - a.length);

/** What a reader sees or hears of a page: its text, and names and descriptions given in attributes. */
function heard(view: View): string[] {
  const page = renderPage(view, '');
  const html = `<html lang="${view.language}"><head>${page.head}</head><body>${Object.values(page.islands).join('\n')}</body></html>`;
  const { document } = new JSDOM(html).window;
  // What is marked as being in another language is, and code is in none.
  for (const other of document.querySelectorAll('body [lang], code, script, style')) {
    if (other.getAttribute('lang') !== view.language) other.remove();
  }
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'alt', 'placeholder', 'content'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
  );
  const walker = document.createTreeWalker(document, 4);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return [...texts, ...attributes];
}

/** A text without names, and without names of files, which are addresses. */
const namesIn = new RegExp(
  [
    ...names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    '[\\w-]+\\.(csv|json|cff)',
  ].join('|'),
  'g',
);

/** The words of the other language in a text. */
function strangers(text: string, language: Language): string[] {
  const other = tellTale[language === 'da' ? 'en' : 'da'];
  const among = (own: string) =>
    (own.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => other.includes(word));
  return among(text).length === 0 ? [] : among(text.replace(namesIn, '·'));
}

const views: [string, View][] = [
  ['the front page', frontView],
  ['the front page of the hospitals', { ...frontView, theme: 'hospitals' }],
  ...['made', 'byggeri-og-anlaeg', 'energy-cluster-denmark', 'marlog'].map((id): [string, View] => [
    `cluster ${id}`,
    viewOf('cluster', id),
  ]),
  ['a city', viewOf('city', 'koebenhavn')],
  ['a city with a planned cluster', viewOf('city', 'fredericia')],
  ['an area', viewOf('area', 'viborg')],
  ['an uncertain area', viewOf('area', 'thisted')],
  ['a region', viewOf('region', 'hovedstaden')],
  ['a municipality', viewOf('municipality', 'thisted')],
  ...articles.map((article): [string, View] => [`the page ${article}`, read(frontView, article)]),
];

describe('words of the other language', () => {
  it('are told from names', () => {
    expect(strangers('Klyngen for Byggeri og Anlæg is in Albertslund', 'en')).toEqual([]);
    expect(strangers('Clusters og byer', 'en')).toEqual(['og', 'byer']);
    expect(strangers('Klynger and the cities', 'da')).toEqual(['and', 'the', 'cities']);
  });

  for (const language of ['da', 'en'] as const) {
    it.each(views)(
      `stand nowhere on the ${language} page: %s`,
      (_, view) => {
        const found = heard({ ...view, language }).filter(
          (text) => strangers(text, language).length > 0,
        );
        expect(found).toEqual([]);
      },
      30_000,
    );
  }
});
