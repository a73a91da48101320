import type { Component } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { Parts, partsOf, type PartLoaders } from '../../../src/state/parts.svelte.ts';
import { frontView } from '../../../src/state/view.ts';
import { viewOf } from './anyView.ts';

type ClusterPart = Awaited<ReturnType<PartLoaders['cluster']>>['default'];

const cluster = vi.fn<PartLoaders['cluster']>();
/** As much of them as is asked for here. */
const loaders = { cluster } as unknown as PartLoaders;
/** Stands for a component: nothing is drawn here. */
const panel = (() => ({})) as unknown as ClusterPart;

describe('a part that comes when it is needed', () => {
  it('is fetched once, however often it is asked for', async () => {
    cluster.mockReset().mockResolvedValue({ default: panel });
    const parts = new Parts(loaders);
    expect(parts.get('cluster')).toBeNull();
    await Promise.all([parts.need('cluster'), parts.need('cluster')]);
    await parts.need('cluster');
    expect(cluster).toHaveBeenCalledTimes(1);
    expect(parts.get('cluster')).toBe(panel);
  });

  it('may be asked for again when the network failed', async () => {
    cluster.mockReset().mockRejectedValueOnce(new Error('offline'));
    cluster.mockResolvedValueOnce({ default: panel });
    const parts = new Parts(loaders);
    await parts.need('cluster');
    expect(parts.get('cluster')).toBeNull();
    await parts.need('cluster');
    expect(parts.get('cluster')).toBe(panel);
  });

  it('is not fetched where it was there from the start', async () => {
    cluster.mockReset();
    const finder = (() => ({})) as unknown as Component<{ input: HTMLInputElement }>;
    const parts = new Parts(loaders, { cluster: panel, finder });
    await parts.need('cluster');
    expect(cluster).not.toHaveBeenCalled();
    expect(parts.get('cluster')).toBe(panel);
    expect(parts.get('finder')).toBe(finder);
  });

  it('keeps the parts that came before it', async () => {
    cluster.mockReset().mockResolvedValue({ default: panel });
    const finder = (() => ({})) as unknown as Component<{ input: HTMLInputElement }>;
    const parts = new Parts(loaders, { finder });
    await parts.need('cluster');
    expect(parts.get('finder')).toBe(finder);
  });

  it('never comes where parts cannot be fetched, as in the build', async () => {
    const parts = new Parts(null);
    await expect(parts.need('cluster')).resolves.toBeUndefined();
    expect(parts.get('cluster')).toBeNull();
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
