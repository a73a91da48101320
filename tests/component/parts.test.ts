import { describe, expect, it, vi } from 'vitest';
import ClusterPanel from '../../src/panel/ClusterPanel.svelte';
import { Parts, partsOf, type PartLoaders } from '../../src/state/parts.svelte.ts';
import { frontView } from '../../src/state/view.ts';
import { viewOf } from './stage.ts';

const cluster = vi.fn<PartLoaders['cluster']>();
/** As much of them as is asked for here. */
const loaders = { cluster } as unknown as PartLoaders;

describe('a part that comes when it is needed', () => {
  it('is fetched once, however often it is asked for', async () => {
    cluster.mockReset().mockResolvedValue({ default: ClusterPanel });
    const parts = new Parts(loaders);
    expect(parts.get('cluster')).toBeNull();
    await Promise.all([parts.need('cluster'), parts.need('cluster')]);
    await parts.need('cluster');
    expect(cluster).toHaveBeenCalledTimes(1);
    expect(parts.get('cluster')).toBe(ClusterPanel);
  });

  it('may be asked for again when the network failed', async () => {
    cluster.mockReset().mockRejectedValueOnce(new Error('offline'));
    cluster.mockResolvedValueOnce({ default: ClusterPanel });
    const parts = new Parts(loaders);
    await parts.need('cluster');
    expect(parts.get('cluster')).toBeNull();
    await parts.need('cluster');
    expect(parts.get('cluster')).toBe(ClusterPanel);
  });
});

describe('what a View needs', () => {
  it('is nothing on the front page, and what is said of a selection elsewhere', () => {
    expect(partsOf(frontView)).toEqual([]);
    expect(partsOf(viewOf('cluster', 'clean'))).toEqual(['cluster']);
    expect(partsOf(viewOf('city', 'aarhus', { chart: 'spread' }))).toEqual(['city', 'charts']);
    const comparison = { kind: 'city', id: 'odense' } as const;
    expect(partsOf(viewOf('city', 'aarhus', { comparison }))).toEqual(['comparison', 'tones']);
  });
});
