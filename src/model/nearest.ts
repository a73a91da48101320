import { distance } from 'fastest-levenshtein';
import { slug } from './slug.ts';

/**
 * The candidate an editor most likely meant by `value`, or null when none is close: what is left after
 * spelling both as ids, then the fewest single-letter edits, up to a third of the candidate's length
 * (at least one, at most three). The first of equals wins.
 */
export function nearest(value: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = distance(slug(value), slug(candidate));
    const allowed = Math.min(3, Math.max(1, Math.floor(candidate.length / 3)));
    if (edits <= allowed && edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** `; did you mean 'ikast'?`, or nothing when no candidate is close to `value`. */
export function suggestion(value: string, candidates: readonly string[]): string {
  const candidate = nearest(value, candidates);
  return candidate === null ? '' : `; did you mean '${candidate}'?`;
}
