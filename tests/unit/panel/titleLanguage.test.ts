import { describe, expect, it } from 'vitest';
import { titleLanguage } from '../../../src/panel/titleLanguage.ts';
import { dataset } from '../state/tables.ts';

describe('the language of a source’s title', () => {
  it.each(['da', 'en', 'de'])('is %s where the title has words or letters of it', (language) => {
    const signs: Record<string, RegExp> = {
      da: /[æøå]|\b(og|den|det|de|til|fra|af|ny|om|nye)\b|klynge|Bilag|danmarks|hospitalet|Partnerskabsdag|temadag/i,
      en: /\b(is|new|meet|will|in Europe|by)\b|GeoNames|Natural Earth/i,
      de: /\b(für|zieht|nach)\b/i,
    };
    const titles = dataset.sources.filter(({ id }) => titleLanguage(id) === language);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter(({ title }) => !signs[language]?.test(title))).toEqual([]);
  });
});
