import { describe, expect, it } from 'vitest';
import { calendarsOf, folded, property } from '../../../src/build/calendars.ts';
import { dataset } from '../state/tables.ts';

const files = calendarsOf(dataset.programmes);
const textOf = (name: string) => files.find(({ file }) => file === name)?.text ?? '';
/** The lines as a calendar reads them: unfolded. */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar files', () => {
  it('are one a programme and language', () => {
    expect(files.map(({ file }) => file)).toEqual([
      'program-eu-temadag-2020.ics',
      'program-partnerskabsdag-2020.ics',
      'en/program-eu-temadag-2020.ics',
      'en/program-partnerskabsdag-2020.ics',
    ]);
  });

  it('have one event an item, each with its own unchanging id', () => {
    const found = lines(textOf('program-eu-temadag-2020.ics'));
    const ids = found.filter((line) => line.startsWith('UID:'));
    expect(ids).toHaveLength(21);
    expect(new Set(ids).size).toBe(21);
    expect(ids).toContain('UID:eu-temadag-2020-1305-2@klyngekort');
    expect(found.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(21);
    expect(found.filter((line) => line === 'END:VEVENT')).toHaveLength(21);
  });

  it('give times in UTC: Danish time is an hour ahead in November', () => {
    const found = lines(textOf('program-eu-temadag-2020.ics'));
    const at = found.indexOf('UID:eu-temadag-2020-1305-2@klyngekort');
    expect(found.slice(at + 1, at + 5)).toEqual([
      'DTSTAMP:20201101T000000Z',
      'DTSTART:20201124T120500Z',
      'DTEND:20201124T123000Z',
      'SUMMARY:Spor 2: Strukturfondene: Socialfonden og Regionalfonden',
    ]);
  });

  it('say where, who and in which language', () => {
    const danish = lines(textOf('program-partnerskabsdag-2020.ics'));
    expect(danish).toContain(
      'LOCATION:Sixtus Signatur Hotel & Konference\\, Teglgårdsvej 73\\, 5500 Middelfart',
    );
    const english = lines(textOf('en/program-eu-temadag-2020.ics'));
    const talk = english.find((line) => line.includes('Joachim Bleiker'));
    expect(talk).toMatch(/\\nThe talk is given in English\.$/);
  });

  it('leave the end open where none is known', () => {
    const found = lines(textOf('program-partnerskabsdag-2020.ics'));
    const lounge = found.slice(found.indexOf('UID:partnerskabsdag-2020-1530@klyngekort'));
    expect(lounge.slice(0, lounge.indexOf('END:VEVENT')).join()).not.toContain('DTEND');
  });

  it('keep every line within 75 octets and end it with CRLF', () => {
    for (const { text } of files) {
      const physical = text.split('\r\n');
      expect(physical.pop()).toBe('');
      for (const line of physical) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n\uFFFD]/);
      }
    }
  });
});

describe('a text in a calendar', () => {
  it('has commas, semicolons, backslashes and line ends escaped', () => {
    expect(property('SUMMARY', 'a, b; c\\d\ne')).toBe('SUMMARY:a\\, b\\; c\\\\d\\ne');
  });

  it('is folded between letters, never inside one', () => {
    const pieces = folded('æ'.repeat(100)).split('\r\n ');
    expect(pieces.map((piece) => piece.length)).toEqual([37, 37, 26]);
    expect(pieces.join('')).toBe('æ'.repeat(100));
  });
});
