/** What a slide's map tells the rest of the presentation. */
export class MapStatus {
  /** Which map is on show; null while the live one is on its way. */
  map: 'still' | 'live' | null = $state(null);
  /** Zooms the live map by a factor of 2 to the power of `steps`; null where there is none. */
  zoomBy: ((steps: number) => void) | null = $state.raw(null);
}
