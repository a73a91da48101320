/** The live map of an embed: fetched when its reader asks to zoom, and only then. A module: the page's live map, unchanged. */
import drawing from 'virtual:drawing';
import { groundOf } from './map/live/ground.ts';
import { startLiveMap, type LiveMap, type LiveMapEvents } from './map/live/liveMap.ts';
import type { FrameBox } from './map/frameBox.ts';
import { joinBackground, tableNames } from './model/background.ts';
import { fromColumns } from './model/columns.ts';
import { indexDataset } from './model/questions.ts';
import type { Language } from './model/dataset.ts';
import { emphasise } from './state/emphasis.ts';
import type { View } from './state/view.ts';

/** A live map that is told Views. */
export interface EmbedLiveMap extends Omit<LiveMap, 'show'> {
  show(view: View): void;
}

/**
 * Starts the live map in a container of the embed.
 *
 * @param startBox where the still map's frame lies in the container
 * @throws what {@link startLiveMap} throws, and if the tables cannot be fetched
 */
export async function startEmbedZoom(
  container: HTMLElement,
  startBox: () => FrameBox,
  view: View,
  events: LiveMapEvents,
): Promise<EmbedLiveMap> {
  const { dataset, background } = await wordsOf(view.language);
  const rest = await background();
  const front = fromColumns(dataset, tableNames);
  const index = indexDataset(joinBackground(front, fromColumns(rest.background, tableNames)));
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const ground = (shown: View) =>
    groundOf(index, drawing, shown, emphasise(index, shown), null, dark.matches);
  const live = await startLiveMap(container, startBox, index, ground(view), events);
  return { ...live, show: (shown) => live.show(ground(shown)) };
}

function wordsOf(language: Language) {
  return language === 'en' ? import('./words.en.ts') : import('./words.da.ts');
}
