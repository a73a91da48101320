import { fireEvent } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { keepPalette } from '../../src/articles/keepPalette.ts';
import { only } from './stage.ts';

function article(query: string): HTMLElement {
  history.replaceState(null, '', `/kort/kilder.html${query}`);
  document.body.innerHTML = `<header><select><option value="auto"></option><option value="dark"></option></select></header>
    <a class="own" href="index.html?tema=hospitaler">Kort</a><a class="near" href="#kilde">Ned</a>
    <a class="other" href="https://example.dk/">Andre</a>
    <svg><a class="bar" href="klynge-clean.html"></a></svg>`;
  keepPalette(document, location.search, history);
  return document.body;
}

afterEach(() => {
  delete document.documentElement.dataset['palette'];
});

describe('a page of text', () => {
  it('is shown in the colours that its address asks for, and hands them on', () => {
    const page = article('?palet=moerk');
    expect(document.documentElement).toHaveAttribute('data-palette', 'dark');
    expect(only<HTMLSelectElement>(page, 'select').value).toBe('dark');
    expect(only<HTMLAnchorElement>(page, '.own').search).toBe('?tema=hospitaler&palet=moerk');
    expect(only(page, '.bar').getAttribute('href')).toMatch(/klynge-clean.html\?palet=moerk$/);
    expect(only(page, '.near')).toHaveAttribute('href', '#kilde');
    expect(only(page, '.other')).toHaveAttribute('href', 'https://example.dk/');
  });

  it('takes the reader’s choice of colours into its address, without a step', async () => {
    const page = article('');
    const steps = history.length;
    const select = only<HTMLSelectElement>(page, 'select');
    select.value = 'dark';
    await fireEvent.change(select);
    expect(document.documentElement).toHaveAttribute('data-palette', 'dark');
    expect(location.search).toBe('?palet=moerk');
    expect(history.length).toBe(steps);
    select.value = 'auto';
    await fireEvent.change(select);
    expect(document.documentElement).not.toHaveAttribute('data-palette');
    expect(location.search).toBe('');
    expect(only<HTMLAnchorElement>(page, '.own').search).toBe('?tema=hospitaler');
  });

  it('follows the system where its address means no colours', () => {
    article('?palet=pink');
    expect(document.documentElement).not.toHaveAttribute('data-palette');
  });
});
