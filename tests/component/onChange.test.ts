import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { onChange } from '../../src/shells/onChange.svelte.ts';
import { Reader } from '../../src/state/reader.svelte.ts';
import { frontView } from '../../src/state/view.ts';
import { index, viewOf } from './stage.ts';

describe('what waits for a change', () => {
  it('is told of each, not of the arrival, and no more once it has left', () => {
    const reader = new Reader(index, frontView);
    const change = vi.fn();
    const leave = onChange(reader, change);
    flushSync();
    expect(change).not.toHaveBeenCalled();
    reader.view = viewOf('city', 'aarhus');
    flushSync();
    expect(change).toHaveBeenCalledTimes(1);
    leave();
    reader.view = viewOf('city', 'odense');
    flushSync();
    expect(change).toHaveBeenCalledTimes(1);
  });
});
