/**
 * Hands a slide from a page with the map to a talk that is open in another window or tab. Windows of one site only:
 * nothing is stored or sent anywhere. Over `file://` no other window is heard.
 */
import type { KnownIds } from '../state/address.ts';
import { readSlide, type OwnSlide } from './ownTalk.ts';

const name = 'klyngekort-foredrag';
/** A talk that has not answered by then is not there, ms. */
const patience = 400;

/** Offers a slide. @returns how many slides the talk that took it has now, or null if none did */
export function offerSlide(slide: OwnSlide): Promise<number | null> {
  if (!('BroadcastChannel' in window)) return Promise.resolve(null);
  const channel = new BroadcastChannel(name);
  return new Promise((resolve) => {
    const end = (count: number | null) => {
      clearTimeout(waiting);
      channel.close();
      resolve(count);
    };
    const waiting = setTimeout(end, patience, null);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isRecord(data) && typeof data['taken'] === 'number') end(data['taken']);
    };
    channel.postMessage({ offered: slide });
  });
}

/**
 * Takes the slides that are offered, as far as they can be read.
 *
 * @param take adds one to the talk and says how many that has then
 * @returns how to stop
 */
export function takeSlides(known: KnownIds, take: (slide: OwnSlide) => number): () => void {
  if (!('BroadcastChannel' in window)) return () => undefined;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const slide = isRecord(data) ? readSlide(data['offered'], known) : null;
    if (slide) channel.postMessage({ taken: take(slide) });
  };
  return () => channel.close();
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
