import { describe, expect, it } from 'vitest';
import { assessed, criteria } from '../../../src/articles/criteria.ts';
import { renderPage } from '../../../src/build/renderPage.ts';
import { languages } from '../../../src/model/dataset.ts';
import { frontView, read } from '../../../src/state/view.ts';
import { articleTexts, texts } from '../../../src/text/texts.ts';
import { dataset } from '../state/tables.ts';

describe.each(languages)('the accessibility statement (%s)', (language) => {
  const { islands } = renderPage(read({ ...frontView, language }, 'accessibility'), '');
  const text = islands.front
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  const words = articleTexts[language].accessibility;

  it('has the parts that the form of Danish public bodies asks for', () => {
    for (const { heading } of [
      words.scope,
      words.status,
      words.missing,
      words.method,
      words.feedback,
      words.enforcement,
      words.criteria,
    ]) {
      expect(islands.front).toContain(`>${heading}</h2>`);
    }
    expect(text).toContain('Digitaliseringsstyrelsen');
    expect(text).toContain(texts[language].date(assessed));
  });

  it('lists every criterion with how it was checked', () => {
    const rows = islands.front.match(/<th scope="row"/g) ?? [];
    expect(rows).toHaveLength(criteria.length);
    for (const { number, name, what, check } of criteria) {
      expect(text, number).toContain(`${number} ${name[language]}`);
      expect(text, number).toContain(`${words.criteria.check[check]}. ${what[language]}`);
    }
  });

  it('says of the publisher what the table says, and what it does not', () => {
    const { name, contact, address } = dataset.publisher;
    for (const value of [name, contact, address]) {
      expect(text).toContain(value || texts[language].footer.notFilledIn);
    }
    expect(text.includes(words.scope.unknown)).toBe(name === '');
    expect(text.includes(words.missing.contact.what)).toBe(contact === '' || address === '');
  });

  it('is linked from the foot of every page', () => {
    const front = renderPage({ ...frontView, language }, '');
    expect(front.islands.rest).toContain('tilgaengelighed.html"');
  });
});
