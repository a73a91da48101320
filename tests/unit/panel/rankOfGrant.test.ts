import { describe, expect, it } from 'vitest';
import { rankOfGrant } from '../../../src/panel/rankOfGrant.ts';
import { dataset } from '../state/tables.ts';

const rank = (id: string) => {
  const { tiedWith, ...rest } = rankOfGrant(dataset.clusters, id);
  return { ...rest, tiedWith: tiedWith.map(({ shortName }) => shortName) };
};

describe('where a grant stands among the fourteen', () => {
  it.each([
    ['clean', 1, false, ['Energy Cluster Denmark']],
    ['energy-cluster-denmark', 1, false, ['CLEAN']],
    ['food-bio-cluster-denmark', 3, false, []],
    ['digitallead', 4, false, ['Lifestyle & Design Cluster']],
    ['marlog', 6, false, []],
    ['made', 13, true, ['CenSec']],
    ['censec', 13, true, ['MADE']],
  ])('%s is number %d', (id, place, last, tiedWith) => {
    expect(rank(id)).toEqual({ rank: place, last, tiedWith });
  });

  it('leaves no place out and gives none to a smaller grant', () => {
    const ranks = dataset.clusters.map(({ id, grant }) => ({ grant, ...rank(id) }));
    for (const one of ranks) {
      for (const other of ranks) {
        if (one.grant > other.grant) expect(one.rank).toBeLessThan(other.rank);
      }
    }
    expect(ranks.filter(({ last }) => last)).toHaveLength(2);
  });
});
