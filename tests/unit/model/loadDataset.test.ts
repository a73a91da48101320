import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/loadDataset.ts';
import { smallBoundaries, smallTables, withChange } from './smallTables.ts';

describe('the build reads a folder of tables', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tables-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(tables: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), text);
  }

  it('into a frozen dataset, leaving other files alone', () => {
    write({ ...smallTables, 'README.md': '# Tables', 'other.csv': 'id\nfront\n' });
    const { clusters, branches, municipalities } = loadDataset(folder, smallBoundaries);
    expect(clusters.map(({ id, grant, nameInGrants }) => [id, grant, nameInGrants])).toEqual([
      ['vind', 17_500_000, 'Vind'],
      ['lyd', 4_000_000, 'Lyd'],
    ]);
    expect(clusters[0]?.otherNames).toEqual(['Vindlauget', 'Windy']);
    expect(clusters[0]?.keywords).toEqual({ da: ['blæst', 'mølle'], en: ['gale', 'turbine'] });
    expect(clusters[1]?.keywords).toEqual({ da: [], en: [] });
    expect(branches.at(-1)).toMatchObject({ cluster: 'lyd', city: null, region: 'nord' });
    expect(municipalities.map(({ id }) => id)).toEqual(['havneby', 'oeby', 'engby-dal']);
    expect(Object.isFrozen(clusters[0]?.field)).toBe(true);
  });

  it('or stops with every problem, one a line', () => {
    const first = withChange('grants.csv', '17500000', 'meget');
    write(withChange('regions.csv', '1081', 'x', first));
    expect(() => loadDataset(folder, smallBoundaries)).toThrow(
      new Error(
        [
          '2 problems in the tables:',
          "data/grants.csv:2 amount_dkk: 'meget' is not a whole number written in digits only",
          "data/regions.csv:2 code: 'x' is not a code of four digits",
        ].join('\n'),
      ),
    );
  });
});
