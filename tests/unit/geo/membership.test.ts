import { describe, expect, it } from 'vitest';
import { readMemberships } from '../../../geo/membership.ts';

const header = 'code,name,region,area,population';

describe('readMemberships', () => {
  it('reads who belongs where, past a byte order mark', () => {
    const found = readMemberships(`\uFEFF${header}\n0779,Skive,midtjylland,viborg,45851\n`);
    expect(found.get('0779')).toEqual({ name: 'Skive', region: 'midtjylland', area: 'viborg' });
  });

  it('names the column that a row leaves empty', () => {
    expect(() => readMemberships(`${header}\n0779,Skive,midtjylland,,45851\n`)).toThrow(
      'data/municipalities.csv, row 1: area is missing',
    );
  });

  it('names a code that lost its zero', () => {
    expect(() => readMemberships(`${header}\n779,Skive,midtjylland,viborg,1\n`)).toThrow(
      "data/municipalities.csv, row 1: code '779' is not four digits",
    );
  });

  it('names a code that is there twice', () => {
    const row = '0779,Skive,midtjylland,viborg,1';
    expect(() => readMemberships(`${header}\n${row}\n${row}\n`)).toThrow(
      'data/municipalities.csv, row 2: code 0779 is there twice',
    );
  });
});
