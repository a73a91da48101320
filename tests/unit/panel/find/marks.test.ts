import { expect, it } from 'vitest';
import { markedPieces } from '../../../../src/panel/find/marks.ts';

/** A text with what is marked in brackets. */
const marked = (text: string, query: string) =>
  markedPieces(text, query)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

it.each([
  ['Viborg Kommune', 'vib', '[Vib]org Kommune'],
  ['Høje-Taastrup Kommune', 'hoje ta', '[Høje]-[Taa]strup Kommune'],
  ['Ærø Kommune', 'aer', '[Ær]ø Kommune'],
  ['Aarhus', 'år', '[Aar]hus'],
  ['Frederiksberg Kommune', 'fredriksberg', '[Frederiksberg] Kommune'],
  ['Sygehus Lillebælt – Kolding', 'lille', 'Sygehus [Lille]bælt – Kolding'],
  ['CLEAN', 'vand', 'CLEAN'],
  ['CLEAN', '', 'CLEAN'],
])('%s, %s', (text, query, pieces) => {
  expect(marked(text, query)).toBe(pieces);
});
