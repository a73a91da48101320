import { suggestion } from './nearest.ts';
import type { Identifiers } from './identifiers.ts';
import type { Bilingual, Language } from './dataset.ts';
import type { ProblemLog } from './problem.ts';
import { isSlug, slug } from './slug.ts';

/** What separates the entries of a list inside one cell. */
const listSeparator = '|';

/**
 * One row of a table, and the reading of its cells. Every method returns a value of the right type; when a
 * cell is wrong it reports that and the row is no longer sound: what was decoded from it is to be dropped.
 * A cell of a column that the file lacks is not reported again: the header was.
 */
export class Row<Column extends string> {
  readonly file: string;
  /** Line in the file, the header being 1. */
  readonly line: number;
  readonly #cells: ReadonlyMap<Column, string>;
  readonly #log: ProblemLog;
  #sound = true;

  constructor(file: string, line: number, cells: ReadonlyMap<Column, string>, log: ProblemLog) {
    this.file = file;
    this.line = line;
    this.#cells = cells;
    this.#log = log;
  }

  /** Whether nothing in the row has been found wrong. */
  get sound(): boolean {
    return this.#sound;
  }

  /** What stands in the cell; empty for a column that the file lacks. */
  text(column: Column): string {
    return this.#cells.get(column) ?? '';
  }

  /** Reports the cell. `shown` is the value to name where it is not just what stands in the cell. */
  report(column: Column, message: string, shown = this.text(column)): void {
    this.#report(column, shown, message);
  }

  /** Reports cells that are wrong together, such as the two halves of a position. */
  reportTogether(columns: readonly Column[], message: string): void {
    const shown = columns.map((column) => this.text(column));
    this.#report(columns.join(', '), shown.join(', '), message);
  }

  /** A text that must not be empty. */
  requiredText(column: Column): string {
    const text = this.text(column);
    if (text === '' && this.#has(column)) this.report(column, 'the cell is empty');
    return text;
  }

  /** A text in Danish with its English twin. Both are given, or, when not `required`, neither. */
  bilingual(danish: Column, english: Column, required: boolean): Bilingual {
    const [da, en] = [this.text(danish), this.text(english)];
    if (required) {
      this.requiredText(danish);
      this.requiredText(english);
    } else if (da !== '' && en === '' && this.#has(english)) {
      this.report(english, `the cell is empty though ${danish} is not; both languages are needed`);
    } else if (da === '' && en !== '' && this.#has(danish)) {
      this.report(danish, `the cell is empty though ${english} is not; both languages are needed`);
    }
    return { da, en };
  }

  /** An id that the table gives to its row. */
  id(column: Column): string {
    const text = this.requiredText(column);
    if (text !== '' && !isSlug(text)) {
      const message = 'is not an id: lower-case letters a to z, digits and single hyphens';
      const spelled = slug(text);
      this.report(column, spelled === '' ? message : `${message}; did you mean '${spelled}'?`);
    }
    return text;
  }

  /** An official code of four digits, kept as text for the sake of its zeros. */
  fourDigitCode(column: Column): string {
    const text = this.requiredText(column);
    if (text === '' || /^\d{4}$/.test(text)) return text;
    const padded = /^\d{1,3}$/.test(text) ? `; did you mean '${text.padStart(4, '0')}'?` : '';
    this.report(column, `is not a code of four digits${padded}`);
    return text;
  }

  /** One word of a closed vocabulary. */
  oneOf<Word extends string>(column: Column, vocabulary: readonly [Word, ...Word[]]): Word {
    const text = this.requiredText(column);
    const word = vocabulary.find((candidate) => candidate === text);
    if (word !== undefined) return word;
    if (text !== '') {
      const expected = `is not one of ${vocabulary.join(', ')}`;
      this.report(column, `${expected}${suggestion(text, vocabulary)}`);
    }
    return vocabulary[0];
  }

  /** A whole number from 0 up, in digits only. */
  wholeNumber(column: Column): number {
    const text = this.requiredText(column);
    if (/^\d+$/.test(text)) return Number(text);
    if (text !== '') {
      const digits = text.replace(/[\s.,']/g, '');
      const meant = /^\d+$/.test(digits) ? `; did you mean '${digits}'?` : '';
      this.report(column, `is not a whole number written in digits only${meant}`);
    }
    return 0;
  }

  /** Degrees (WGS84), with a point or, as a Danish spreadsheet writes them, a comma. */
  degrees(column: Column): number {
    const text = this.requiredText(column);
    if (/^-?\d{1,3}([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
    if (text !== '') this.report(column, 'is not a number of degrees such as 55.6759');
    return 0;
  }

  /** A date as precise as it is known: `2020`, `2020-10` or `2020-10-02`; empty where unknown. */
  date(column: Column): string {
    const text = this.text(column);
    const [, year = '', month = '-01', day = '-01'] = /^(\d{4})(-\d\d)?(-\d\d)?$/.exec(text) ?? [];
    if (text !== '' && !isDay(year + month + day)) {
      this.report(column, 'is not a date such as 2020, 2020-10 or 2020-10-02');
    }
    return text;
  }

  /** A date that must be a day: `2020-11-24`. */
  day(column: Column): string {
    const text = this.requiredText(column);
    if (text !== '' && !isDay(text)) {
      this.report(column, 'is not a day such as 2020-11-24');
    }
    return text;
  }

  /** A time of the day: `09:30`; empty where unknown and not `required`. */
  time(column: Column, required: boolean): string {
    const text = required ? this.requiredText(column) : this.text(column);
    if (text === '' || isTime(text)) return text;
    const meant = text.replace(/^(\d{1,2})[.:](\d{2})([.:]00)?$/, '$1:$2').padStart(5, '0');
    const question = isTime(meant) ? `; did you mean '${meant}'?` : '';
    this.report(column, `is not a time such as 09:30${question}`);
    return text;
  }

  /** A cell that says `yes` or nothing. */
  yes(column: Column): boolean {
    const text = this.text(column);
    if (text !== '' && text !== 'yes') this.report(column, 'is neither yes nor empty');
    return text === 'yes';
  }

  /** A web address, or empty. */
  address(column: Column): string {
    const text = this.text(column);
    if (text !== '' && !/^https?:\/\/\S+$/.test(text)) {
      this.report(column, 'is not an address that begins with https:// or http://');
    }
    return text;
  }

  /** The entries of a cell, separated by `|`; none for an empty cell. */
  list(column: Column): readonly string[] {
    const entries = this.text(column)
      .split(listSeparator)
      .map((entry) => entry.trim());
    return entries.filter((entry) => entry !== '');
  }

  /** A list in Danish with its English twin. Both are given, or neither. */
  bilingualList(danish: Column, english: Column): Readonly<Record<Language, readonly string[]>> {
    this.bilingual(danish, english, false);
    return { da: this.list(danish), en: this.list(english) };
  }

  /** An id that must stand in another table. */
  reference(column: Column, target: Identifiers): string {
    const text = this.requiredText(column);
    if (text !== '' && target.lacks(text)) {
      this.report(column, `is not in ${target.file}${suggestion(text, target.ids)}`);
    }
    return text;
  }

  /** A list of ids that must stand in another table; when `required`, at least one. */
  references(column: Column, target: Identifiers, required: boolean): readonly string[] {
    if (required) this.requiredText(column);
    const ids = this.list(column);
    for (const id of ids.filter((candidate) => target.lacks(candidate))) {
      this.report(column, `is not in ${target.file}${suggestion(id, target.ids)}`, id);
    }
    return ids;
  }

  #has(column: Column): boolean {
    return this.#cells.has(column);
  }

  #report(column: string, shown: string, message: string): void {
    this.#sound = false;
    const value = shown === '' ? null : shown;
    this.#log.add({ file: this.file, line: this.line, column, value, message });
  }
}

/** Whether there is such a time of the day: `09:30`, and neither `9:30` nor `24:00`. */
function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether there is such a day: `2020-02-29`, and no `2020-02-30`. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return text.length === 10 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
