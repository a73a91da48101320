import { describe, expect, it } from 'vitest';
import { claimOfItem } from '../../../src/articles/articleClaims.ts';
import { articleTexts, texts } from '../../../src/text/texts.ts';
import { index } from '../state/tables.ts';

/** What is claimed of the item that begins then, in a track or for everybody. */
function claim(start: string, track: number | null, language: 'da' | 'en' = 'da') {
  const day = index.dataset.programmes.find(({ id }) => id === 'eu-temadag-2020');
  const item = day?.items.find((one) => one.start === start && one.track === track);
  if (!day || !item) throw new Error(`Nothing begins ${start}.`);
  return claimOfItem({ index, text: texts[language] }, articleTexts[language].programme, day, item);
}

describe('an item of a programme', () => {
  it('is said with its day, track and speaker, and is quoted with its source', () => {
    const { statement, quote, sources } = claim('13:05', 1);
    expect(statement).toBe(
      'EU-temadag 2020, kl.\u00a013.05–13.25. Spor 1: Hvad bydiplomati er, og hvad kommunerne kan bruge det til. Martin Marcussen, professor ved Institut for Statskundskab, Københavns Universitet.',
    );
    expect(quote).toContain('Kilde: ');
    expect(sources.map(({ id }) => id)).toEqual(['bilag-eu-temadag']);
  });

  it('ends a question with its mark alone', () => {
    expect(claim('14:30', null).statement).toContain('Hvor er EU på vej hen? Lykke Friis');
  });

  it('says where its end is our computation, and from what', () => {
    expect(claim('09:30', null)).toMatchObject({
      certainty: 'computed',
      sums: 'Programmet angiver ingen sluttid. Næste punkt begynder kl.\u00a009.35.',
    });
  });

  it('has the end that the programme gives its breaks', () => {
    expect(claim('10:00', null, 'en')).toMatchObject({
      certainty: 'stated',
      sums: '',
      statement: 'EU Theme Day 2020, 10:00–10:15, Danish time. Break.',
    });
  });
});
