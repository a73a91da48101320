import { describe, expect, it } from 'vitest';
import { choicesBeside, narrowed } from '../../../src/panel/compareWith.ts';
import { texts } from '../../../src/text/texts.ts';
import { everySelection } from '../state/anyView.ts';
import { index } from '../state/tables.ts';

describe('what a thing can be compared with', () => {
  it('is everything of its kind but itself, each once', () => {
    for (const thing of everySelection) {
      const listed = choicesBeside(index, thing, texts.da).flatMap(({ choices }) => choices);
      expect(listed.every(({ kind }) => kind === thing.kind)).toBe(true);
      const others = index.ids[thing.kind].filter((id) => id !== thing.id);
      expect(listed.map(({ id }) => id).toSorted()).toEqual(others.toSorted());
    }
  });

  it('stands in groups: clusters by status, places by region', () => {
    const groups = (kind: 'cluster' | 'area' | 'region', id: string) =>
      choicesBeside(index, { kind, id }, texts.da).map(({ name }) => name);
    expect(groups('cluster', 'clean')).toEqual(['Styrkeposition', 'Spirende']);
    expect(groups('area', 'viborg')).toHaveLength(5);
    expect(groups('region', 'nordjylland')).toEqual(['']);
  });

  it('is narrowed to names with a word that begins as typed', () => {
    const all = choicesBeside(index, { kind: 'cluster', id: 'clean' }, texts.da);
    const typed = (text: string) =>
      narrowed(all, text).flatMap(({ choices }) => choices.map(({ name }) => name));
    expect(typed('den')).toEqual([
      'Energy Cluster Denmark',
      'Food & Bio Cluster Denmark',
      'Life Science Cluster Denmark',
      'Vision Denmark',
    ]);
    expect(typed(' MADE ')).toEqual(['MADE']);
    expect(typed('xyz')).toEqual([]);
    expect(typed('')).toHaveLength(13);
  });
});
