/** What the presentation finds on the site: its address is the page's, and the live map a file of its own. */
import { ownTalkInAddress } from '../../talk/ownTalk.ts';
import type { TalkSurroundings } from './startTalk.ts';

export function onSite(page: Document): TalkSurroundings {
  const here = () => location.href.replace(/[?#].*$/, '');
  return {
    query: location.search,
    write: (query) => history.replaceState(null, '', here() + query),
    speakerAddress: () => {
      const words = new URLSearchParams(location.search);
      words.set('taler', '1');
      return `${here()}?${words.toString()}`;
    },
    live: async () => {
      const url = new URL(page.documentElement.dataset['zoom'] ?? '', location.href).href;
      const module = (await import(/* @vite-ignore */ url)) as typeof import('../../embedZoom.ts');
      return module.startEmbedZoom;
    },
    offline: () => Promise.resolve({ kind: 'none' }),
    ownText: ownTalkInAddress,
  };
}
