import type { Embed } from '../state/view.ts';

/** What the short panel takes less than the chart, px. */
const shorter = 40;

/**
 * The height that suits an embed in a slot of that width, px: on a phone, in an article's column, in a wide slot.
 * A recommendation, since an embed fits any box; it depends on the width alone, so that a frame that follows it
 * comes to rest at once.
 */
export function embedHeight(width: number, { panel }: Pick<Embed, 'panel'>): number {
  const height = width < 480 ? 480 : width < 900 ? 500 : 600;
  return panel ? height - shorter : height;
}
