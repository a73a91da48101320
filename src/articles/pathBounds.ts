/** The rectangle around shapes, in the units of their path data. */
export interface PathBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bounds of path data as the build draws it: absolute starts (`M`), relative steps (`l`), closed rings (`z`). */
export function pathBounds(paths: readonly string[]): PathBounds {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const ring of paths.join('').split('M').filter(Boolean)) {
    let [x, y] = [0, 0];
    const numbers = ring.match(/-?\d+/g)?.map(Number) ?? [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      x += numbers[at] ?? 0;
      y += numbers[at + 1] ?? 0;
      xs.push(x);
      ys.push(y);
    }
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
