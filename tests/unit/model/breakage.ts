import { describe, expect, it } from 'vitest';
import { messagesAbout, withChange } from './smallTables.ts';

/** One wrong edit of one of the small tables, and all that the editor is told about it. */
export interface Breakage {
  readonly edit: string;
  readonly table: string;
  /** Stands in the table once, and is replaced. */
  readonly passage: string;
  readonly replacement: string;
  readonly messages: readonly string[];
}

/** Tests that each edit brings exactly its messages, the whole text of them. */
export function tellsTheEditorAbout(subject: string, breakages: readonly Breakage[]): void {
  describe(`the editor is told about ${subject}`, () => {
    for (const { edit, table, passage, replacement, messages } of breakages) {
      it(`${table}: ${edit}`, () => {
        expect(messagesAbout(withChange(table, passage, replacement))).toEqual(messages);
      });
    }
  });
}
