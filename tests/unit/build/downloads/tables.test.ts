import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { wholeTables } from '../../../../src/build/downloads/makeDownloads.ts';
import { selectionTables } from '../../../../src/build/downloads/selectionTables.ts';
import { byName, type Table } from '../../../../src/build/downloads/table.ts';
import { selectionName } from '../../../../src/state/address.ts';
import { everySelection } from '../../state/anyView.ts';
import { index } from '../../state/tables.ts';
import { contentOf } from './material.ts';

const tables = wholeTables(index);
const selections = selectionTables(index);
const named = (name: string): Table => {
  const table = [...tables, ...selections].find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
};
const rowsOf = (name: string) => named(name).rows.map((row) => byName(named(name), row));
const sum = (values: readonly unknown[]) =>
  values.reduce<number>((all, one) => all + Number(one), 0);

describe('the tables to take away', () => {
  it('have a row for each thing', () => {
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['klynger', 14],
      ['tilstedevaerelser', 68],
      ['byer', 28],
      ['kommuner', 98],
      ['hospitalsomraader', 21],
      ['regioner', 5],
      ['kilder', index.dataset.sources.length],
    ]);
  });

  it('add up to the known totals', () => {
    expect(sum(rowsOf('klynger').map((row) => row['grant_dkk']))).toBe(160_000_000);
    for (const name of ['kommuner', 'hospitalsomraader', 'regioner']) {
      expect(sum(rowsOf(name).map((row) => row['inhabitants'])), name).toBe(5_825_250);
    }
    expect(sum(rowsOf('hospitalsomraader').map((row) => row['municipalities']))).toBe(98);
    expect(sum(rowsOf('byer').map((row) => row['headquarters']))).toBe(14);
    expect(sum(rowsOf('byer').map((row) => row['planned_clusters']))).toBe(2);
  });

  it('name things besides their ids', () => {
    const [clean] = rowsOf('tilstedevaerelser');
    expect(clean).toMatchObject({
      cluster_id: 'clean',
      cluster: 'CLEAN',
      kind: 'headquarters',
      planned: false,
      city_id: 'soenderborg',
      city: 'Sønderborg',
      municipality: 'Sønderborg',
      area_id: 'aabenraa',
      region: 'Syddanmark',
      evidence: 'confirmed',
      grant_dkk: 17_500_000,
    });
    const [robotics] = rowsOf('tilstedevaerelser').filter((row) => row['city'] === null);
    expect(robotics).toMatchObject({ cluster: 'Odense Robotics', kind: 'planned', planned: true });
    expect(rowsOf('kommuner').find((row) => row['id'] === 'skive')).toMatchObject({
      code: '0779',
      area: 'Viborg',
      region: 'Midtjylland',
    });
  });

  it('count nothing that is only planned', () => {
    const fredericia = rowsOf('byer').find((row) => row['id'] === 'fredericia');
    expect(fredericia).toMatchObject({ clusters: 0, cluster_names: [], planned_clusters: 1 });
    expect(rowsOf('tilstedevaerelser').filter((row) => row['planned'])).toHaveLength(3);
  });

  it.each([...tables, ...selections].map((table) => [table.name, table] as const))(
    '%s: every row has its sources and its licence',
    (name, table) => {
      const rows = table.rows.map((row) => byName(table, row));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of name === 'kilder' ? [] : rows) {
        const ids = row['source_ids'] as readonly string[];
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.filter((id) => !index.sources.has(id))).toEqual([]);
        expect(row['source']).toHaveLength(ids.length);
        expect(row['licence']).toHaveLength(table.licences.length);
      }
    },
  );

  it('say of every column what it holds, in both languages, under a name and a heading of its own', () => {
    for (const { name, columns, title, says } of [...tables, named('by-aarhus')]) {
      expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length);
      expect(new Set(columns.map(({ heading }) => heading)).size, name).toBe(columns.length);
      expect([title.da, title.en, says.da, says.en].filter((text) => text === '')).toEqual([]);
      for (const column of columns) {
        expect(column.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
        expect(column.says.da).not.toBe('');
        expect(column.says.en).not.toBe('');
        expect(column.says.en, `${name}.${column.name}`).not.toMatch(/[æøå]|\b(og|af|til|hvor)\b/i);
      }
    }
  });
});

describe('the file of what is on screen', () => {
  it('is there for every selection, under the name of its page', () => {
    expect(selections.map(({ name }) => name).toSorted()).toEqual(
      everySelection.map(selectionName).toSorted(),
    );
  });

  it('of a cluster has its places', () => {
    expect(rowsOf('klynge-clean').map((row) => row['city'])).toEqual([
      'Sønderborg',
      'København',
      'Middelfart',
      'Aarhus',
      'Aalborg',
      'Esbjerg',
    ]);
  });

  it('of a place has the clusters there, once each, whose grants add up to the sum on the page', () => {
    const aarhus = rowsOf('by-aarhus');
    expect(aarhus).toHaveLength(8);
    expect(sum(aarhus.map((row) => row['grant_dkk']))).toBe(101_000_000);
    const region = rowsOf('region-midtjylland').map((row) => row['cluster_id']);
    expect(new Set(region).size).toBe(region.length);
    expect(aarhus[0]).toMatchObject({ place_kind: 'city', place: 'Aarhus', cluster: 'CLEAN' });
  });

  it('of a place without clusters says which place it is, and that there are none', () => {
    const [thisted, ...more] = rowsOf('kommune-thisted');
    expect(more).toEqual([]);
    expect(thisted).toMatchObject({ place: 'Thisted', cluster_id: null, grant_dkk: null });
    expect(thisted?.['source_ids']).toEqual(['bilag-afdelinger']);
  });

  it('of a place where a cluster is only planned says so', () => {
    expect(rowsOf('by-fredericia')).toHaveLength(1);
    expect(rowsOf('by-fredericia')[0]).toMatchObject({ planned: true, kinds: ['planned'] });
  });
});

describe('the two forms of a file', () => {
  it.each(tables.map(({ name }) => name))('%s: have the same rows', (name) => {
    const plain = parse(contentOf(`${name}.csv`));
    const excel = parse(contentOf(`${name}-excel.csv`), { delimiter: ';', bom: true });
    expect(excel).toHaveLength(plain.length);
    expect(excel.map(([id]) => id).slice(1)).toEqual(plain.map(([id]) => id).slice(1));
  });

  it('are Danish in the one for Excel, codes and licence too', () => {
    const excel = contentOf('tilstedevaerelser-excel.csv');
    expect(excel).toContain(';hovedkvarter;nej;');
    expect(excel).not.toMatch(/;(headquarters|branch|established|emerging|confirmed|true|false);/);
    expect(excel).not.toContain('Facts from');
  });
});

describe('the JSON file', () => {
  const everything = JSON.parse(contentOf('klyngekort.json')) as Record<
    string,
    Record<string, unknown>[]
  > & { meta: Record<string, unknown> };

  it('says what it is, how old, which version, and on what terms', () => {
    expect(everything.meta).toMatchObject({
      version: '1.2.3',
      data_date: { da: 'Status: efterår 2020', en: 'Status: autumn 2020' },
    });
    expect(everything.meta['licences']).toHaveLength(3);
    expect(everything.meta).not.toHaveProperty('homepage');
  });

  it('has every table, numbers as numbers and lists as lists', () => {
    expect(Object.keys(everything)).toEqual([
      'meta',
      'clusters',
      'presences',
      'cities',
      'municipalities',
      'hospital_areas',
      'regions',
      'sources',
    ]);
    expect(everything['clusters']?.[0]).toMatchObject({
      id: 'clean',
      grant_dkk: 17_500_000,
      other_names: ['Danmarks Miljøteknologiklynge'],
    });
    expect(everything['municipalities']).toHaveLength(98);
  });
});
