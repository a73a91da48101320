/** Shows where the capital's inset comes from: two lines from the true place to the enlargement. */
import type { Format } from './formats.ts';
import { frameRectangle, viewBox } from './frames.ts';

/** A leader's path in the country's view box, and the ids of the formats that have it. */
export interface InsetLeader {
  readonly d: string;
  readonly formats: readonly string[];
}

const box = viewBox('denmark');
const source = frameRectangle('capital');
const x = (fraction: number) => Math.round(fraction * box.width);
const y = (fraction: number) => Math.round(fraction * box.height);

/** The box around the true place, in the country's view box. */
export const leaderSource = {
  x: x(source.x),
  y: y(source.y),
  width: x(source.width),
  height: y(source.height),
};

/** The leaders of some formats: those that have the inset at the same place share one. */
export function insetLeaders(formats: readonly Format[]): InsetLeader[] {
  const shared = new Map<string, string[]>();
  const right = source.x + source.width;
  for (const { id, insets } of formats) {
    const { capital } = insets;
    if (!capital) continue;
    const bottom = y(capital.y + capital.height);
    const d = `M${x(source.x)} ${y(source.y)}L${x(capital.x)} ${bottom}M${x(right)} ${y(source.y)}L${x(capital.x + capital.width)} ${bottom}`;
    shared.set(d, [...(shared.get(d) ?? []), id]);
  }
  return [...shared].map(([d, ids]) => ({ d, formats: ids }));
}
