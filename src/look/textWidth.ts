/**
 * How wide a label will be, without a browser: the build places labels before any page is open.
 * Widths are those of Arial, which Helvetica and Liberation Sans share and Segoe UI and Roboto do not exceed.
 */

/** Advance widths in thousandths of the type size. */
// prettier-ignore
const widths: Record<string, number> = {
  ' ': 278, '.': 278, ',': 278, '-': 333, '–': 556, '(': 333, ')': 333, '/': 278, "'": 191,
  a: 556, b: 556, c: 500, d: 556, e: 556, f: 278, g: 556, h: 556, i: 222, j: 222, k: 500, l: 222,
  m: 833, n: 556, o: 556, p: 556, q: 556, r: 333, s: 500, t: 278, u: 556, v: 500, w: 722, x: 500,
  y: 500, z: 500, æ: 889, ø: 611, å: 556,
  A: 667, B: 667, C: 722, D: 722, E: 667, F: 611, G: 778, H: 722, I: 278, J: 500, K: 667, L: 556,
  M: 833, N: 722, O: 778, P: 667, Q: 778, R: 722, S: 667, T: 611, U: 722, V: 667, W: 944, X: 667,
  Y: 667, Z: 611, Æ: 1000, Ø: 778, Å: 667,
};
const digit = 556;
/** Semibold and bold faces run this much wider. */
const boldFactor = 1.07;

/** The width of a text in px at a type size in px. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const character of text) thousandths += widths[character] ?? digit;
  return (thousandths / 1000) * size * (bold ? boldFactor : 1);
}
