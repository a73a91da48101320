import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { brotliSize, budgets, checkBudgets, checkOneFile } from '../../../src/build/budgets.ts';

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
    checkBudgets(folder, [{ page: 'index.html', files: ['main.js'] }]);
    expect(console.info).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('main.js'));
  });

  it('stops where the front page is too heavy, and names it', () => {
    write('index.html', incompressible(budgets.frontPage + 1000));
    expect(() => checkBudgets(folder, [{ page: 'index.html', files: [] }])).toThrow('index.html');
  });

  it('stops where scripts are too heavy together, and names them', () => {
    write('index.html', '<p>Kort</p>');
    write('one.js', incompressible(budgets.beforeLiveMap / 2));
    write('two.js', incompressible(budgets.beforeLiveMap / 2 + 1000));
    const measured = [{ page: 'index.html', files: ['one.js', 'two.js'] }];
    expect(() => checkBudgets(folder, measured)).toThrow(/one\.js.*two\.js/);
  });

  it('stops where the file that is carried is too heavy as it lies, however well it would be compressed', () => {
    write('klyngekort.html', 'æ'.repeat(budgets.oneFile / 2));
    checkOneFile(folder, 'klyngekort.html');
    expect(console.info).toHaveBeenCalledExactlyOnceWith('klyngekort.html: 2500.0 kB of 2500.0 kB');
    write('klyngekort.html', 'æ'.repeat(budgets.oneFile / 2 + 1));
    expect(() => checkOneFile(folder, 'klyngekort.html')).toThrow('klyngekort.html');
  });

  it('names every page that is too heavy, and no other', () => {
    write('index.html', '<p>Kort</p>');
    write('by-aarhus.html', incompressible(budgets.selectionPage + 1000));
    write('klynge-clean.html', incompressible(budgets.selectionPage + 1000));
    const pages = ['index.html', 'by-aarhus.html', 'klynge-clean.html'];
    const check = () =>
      checkBudgets(
        folder,
        pages.map((page) => ({ page, files: [] })),
      );
    expect(check).toThrow(/by-aarhus\.html[\s\S]*klynge-clean\.html/);
    expect(check).not.toThrow('index.html');
  });

  it('counts the styles within the page among what comes before the live map', () => {
    write('index.html', `<style>${incompressible(budgets.beforeLiveMap + 1000)}</style>`);
    const measured = [{ page: 'index.html', files: [] }];
    expect(() => checkBudgets(folder, measured)).toThrow(/before the live map/);
  });
});
