import { fold } from './fold.ts';
import { fuzzy } from './fuzzy.ts';

/** A piece of a text, and whether it is what was typed. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * A text in pieces, those marked that fit what a reader has typed: the beginning of a word where that was typed, the
 * whole word where it was mistyped. Together the pieces are the text.
 */
export function markedPieces(text: string, query: string): readonly Piece[] {
  const terms = fold(query).split(' ').filter(Boolean);
  const pieces: Piece[] = [];
  let rest = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const length = Math.max(0, ...terms.map((term) => lengthTyped(word, term)));
    if (length === 0) continue;
    if (index > rest) pieces.push({ text: text.slice(rest, index), marked: false });
    pieces.push({ text: word.slice(0, length), marked: true });
    rest = index + length;
  }
  if (rest < text.length) pieces.push({ text: text.slice(rest), marked: false });
  return pieces;
}

/** How many letters of a word a folded term stands for; 0 where it does not fit. */
function lengthTyped(word: string, term: string): number {
  const folded = fold(word);
  if (!folded.startsWith(term)) return fuzzy.filter([folded], term)?.length ? word.length : 0;
  let length = 1;
  while (length < word.length && fold(word.slice(0, length + 1)).length <= term.length) length++;
  return length;
}
