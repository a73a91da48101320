/** The page's live map for those who know nothing of it but Views: embeds fetch it when their reader asks to zoom, the presentation when it starts. */
import drawing from 'virtual:drawing';
import { allWords } from './allWords.ts';
import { groundOf } from './map/live/ground.ts';
import { startLiveMap, type LiveMap, type LiveMapEvents } from './map/live/liveMap.ts';
import type { FrameBox } from './map/frameBox.ts';
import { indexDataset } from './model/questions.ts';
import { emphasise } from './state/emphasis.ts';
import type { View } from './state/view.ts';

/** A live map that is told Views. */
export interface LiveViews extends Omit<LiveMap, 'show'> {
  show(view: View): void;
}

/**
 * Starts the live map in a container.
 *
 * @param startBox where the still map's frame lies in the container
 * @throws what {@link startLiveMap} throws, and if the tables cannot be fetched
 */
export async function startLiveViews(
  container: HTMLElement,
  startBox: () => FrameBox,
  view: View,
  events: LiveMapEvents,
): Promise<LiveViews> {
  const { dataset } = await allWords(view.language);
  const index = indexDataset(dataset);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const ground = (shown: View) =>
    groundOf(index, drawing, shown, emphasise(index, shown), null, dark.matches);
  const live = await startLiveMap(container, startBox, index, ground(view), events);
  return { ...live, show: (shown) => live.show(ground(shown)) };
}
