/** What the presentation finds on the site: its address is the page's, and the live map a file of its own. */
import { applyUpdate, keepOffline, offlineState } from '../../offline/offline.ts';
import { fileIn, format } from '../../state/address.ts';
import type { OfflineCopy, TalkSurroundings } from './talkData.ts';

export function onSite(page: Document): TalkSurroundings {
  const { dataset } = page.documentElement;
  const root = dataset['root'] ?? './';
  const here = () => location.href.replace(/[?#].*$/, '');
  // A new edition waits until the presenter asks for it: never in the middle of a talk.
  void keepOffline(() => undefined);
  return {
    query: location.search,
    write: (query) => history.replaceState(null, '', here() + query),
    speakerAddress: () => {
      const words = new URLSearchParams(location.search);
      words.set('taler', '1');
      return `${here()}?${words.toString()}`;
    },
    talkIn: (language) => root + fileIn(language, 'praesentation.html'),
    href: (view) => root + format(view),
    live: async () => {
      const url = new URL(dataset['zoom'] ?? '', location.href).href;
      const module = (await import(/* @vite-ignore */ url)) as typeof import('../../liveViews.ts');
      return module.startLiveViews;
    },
    offline: async (): Promise<OfflineCopy> => {
      const { version, complete, waiting } = await offlineState();
      if (version === null) return { kind: navigator.serviceWorker ? 'incomplete' : 'none' };
      if (!complete) return { kind: 'incomplete' };
      return { kind: 'complete', version, update: waiting ? () => void applyUpdate() : null };
    },
  };
}
