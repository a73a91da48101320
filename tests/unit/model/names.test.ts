import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freezeDeep } from '../../../src/model/freezeDeep.ts';
import { nearest, suggestion } from '../../../src/model/nearest.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { isSlug, slug } from '../../../src/model/slug.ts';

describe('the id of a name', () => {
  it.each([
    ['Sønderborg', 'soenderborg'],
    ['Ærø', 'aeroe'],
    ['Aarhus', 'aarhus'],
    ['Århus', 'aarhus'],
    ['Høje-Taastrup', 'hoeje-taastrup'],
    ['Nykøbing F.', 'nykoebing-f'],
    ['Klyngen for Byggeri & Anlæg', 'klyngen-for-byggeri-anlaeg'],
    ['A\u030Abenraa', 'aabenraa'],
    ['–', ''],
  ])('%s is %s', (name, id) => {
    expect(slug(name)).toBe(id);
  });

  it('is empty or an id, whatever the name, and its own id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const id = slug(name);
        expect(id === '' || isSlug(id)).toBe(true);
        expect(slug(id)).toBe(id);
      }),
    );
  });

  it.each(['', 'Odense', 'nykoebing-f.', '-odense', 'a--b', 'ærø'])('%j is no id', (text) => {
    expect(isSlug(text)).toBe(false);
  });
});

describe('the value an editor meant', () => {
  const cities = ['koebenhavn', 'aarhus', 'aalborg', 'ikast', 'vejen', 'vejle', 'roenne'];

  it.each([
    ['ikst', 'ikast'],
    ['København', 'koebenhavn'],
    ['Århus', 'aarhus'],
    ['vejl', 'vejle'],
    ['Rønnne', 'roenne'],
  ])('%s was meant as %s', (typed, meant) => {
    expect(nearest(typed, cities)).toBe(meant);
    expect(suggestion(typed, cities)).toBe(`; did you mean '${meant}'?`);
  });

  it.each(['skagen', '', 'x'])('nothing near %j is guessed', (typed) => {
    expect(nearest(typed, cities)).toBeNull();
    expect(suggestion(typed, cities)).toBe('');
  });

  it('survives a letter left out of any id', () => {
    const slip = fc
      .constantFrom(...cities)
      .chain((city) => fc.tuple(fc.constant(city), fc.nat({ max: city.length - 1 })));
    fc.assert(
      fc.property(slip, ([city, at]) => {
        const typed = city.slice(0, at) + city.slice(at + 1);
        expect(nearest(typed, [city])).toBe(city);
      }),
    );
  });
});

describe('a problem in one line', () => {
  it('names file, line, column and value', () => {
    const problem = {
      file: 'data/branches.csv',
      line: 17,
      column: 'place',
      value: 'ikst',
      message: 'is not there',
    };
    expect(formatProblem(problem)).toBe("data/branches.csv:17 place: 'ikst' is not there");
    expect(formatProblem({ ...problem, value: null })).toBe(
      'data/branches.csv:17 place: is not there',
    );
    expect(formatProblem({ ...problem, line: null, column: null, value: null })).toBe(
      'data/branches.csv: is not there',
    );
  });
});

describe('a frozen value', () => {
  it('cannot be changed at any depth', () => {
    const value = freezeDeep({ list: [{ name: 'CLEAN' }] });
    expect(Object.isFrozen(value.list)).toBe(true);
    expect(() => Object.assign(value.list[0] ?? {}, { name: 'MADE' })).toThrow(TypeError);
  });
});
