import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { keepInStep, onChange } from '../../src/shells/keepInStep.svelte.ts';
import { Reader } from '../../src/state/reader.svelte.ts';
import { frontView } from '../../src/state/view.ts';
import { index, only, viewOf } from './stage.ts';

function plainLinks(): HTMLElement {
  const element = document.createElement('nav');
  element.innerHTML = `<a data-city="aarhus" data-emphasis="rest">Aarhus</a>
    <a data-area="aarhus" data-emphasis="rest">Aarhus</a>
    <a data-cluster="marlog" data-emphasis="rest">MARLOG</a><a href="#">Top</a>`;
  return element;
}

describe('plain links that the build rendered', () => {
  it('follow the View', () => {
    const reader = new Reader(index, frontView);
    const element = plainLinks();
    keepInStep(reader, element);
    flushSync();
    reader.view = viewOf('city', 'aarhus');
    flushSync();
    expect(only(element, '[data-city]')).toHaveAttribute('data-emphasis', 'selected');
    expect(only(element, '[data-area]')).toHaveAttribute('data-emphasis', 'related');
    expect(only(element, '[data-cluster]')).toHaveAttribute('data-emphasis', 'context');
    reader.view = { ...frontView };
    flushSync();
    for (const link of element.querySelectorAll('[data-emphasis]')) {
      expect(link).toHaveAttribute('data-emphasis', 'rest');
    }
  });

  it('say to which of two things they belong, and only while two are compared', () => {
    const reader = new Reader(index, frontView);
    const element = plainLinks();
    keepInStep(reader, element);
    flushSync();
    const comparison = { kind: 'city', id: 'aarhus' } as const;
    reader.view = viewOf('city', 'koebenhavn', { comparison });
    flushSync();
    expect(only(element, '[data-city]')).toHaveAttribute('data-of', 'compared');
    expect(only(element, '[data-cluster]')).toHaveAttribute('data-of', 'selected');
    reader.view = viewOf('city', 'koebenhavn');
    flushSync();
    expect(element.querySelector('[data-of]')).toBeNull();
  });
});

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
