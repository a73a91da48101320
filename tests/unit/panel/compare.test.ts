import { describe, expect, it } from 'vitest';
import { compareTwo, type Cell } from '../../../src/panel/compare.ts';
import { clustersIn } from '../../../src/model/questions.ts';
import type { SelectionKind } from '../../../src/state/view.ts';
import { texts } from '../../../src/text/texts.ts';
import fc from 'fast-check';
import { anyTwo } from '../state/anyView.ts';
import { index } from '../state/tables.ts';

const beside = (kind: SelectionKind, one: string, other: string) =>
  compareTwo(index, { kind, id: one }, { kind, id: other }, texts.da);
const read = (cell: Cell) =>
  typeof cell === 'string' ? cell : cell.map(({ name }) => name).join(', ');
const names = (cell: Cell) => (typeof cell === 'string' ? [] : cell.map(({ name }) => name));
/** A row as it reads: its name, both cells and the difference. */
const rows = (kind: SelectionKind, one: string, other: string) =>
  beside(kind, one, other).short.map(({ name, cells: [a, b], difference }) =>
    [name, read(a), read(b), difference].filter(Boolean).join(' | '),
  );

describe('CLEAN beside MADE', () => {
  it('differs first, with the difference in grant and in cities; the status is the same', () => {
    expect(rows('cluster', 'clean', 'made')).toEqual([
      'Tilsagn | 17,5 mio. kr. | 4,0 mio. kr. | −13,5',
      'Byer | 6 | 13 | +7',
      'Hovedkvarter | Sønderborg | København',
      'Fagområde | Miljøteknologi | Avanceret produktion',
      'Status | styrkeposition | styrkeposition',
    ]);
    expect(beside('cluster', 'clean', 'made').short.map(({ same }) => same)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('shares four cities; the rest belong to one of them', () => {
    const [cities] = beside('cluster', 'clean', 'made').sets;
    expect(names(cities?.both ?? '')).toEqual(['København', 'Aarhus', 'Aalborg', 'Esbjerg']);
    expect(names(cities?.only[0] ?? '')).toEqual(['Sønderborg', 'Middelfart']);
    expect(cities?.only[1]).toHaveLength(9);
  });

  it('has its headquarters underlined, where both are, too', () => {
    const [cities] = beside('cluster', 'clean', 'made').sets;
    const underlined = [...(cities?.only[0] ?? []), ...(cities?.both ?? [])].filter(
      ({ headquarters }) => headquarters,
    );
    expect(underlined.map(({ id }) => id)).toEqual(['soenderborg', 'koebenhavn']);
  });

  it('counts the ways it is present as the headline does: a city once', () => {
    const presence = beside('cluster', 'clean', 'made').long.find(
      ({ name }) => name === texts.da.compare.presence,
    );
    expect(presence?.cells).toEqual([
      'ét hovedkvarter og fem afdelinger',
      'ét hovedkvarter og tolv repræsentationer',
    ]);
  });
});

describe('what is planned', () => {
  it('is among no number and in no set, but named', () => {
    const { short, long, sets } = beside('cluster', 'energy-cluster-denmark', 'marlog');
    expect(short.find(({ name }) => name === 'Byer')?.cells).toEqual(['6', '4']);
    const everywhere = sets.flatMap(({ only, both }) => [...only.flat(), ...both]);
    expect(everywhere.map(({ id }) => id)).not.toContain('fredericia');
    const planned = long.find(({ name }) => name === 'Planlagt');
    expect(planned?.cells.map(read)).toEqual(['Fredericia', 'Esbjerg']);
  });

  it('is left out where neither plans anything', () => {
    const { long } = beside('cluster', 'clean', 'made');
    expect(long.map(({ name }) => name)).not.toContain('Planlagt');
  });
});

describe('places side by side', () => {
  it('cities have their clusters, and no grant of their own', () => {
    const { short, sets } = beside('city', 'aarhus', 'odense');
    expect(short[0]).toMatchObject({ name: 'Klynger', cells: ['8', '6'], difference: '−2' });
    expect(sets[0]?.both).toHaveLength(5);
    expect(JSON.stringify(short)).not.toContain('kr.');
  });

  it('areas have inhabitants first, with the difference', () => {
    expect(rows('area', 'viborg', 'aarhus')[0]).toBe('Indbyggere | 237.082 | 353.084 | +116.002');
    expect(beside('area', 'viborg', 'aarhus').short.at(-1)).toMatchObject({
      name: 'Region',
      same: true,
    });
  });

  it('regions have their areas, municipalities differ in their hospital', () => {
    expect(rows('region', 'nordjylland', 'syddanmark')).toContain('Områder | 3 | 4 | +1');
    expect(rows('municipality', 'skive', 'thisted')).toContain(
      'Akuthospital | Regionshospitalet Viborg | Aalborg Universitetshospital – Thisted i Thisted'.replace(
        ' i Thisted',
        '',
      ),
    );
  });
});

describe('any two things', () => {
  it('are told apart and alike the same way round as the other way round', () => {
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const there = compareTwo(index, one, other, texts.en);
        const back = compareTwo(index, other, one, texts.en);
        expect(back.short.map(({ same }) => same)).toEqual(there.short.map(({ same }) => same));
        for (const { same, cells, difference } of there.short) {
          if (same) expect(difference).toBe('');
          expect(same).toBe(read(cells[0]) === read(cells[1]));
        }
        const flags = there.short.map(({ same }) => Number(same));
        expect(flags).toEqual(flags.toSorted((a, b) => a - b));
      }),
    );
  });

  it('of places have every cluster of either in just one list', () => {
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        if (one.kind === 'cluster' || other.kind === 'cluster') return;
        const [set] = compareTwo(index, one, other, texts.da).sets;
        const listed = [...(set?.only.flat() ?? []), ...(set?.both ?? [])].map(({ id }) => id);
        const present = [
          ...clustersIn(index, { kind: one.kind, id: one.id }).today,
          ...clustersIn(index, { kind: other.kind, id: other.id }).today,
        ];
        expect(listed.toSorted()).toEqual([...new Set(present.map(({ id }) => id))].toSorted());
      }),
    );
  });
});
