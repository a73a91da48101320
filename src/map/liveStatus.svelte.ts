import type * as LiveModule from './live/liveMap.ts';

/** How the live map is doing: what the map's pane and its controls share. */
export class LiveStatus {
  /** The live map, once it has taken over. */
  live: LiveModule.LiveMap | null = $state.raw(null);
  /** Its code, loaded with it. */
  module: typeof LiveModule | null = $state.raw(null);
  /** It could not start, or lost its drawing context: the still map serves. */
  failed = $state(false);
  /** It has left the frame it started in. */
  moved = $state(false);
}
