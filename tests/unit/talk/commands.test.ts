import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCommand, understand } from '../../../src/talk/commands.ts';
import { daTalk } from '../../../src/text/daTalk.ts';

describe('a key', () => {
  it.each([
    ['PageDown', { kind: 'next' }],
    [' ', { kind: 'next' }],
    ['ArrowLeft', { kind: 'previous' }],
    ['PageUp', { kind: 'previous' }],
    ['Home', { kind: 'first' }],
    ['End', { kind: 'last' }],
    ['.', { kind: 'screen', screen: 'black' }],
    ['B', { kind: 'screen', screen: 'black' }],
    ['w', { kind: 'screen', screen: 'white' }],
    ['O', { kind: 'panel', panel: 'overview' }],
    ['/', { kind: 'panel', panel: 'find' }],
    ['?', { kind: 'panel', panel: 'help' }],
    ['Escape', { kind: 'back' }],
  ])('%s of a keyboard or a clicker does what presenters expect', (key, command) => {
    expect(understand(key, false, '')).toEqual(command);
  });

  it('goes back with Shift and space', () => {
    expect(understand(' ', true, '')).toEqual({ kind: 'previous' });
  });

  it('that means nothing is left to the browser', () => {
    for (const key of ['F5', 'Tab', 'Enter', 'x', 'Shift'])
      expect(understand(key, false, '')).toBe(null);
  });

  it('after digits jumps: 1, 2, Enter leads to slide 12', () => {
    expect(understand('1', false, '')).toEqual({ digits: '1' });
    expect(understand('2', false, '1')).toEqual({ digits: '12' });
    expect(understand('Enter', false, '12')).toEqual({ kind: 'jump', to: 12 });
  });

  it('Escape forgets digits before it goes back anywhere', () => {
    expect(understand('Escape', false, '12')).toEqual({ digits: '' });
  });

  it('that does something has its row in the help', () => {
    const told = daTalk.help.rows
      .flatMap(([keys]) => keys.split(' '))
      .join(' ')
      .toLowerCase();
    for (const key of [
      'o',
      '?',
      'k',
      'e',
      '/',
      'b',
      '.',
      'w',
      'f',
      's',
      't',
      'p',
      'a',
      '+',
      'home',
      'end',
    ]) {
      expect(told, key).toContain(key);
    }
  });
});

describe('what comes from another window', () => {
  it('is a command only if it is one that a key gives', () => {
    expect(isCommand({ kind: 'next' })).toBe(true);
    expect(isCommand({ kind: 'jump', to: 3 })).toBe(true);
    expect(isCommand({ kind: 'screen', screen: 'white' })).toBe(true);
    expect(isCommand({ kind: 'screen', screen: 'pink' })).toBe(false);
    expect(isCommand({ kind: 'jump', to: '3' })).toBe(false);
    expect(isCommand({ kind: 'constructor' })).toBe(false);
  });

  it('never makes an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof isCommand(value)).toBe('boolean');
      }),
    );
  });
});
