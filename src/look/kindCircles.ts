import type { PresenceKind } from '../model/dataset.ts';

/** A circle of a mark, around its middle. */
export interface KindCircle {
  readonly radius: number;
  /** Width of its line; 0 where it is filled. */
  readonly line: number;
  /** Lengths of dash and gap, where its line is broken. */
  readonly dash?: string;
}

/**
 * How a cluster is present in a place, as circles from the lowest up: shape tells the kind, colour only the selection.
 * `radius` is that without the headquarters' ring, `scale` what a length of 1 px on screens is.
 */
export function kindCircles(kind: PresenceKind, radius: number, scale = 1): readonly KindCircle[] {
  const line = Math.max(1.1 * scale, radius * 0.26);
  const filled = (r: number): KindCircle => ({ radius: r, line: 0 });
  const ring: KindCircle = { radius: radius - line / 2, line };
  switch (kind) {
    case 'headquarters':
      return [{ radius: radius * 1.5, line }, filled(radius * 0.95)];
    case 'branch':
      return [filled(radius)];
    case 'representation':
      return [ring];
    case 'partner-staff':
      return [ring, filled(radius * 0.32)];
    case 'planned':
      return [{ ...ring, dash: `${radius * 0.55} ${radius * 0.42}` }];
    default:
      return kind satisfies never;
  }
}
