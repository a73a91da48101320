import { CsvError, parse } from 'csv-parse/sync';
import { nearest } from './nearest.ts';
import type { ProblemLog } from './problem.ts';
import { Row } from './row.ts';

/** A table as read: its rows, and which of its columns the file has. Cells are not yet decoded. */
export interface Table<Column extends string> {
  /** The path as the editor knows it: `data/cities.csv`. */
  readonly file: string;
  readonly rows: readonly Row<Column>[];
  /** False when the file, a column or a row could not be read: what is not in it may still exist. */
  readonly complete: boolean;
}

interface ParsedRecord {
  readonly record: readonly string[];
  /** `lines` is the line on which the record ends. */
  readonly info: { readonly lines: number };
}

const quoteProblems: ReadonlyMap<string, string> = new Map([
  ['CSV_QUOTE_NOT_CLOSED', 'a quotation mark is opened in this row and never closed'],
  [
    'CSV_INVALID_CLOSING_QUOTE',
    'a quotation mark stands inside a quoted cell; write it twice to mean the mark itself',
  ],
  [
    'INVALID_OPENING_QUOTE',
    'a quotation mark stands inside a cell; put the whole cell in quotation marks and write this one twice',
  ],
]);

/** What no cell means, whatever its column, and a spreadsheet or another encoding leaves in it. */
const damages: readonly (readonly [RegExp, string])[] = [
  [
    /^#{2,}$|^#[\p{Lu}/0]+[!?]?$/u,
    'is what a spreadsheet shows in place of a value; type the value itself',
  ],
  [
    /Ã[\u0080-\u00BF†˜…]|â€|Â[\u00A0-\u00BF]/u,
    "holds letters that were read in another encoding; save the file as 'CSV UTF-8'",
  ],
  [
    /(?![\n\t])\p{Cc}|[\u200B\u202A-\u202E\u2066-\u2069]/u,
    'holds a character that cannot be seen; type the cell anew',
  ],
];

/**
 * Reads the text of a CSV file with a header. Accepts what spreadsheets write: a byte order mark, any
 * line ends, `;` for `,`, and rows whose cells are all empty. Text is trimmed and composed (NFC).
 * Missing, unknown and repeated columns, rows of the wrong length, stray quotation marks and damaged cells go to the log;
 * `text` is undefined when there is no such file.
 */
export function readTable<Column extends string>(
  file: string,
  text: string | undefined,
  columns: readonly Column[],
  log: ProblemLog,
): Table<Column> {
  const wholeFile = { file, line: null, column: null, value: null };
  const unreadable: Table<Column> = { file, rows: [], complete: false };
  if (text === undefined) {
    log.add({ ...wholeFile, message: 'the file is missing' });
    return unreadable;
  }
  if (text.includes('\uFFFD')) {
    log.add({ ...wholeFile, message: "the file is not in UTF-8; save it as 'CSV UTF-8'" });
    return unreadable;
  }
  const { records, fault } = parseRecords(text);
  if (fault !== null) {
    log.add({ ...wholeFile, ...fault });
    return unreadable;
  }
  const header = (records[0]?.record ?? []).map(tidy);
  const headerComplete = checkHeader(file, header, columns, log);
  let complete = headerComplete;
  const rows: Row<Column>[] = [];
  for (const { record, info } of records.slice(1)) {
    const cells = record.map(tidy);
    if (cells.every((cell) => cell === '')) continue;
    // Line breaks inside a record stand in its cells, so they lead back to its first line.
    const line = info.lines - record.join('').split('\n').length + 1;
    if (cells.length !== header.length) {
      const message = `the row has ${cells.length} cells and the header ${header.length}; a cell that holds the separator needs quotation marks`;
      log.add({ file, line, column: null, value: null, message });
      complete = false;
      continue;
    }
    const byColumn = new Map<Column, string>();
    for (const column of columns) {
      const cell = cells[header.indexOf(column)];
      if (cell !== undefined) byColumn.set(column, cell);
    }
    const row = new Row(file, line, byColumn, log);
    for (const [column, cell] of byColumn) {
      const [, message] = damages.find(([pattern]) => pattern.test(cell)) ?? [];
      if (message !== undefined) row.report(column, message);
    }
    rows.push(row);
  }
  return { file, rows, complete };
}

function parseRecords(text: string): {
  readonly records: readonly ParsedRecord[];
  readonly fault: { readonly line: number; readonly message: string } | null;
} {
  // The parser counts a CRLF inside quotation marks as two lines.
  const lines = text.replace(/\r\n?/g, '\n');
  const header = lines.split('\n', 1)[0] ?? '';
  const records: ParsedRecord[] = [];
  const options = {
    bom: true,
    delimiter: header.includes(';') && !header.includes(',') ? ';' : ',',
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    on_record: (record: readonly string[], info: { readonly lines: number }): null => {
      records.push({ record, info });
      return null;
    },
  } as const;
  try {
    parse(lines, options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (records.at(-1)?.info.lines ?? 0) + 1;
    return { records, fault: { line, message: quoteProblems.get(error.code) ?? error.message } };
  }
  return { records, fault: null };
}

function tidy(cell: string): string {
  return cell.normalize('NFC').trim();
}

function checkHeader(
  file: string,
  header: readonly string[],
  columns: readonly string[],
  log: ProblemLog,
): boolean {
  const absent = columns.filter((column) => !header.includes(column));
  const suggested = new Set<string>();
  header.forEach((name, position) => {
    const problem = { file, line: 1, column: null, value: name === '' ? null : name };
    if (header.indexOf(name) < position) {
      log.add({ ...problem, message: 'is the name of two columns; keep one of them' });
    } else if (!columns.includes(name)) {
      const meant = nearest(name, absent);
      if (meant !== null) suggested.add(meant);
      const what = name === '' ? 'a column has no name' : 'is not a column of this table';
      log.add({ ...problem, message: meant === null ? what : `${what}; did you mean '${meant}'?` });
    }
  });
  for (const column of absent.filter((name) => !suggested.has(name))) {
    log.add({ file, line: 1, column, value: null, message: 'the column is missing' });
  }
  return absent.length === 0;
}
