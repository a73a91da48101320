/** How large a slide is drawn to fill its box. Pure. */

/** A slide needs at least this much room, px; whatever is over goes to it as well. */
const least = { width: 1660, height: 1080 };

export interface Stage {
  /** Px of the slide itself. */
  readonly width: number;
  readonly height: number;
  /** By how much it is enlarged or made smaller. */
  readonly zoom: number;
}

/** The slide that fills a box of that size, px, without bars: a wider or taller screen gives it more room. */
export function stageIn(width: number, height: number): Stage {
  const zoom = Math.min(width / least.width, height / least.height);
  return { width: width / zoom, height: height / zoom, zoom };
}
