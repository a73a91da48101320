import { describe, expect, it } from 'vitest';
import { usesOfSources } from '../../../src/articles/sourceUses.ts';
import { grantsReadYearly } from '../../../src/panel/grantsReadYearly.ts';
import { dataset } from '../state/tables.ts';

const uses = usesOfSources(dataset, grantsReadYearly);
const of = (id: string) => uses.get(id)?.map(({ use, count }) => [use, count]);

describe('what a source is used for', () => {
  it('is counted over the tables that cite it', () => {
    expect(of('bilag-bevillinger')).toContainEqual(['grants', 14]);
    expect(of('bilag-afdelinger')).toContainEqual(['branches', 68]);
    expect(of('folk1a-2020k3')).toContainEqual(['population', 98]);
    expect(of('eurostat-healthcare')).toEqual([['areas', 21]]);
    expect(of('sn-klynger-2020-10')).toEqual([
      ['yearly', 1],
      ['contradictions', 1],
    ]);
  });

  it('names the things that it says something of, each once', () => {
    const aarhus = uses.get('aarhus-2020-10') ?? [];
    expect(aarhus).toEqual([
      {
        use: 'headquarters',
        count: 2,
        things: [
          { kind: 'cluster', id: 'food-bio-cluster-denmark' },
          { kind: 'cluster', id: 'digitallead' },
        ],
      },
    ]);
    const branches = uses.get('bilag-afdelinger')?.find(({ use }) => use === 'branches');
    expect(branches?.things).toHaveLength(14);
  });

  it('is nothing in the tables for the neighbouring countries alone', () => {
    const unused = [...uses].filter(([, own]) => own.length === 0).map(([id]) => id);
    expect(unused).toEqual(['natural-earth']);
  });
});
