import { describe, expect, it } from 'vitest';
import { checkFiles, fileChecks } from '../../../geo/checks.ts';
import { checkSettings } from '../../../geo/checks/fileChecks.ts';
import { readCountries, readReport, readTable, readTexts } from '../../../geo/files.ts';
import { productsFromCommitted, productsFromInput } from '../../../geo/products.ts';
import { fileFacts, settingsHash, type Report } from '../../../geo/report.ts';
import { square, twoMemberships } from './landscape.ts';

const texts = readTexts();
const report = readReport();
const memberships = readTable();
const coarse = 'denmark-coarse.topo.json';

describe('the committed files', () => {
  it('pass every check', () => {
    expect(checkFiles(texts, report, memberships)).toEqual([]);
  });

  it('are rejected when one was edited by hand', () => {
    const edited = { ...texts, [coarse]: `${texts[coarse]} ` };
    expect(checkFiles(edited, report, memberships)).toEqual([
      expect.stringMatching(
        /^geo\/denmark-coarse\.topo\.json: as built: .* edited by hand, or stale$/,
      ),
    ]);
  });

  it('are rejected when one is missing', () => {
    const { [coarse]: _, ...others } = texts;
    expect(checkFiles(others, report, memberships)).toEqual([`geo/${coarse}: it is missing`]);
  });

  it('are rejected when one is no JSON, and the others are still checked', () => {
    const broken = { ...texts, [coarse]: '{', 'neighbours.topo.json': '{}' };
    const found = checkFiles(broken, report, memberships).join('\n');
    expect(found).toMatch(/geo\/denmark-coarse\.topo\.json: it is not JSON/);
    expect(found).toMatch(/geo\/neighbours\.topo\.json: .*: cannot be checked/);
  });

  it('are rejected when the table has moved a municipality to another area', () => {
    const moved = new Map(memberships);
    const skive = moved.get('0779');
    if (skive !== undefined) moved.set('0779', { ...skive, area: 'randers' });
    const found = checkFiles(texts, report, moved);
    expect(found).toHaveLength(4);
    expect(found.every((problem) => problem.includes('0779 Skive'))).toBe(true);
  });

  it('are put right by merging anew after the table has changed', () => {
    const moved = new Map(memberships);
    const skive = moved.get('0779');
    if (skive !== undefined) moved.set('0779', { ...skive, area: 'randers' });
    const anew = productsFromCommitted(texts, report, moved, readCountries());
    expect(checkFiles(anew.texts, anew.report, moved)).toEqual([]);
  });

  it('come out the same, byte for byte, when they are merged anew and nothing has changed', () => {
    const anew = productsFromCommitted(texts, report, memberships, readCountries());
    expect(anew.texts).toEqual(texts);
    expect(anew.report).toEqual(report);
  });
});

describe('a file', () => {
  const facts: Report = { ...report, files: { 'a.json': fileFacts('{}') } };
  const subject = { file: 'a.json', text: '{}', report: facts, budget: 100 };

  it('passes as built and within its size', () => {
    expect(fileChecks['as built']?.(subject)).toEqual([]);
    expect(fileChecks['size']?.(subject)).toEqual([]);
  });

  it('is found to be larger than allowed', () => {
    const [problem] = fileChecks['size']?.({ ...subject, budget: 5 }) ?? [];
    expect(problem).toBe('it has 6 bytes after brotli, 5 are allowed');
  });

  it('is found to be unknown to the report', () => {
    expect(fileChecks['as built']?.({ ...subject, file: 'b.json' })).toEqual([
      'it is not in geo/report.json: rebuild',
    ]);
  });

  it('is found to be older than the settings', () => {
    expect(checkSettings({ ...report, settings: settingsHash() })).toEqual([]);
    expect(checkSettings({ ...report, settings: 'older' })).toEqual([
      'the settings in geo/config.ts have changed since the files were built: rebuild',
    ]);
  });
});

describe('building', () => {
  const input = JSON.stringify({
    type: 'FeatureCollection',
    features: ['0779', '0791'].map((code, index) => ({
      type: 'Feature',
      properties: { KOMKODE: code, KOMNAVN: `Kommune ${code}` },
      geometry: { type: 'Polygon', coordinates: [square(2 * index, 0)] },
    })),
  });

  it('gives the same bytes twice', () => {
    const countries = readCountries();
    const first = productsFromInput(input, twoMemberships, countries);
    const second = productsFromInput(input, twoMemberships, countries);
    expect(second.texts).toEqual(first.texts);
    expect(JSON.stringify(second.report)).toBe(JSON.stringify(first.report));
  });

  it('puts only codes and ids into the file, sorted', () => {
    const { texts: built } = productsFromInput(input, twoMemberships, readCountries());
    expect(built[coarse]).toMatch(
      /"properties":\{"code":"0779"\}.*"properties":\{"code":"0791"\}.*\{"id":"gødstrup"\}.*\{"id":"viborg"\}.*\{"id":"midtjylland"\}/,
    );
    expect(built[coarse]).not.toMatch(/Kommune|bbox/);
  });
});
