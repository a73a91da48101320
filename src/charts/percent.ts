/** A fraction as a length in SVG: `12.35%`. */
export function percent(fraction: number): string {
  return `${Number((100 * fraction).toFixed(2))}%`;
}
