import { beforeEach, describe, expect, it } from 'vitest';
import {
  forPages,
  joinBackground,
  splitBackground,
  tableNames,
  type Background,
} from '../../../src/model/background.ts';
import { fromColumns, toColumns, type ByColumn } from '../../../src/model/columns.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { clustersIn, indexDataset, populationOf } from '../../../src/model/questions.ts';
import { dataset, index } from './realTables.ts';

let shipped: Dataset;
let front: Dataset;
let background: Background;

beforeEach(() => {
  shipped = forPages(dataset);
  ({ front, background } = splitBackground(dataset));
});

describe('the tables in two parts', () => {
  it('are the tables again when they are joined', () => {
    expect(joinBackground(front, background)).toEqual(shipped);
  });

  it('are joined again after their journey to the browser: by column, as JSON', () => {
    const sent = JSON.stringify([toColumns(front), toColumns(background)]);
    const [first, second] = JSON.parse(sent) as [ByColumn<Dataset>, ByColumn<Background>];
    const arrived = fromColumns(first, tableNames);
    expect(arrived).toEqual(front);
    expect(joinBackground(arrived, fromColumns(second, tableNames))).toEqual(shipped);
  });

  it('name every column once on that journey, whatever the number of rows', () => {
    const stored = JSON.stringify(toColumns(front));
    expect(stored.split('"population"')).toHaveLength(2);
    expect(JSON.parse(stored)).toMatchObject({ sources: [], publisher: dataset.publisher });
  });

  it('leave the tables and each other as they were', () => {
    const before = JSON.stringify([dataset, front, background]);
    joinBackground(front, background);
    splitBackground(front);
    expect(JSON.stringify([dataset, front, background])).toBe(before);
  });

  it('share out the tables: the front part has no sources and no descriptions', () => {
    expect(front.sources).toEqual([]);
    expect(background.sources).toEqual(dataset.sources);
    for (const { description, sources } of front.clusters) {
      expect(description).toEqual({ da: '', en: '' });
      expect(sources).toEqual([]);
    }
    expect(JSON.stringify(front).length).toBeLessThan(0.6 * JSON.stringify(dataset).length);
  });

  it('keep what only the build reads away from every page', () => {
    expect(front).toMatchObject({
      benchmarks: [],
      countNotes: [],
      programmes: [],
      contradictions: [],
      slides: [],
    });
    const sent = JSON.stringify([front, background]);
    for (const { items, themes } of dataset.programmes) {
      for (const { title } of [...items, ...themes]) {
        if (title.da.length > 20) expect(sent).not.toContain(title.da);
      }
    }
    for (const { title } of dataset.contradictions) expect(sent).not.toContain(title.en);
    expect(dataset.benchmarks).toHaveLength(12);
    for (const { title, text } of dataset.benchmarks) {
      expect(sent).toContain(title.en);
      expect(sent).not.toContain(text.en);
    }
  });

  it('have no column in both parts', () => {
    for (const table of [
      'clusters',
      'branches',
      'cities',
      'municipalities',
      'areas',
      'regions',
    ] as const) {
      for (const [at, row] of front[table].entries()) {
        const waiting = Object.keys(background[table][at] ?? {});
        expect(waiting, table).not.toEqual([]);
        const kept = Object.entries(row).filter(([column]) => waiting.includes(column));
        for (const [column, value] of kept) {
          expect(
            ['', [], { da: '', en: '' }, { da: [], en: [] }],
            `${table} ${column}`,
          ).toContainEqual(value);
        }
      }
    }
  });
});

describe('the part that comes first', () => {
  it('has every name, number and place that map, chart and panel show', () => {
    const first = indexDataset(front);
    expect(first.ids).toEqual(index.ids);
    for (const [at, cluster] of dataset.clusters.entries()) {
      // Its full name stands among the notes, and comes with them.
      const { id, shortName, field, status, designatedBy, grant, nameInGrants } = cluster;
      const kept = { id, shortName, field, status, designatedBy, grant, nameInGrants };
      expect(front.clusters[at]).toMatchObject(kept);
    }
    for (const [at, municipality] of dataset.municipalities.entries()) {
      // Its code is for searching, and comes with the search.
      const { id, name, population, area, region } = municipality;
      expect(front.municipalities[at]).toMatchObject({ id, name, population, area, region });
    }
    for (const { id } of dataset.regions) {
      const place = { kind: 'region', id } as const;
      expect(populationOf(first, place)).toBe(populationOf(index, place));
      const ids = (of: typeof index) => clustersIn(of, place).today.map((cluster) => cluster.id);
      expect(ids(first)).toEqual(ids(index));
    }
  });
});
