import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editionName, readEdition } from '../../../src/build/edition.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'edition-'));
  for (const name of ['data', 'geo', 'public', 'src/map']) {
    mkdirSync(path.join(folder, name), { recursive: true });
  }
  for (const name of ['index.html', 'package-lock.json', 'vite.config.ts', 'data/a.csv']) {
    writeFileSync(path.join(folder, name), name);
  }
  writeFileSync(path.join(folder, 'package.json'), '{"version":"1.2.3"}');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

describe('the edition of a site', () => {
  it('is the same for the same sources, wherever they lie, and another after every edit', () => {
    const other = `${folder}-copy`;
    cpSync(folder, other, { recursive: true });
    const { id } = readEdition(folder, '');
    expect(id).toMatch(/^[0-9a-f]{8}$/);
    expect(readEdition(other, '').id).toBe(id);
    rmSync(other, { recursive: true });
    expect(readEdition(folder, 'https://kort.example/').id).not.toBe(id);
    writeFileSync(path.join(folder, 'data/a.csv'), 'edited');
    expect(readEdition(folder, '').id).not.toBe(id);
  });

  it('has the package’s version, and the date that it is told', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1606176000');
    expect(readEdition(folder, '')).toMatchObject({ version: '1.2.3', date: '2020-11-24' });
  });

  it('is one word where a program compares it', () => {
    expect(editionName({ version: '1.2.3', date: '2020-11-24', id: '1a2b3c4d' })).toBe(
      '1.2.3-20201124-1a2b3c4d',
    );
  });
});
