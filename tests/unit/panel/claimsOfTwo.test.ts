import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/panel/claims.ts';
import { compareTwo } from '../../../src/panel/compare.ts';
import { selectionKinds, type SelectionKind } from '../../../src/state/view.ts';
import { texts } from '../../../src/text/texts.ts';
import { viewOf } from '../state/anyView.ts';
import { index } from '../state/tables.ts';

describe('a figure in a comparison', () => {
  const compared = (kind: SelectionKind, id: string, other: string, key: string) =>
    claimsOf(index, viewOf(kind, id, { comparison: { kind, id: other } }), texts.da, key);

  it('has the claims of both, and what holds for both once', () => {
    const grants = compared('cluster', 'clean', 'made', 'grant').map(({ statement }) => statement);
    expect(grants).toHaveLength(2);
    expect(grants[0]).toContain('CLEAN har fået 17,5 mio. kr.');
    expect(grants[1]).toContain('MADE har fået 4,0 mio. kr.');
    expect(compared('area', 'viborg', 'aarhus', 'division')).toHaveLength(1);
    expect(compared('city', 'aarhus', 'odense', 'chart-grants')).toHaveLength(1);
  });

  it('of a city’s inhabitants speaks of its municipality', () => {
    expect(compared('city', 'struer', 'karup', 'inhabitants').map((one) => one.statement)).toEqual([
      expect.stringMatching(/^Struer Kommune havde /),
      expect.stringMatching(/^Viborg Kommune havde /),
    ]);
  });

  it('of headquarters in a place names them, as sure as the least sure', () => {
    const [there, none] = compared('area', 'odense', 'thisted', 'headquarters');
    expect(there?.statement).toContain('Odense Robotics');
    expect(there?.statement).toMatch(/har hovedkvarter i hospitalsområde Odense\.$/);
    expect(none?.statement).toBe('Ingen klynge har hovedkvarter i hospitalsområde Thisted.');
    expect(none?.sources.length).toBeGreaterThan(0);
  });

  it.each(selectionKinds)(
    'has a claim of each for every row there is of two of the kind %s',
    (kind) => {
      const [one = '', other = ''] = index.ids[kind];
      const { short, long, sets } = compareTwo(
        index,
        { kind, id: one },
        { kind, id: other },
        texts.da,
      );
      for (const { name, claim: key } of [...short, ...long, ...sets]) {
        for (const { statement, sources } of compared(kind, one, other, key)) {
          expect(statement, name).not.toBe('');
          expect(sources.length, name).toBeGreaterThan(0);
        }
        expect(compared(kind, one, other, key).length, name).toBeGreaterThan(0);
      }
    },
  );
});
