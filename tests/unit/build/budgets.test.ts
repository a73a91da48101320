import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { brotliSize, budgets, checkBudgets } from '../../../src/build/budgets.ts';

/** A text that no compression makes smaller than about so many bytes. */
const incompressible = (bytes: number): string => randomBytes(bytes).toString('base64');

describe('the size of a text', () => {
  it('is that after brotli', () => {
    expect(brotliSize('')).toBeLessThan(5);
    expect(brotliSize('æ'.repeat(10_000))).toBeLessThan(50);
    expect(brotliSize(randomBytes(1000))).toBeGreaterThanOrEqual(1000);
  });

  it('is the same for a text and its bytes', () => {
    expect(brotliSize('Sønderborg')).toBe(brotliSize(new TextEncoder().encode('Sønderborg')));
  });
});

describe('the build', () => {
  let folder = '';
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    vi.restoreAllMocks();
  });

  it('passes a site within its budgets, and says what it weighs', () => {
    write('index.html', '<style>p{}</style><p>Kort</p>');
    write('main.js', 'start();');
    checkBudgets(folder, ['main.js']);
    expect(console.info).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('main.js'));
  });

  it('stops where the front page is too heavy', () => {
    write('index.html', incompressible(budgets.frontPage + 1000));
    expect(() => checkBudgets(folder, [])).toThrow(/index\.html is \d+\.\d kB/);
  });

  it('stops where scripts are too heavy together, and names them', () => {
    write('index.html', '<p>Kort</p>');
    write('one.js', incompressible(budgets.beforeLiveMap / 2));
    write('two.js', incompressible(budgets.beforeLiveMap / 2 + 1000));
    expect(() => checkBudgets(folder, ['one.js', 'two.js'])).toThrow(/one\.js.*two\.js/);
  });

  it('counts the styles within the page among what comes before the live map', () => {
    write('index.html', `<style>${incompressible(budgets.beforeLiveMap + 1000)}</style>`);
    expect(() => checkBudgets(folder, [])).toThrow(/script and style/);
  });
});
