import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../src/model/dataset.ts';
import { findingOfTwo } from '../../../src/panel/findingOfTwo.ts';
import type { SelectionKind } from '../../../src/state/view.ts';
import { texts } from '../../../src/text/texts.ts';
import { anyTwo, viewOf } from '../state/anyView.ts';
import { index } from '../state/tables.ts';

const found = (kind: SelectionKind, one: string, other: string, language: Language = 'da') =>
  findingOfTwo(
    index,
    viewOf(kind, one, { language, comparison: { kind, id: other } }),
    texts[language],
  );

describe('the headline of a comparison', () => {
  it.each<[string, SelectionKind, string, string]>([
    ['CLEAN er i seks byer, MADE i tretten', 'cluster', 'clean', 'made'],
    ['Copenhagen FinTech er i én by, CLEAN i seks', 'cluster', 'copenhagen-fintech', 'clean'],
    ['CLEAN er i seks byer, Copenhagen FinTech i én', 'cluster', 'clean', 'copenhagen-fintech'],
    [
      'CLEAN og Energy Cluster Denmark er begge i seks byer',
      'cluster',
      'clean',
      'energy-cluster-denmark',
    ],
    ['Otte klynger er i Aarhus, seks i Odense', 'city', 'aarhus', 'odense'],
    ['Ingen klynge er i Fredericia, to i Middelfart', 'city', 'fredericia', 'middelfart'],
    ['Én klynge er i Ikast, ingen i Fredericia', 'city', 'ikast', 'fredericia'],
    ['Ikast og Vejle har hver én klynge', 'city', 'ikast', 'vejle'],
    ['Viborg har 237.082 indbyggere, Aarhus 353.084', 'area', 'viborg', 'aarhus'],
    [
      'Region Nordjylland har 589.837 indbyggere, Syddanmark 1.222.967',
      'region',
      'nordjylland',
      'syddanmark',
    ],
    ['Skive og Viborg hører begge til hospitalsområde Viborg', 'municipality', 'skive', 'viborg'],
    [
      'Skive hører til hospitalsområde Viborg, Thisted til Thisted',
      'municipality',
      'skive',
      'thisted',
    ],
  ])('%s', (expected, kind, one, other) => {
    expect(found(kind, one, other)?.headline).toBe(expected);
  });

  it.each<[string, SelectionKind, string, string]>([
    ['CLEAN is in six cities, MADE in thirteen', 'cluster', 'clean', 'made'],
    ['Copenhagen FinTech is in one city, CLEAN in six', 'cluster', 'copenhagen-fintech', 'clean'],
    ['One cluster is in Ikast, none in Fredericia', 'city', 'ikast', 'fredericia'],
    ['Eight clusters are in Aarhus, six in Odense', 'city', 'aarhus', 'odense'],
    ['Ikast and Vejle each have one cluster', 'city', 'ikast', 'vejle'],
    ['Viborg has 237,082 inhabitants, Aarhus 353,084', 'area', 'viborg', 'aarhus'],
    ['Skive and Viborg both belong to the Viborg hospital area', 'municipality', 'skive', 'viborg'],
  ])('%s', (expected, kind, one, other) => {
    expect(found(kind, one, other, 'en')?.headline).toBe(expected);
  });
});

describe('the sentence under it', () => {
  it('has the difference in grant, and where both are', () => {
    expect(found('cluster', 'clean', 'made')?.lede).toBe(
      'CLEAN har fået 13,5 mio. kr. mere i tilsagn. Fire byer har dem begge.',
    );
    expect(found('cluster', 'made', 'censec')?.lede).toMatch(
      /^De har fået lige meget i tilsagn: 4,0 mio\. kr\./,
    );
  });

  it('says of two cities in one municipality that they are', () => {
    expect(found('city', 'aalborg', 'noerresundby')?.lede).toContain(
      'Begge byer ligger i Aalborg Kommune.',
    );
  });
});

describe('any comparison', () => {
  it('has a headline, a sentence and an announcement that names both', () => {
    fc.assert(
      fc.property(anyTwo, fc.constantFrom(...languages), ([one, other], language) => {
        const finding = found(one.kind, one.id, other.id, language);
        expect(finding?.headline).toMatch(/^\p{Lu}.*$/u);
        expect(finding?.lede).toMatch(/^\p{Lu}.*\.$/u);
        expect(finding?.announcement).toMatch(/ (og|and) .*\.$/);
        expect(JSON.stringify(finding)).not.toMatch(/undefined|NaN| {2}/);
      }),
    );
  });

  it('is none where nothing is compared', () => {
    expect(findingOfTwo(index, viewOf('cluster', 'clean'), texts.da)).toBeNull();
  });
});
