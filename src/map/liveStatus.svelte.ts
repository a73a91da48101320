import type { LiveMap } from './live/liveMap.ts';

/** How the live map is doing: what the map's pane, the live map and its controls share. */
export class LiveStatus {
  /** The live map, once it has taken over. */
  live: LiveMap | null = $state.raw(null);
  /** It could not start, or lost its drawing context: the still map serves. */
  failed = $state.raw(false);
  /** It has left the frame it started in. */
  moved = $state.raw(false);
}
