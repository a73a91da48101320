/** The presentation in the one-file edition: `#praesentation?slide=byer`. */
import { allWords } from '../../allWords.ts';
import { startLiveViews } from '../../liveViews.ts';
import { readShapes } from '../../map/shapes.ts';
import type { Language } from '../../model/dataset.ts';
import { fileIn, format } from '../../state/address.ts';
import { daEmbed } from '../../text/daEmbed.ts';
import { daTalk } from '../../text/daTalk.ts';
import { enEmbed } from '../../text/enEmbed.ts';
import { enTalk } from '../../text/enTalk.ts';
import { startTalk } from '../presentation/startTalk.ts';
import { fragmentOf, talkIn } from './fragments.ts';
import { unpacked } from './packed.ts';

const talks = { da: () => import('virtual:talk/da'), en: () => import('virtual:talk/en') };
const ownWords = {
  da: { words: daEmbed, talk: daTalk },
  en: { words: enEmbed, talk: enTalk },
};

/** Starts it in the place of the front page, which the file holds. */
export async function startFileTalk(language: Language, query: string): Promise<void> {
  const html = document.documentElement;
  const shapes = readShapes(document);
  const [all, special, backdrop] = await Promise.all([
    allWords(language),
    talks[language](),
    unpacked(`slide-ground-${language}`),
  ]);
  for (const part of ['hoved', 'indhold', 'resten']) document.getElementById(part)?.remove();
  html.lang = language;
  document.body.dataset['shell'] = 'presentation';
  const name = fileIn(language, 'praesentation');
  startTalk(
    document,
    {
      ...ownWords[language],
      ...all,
      slides: special.slides,
      programmes: special.programmes,
      shapes,
    },
    backdrop,
    {
      query,
      write: (words) => history.replaceState(null, '', `#${name}${words}`),
      speakerAddress: () => {
        const words = new URLSearchParams(talkIn(location.hash.slice(1))?.query ?? '');
        words.set('taler', '1');
        return `${location.href.split('#')[0] ?? ''}#${name}?${words.toString()}`;
      },
      talkIn: (other) => `#${fileIn(other, 'praesentation')}`,
      href: (view) => fragmentOf(format(view)),
      live: () => Promise.resolve(startLiveViews),
      offline: () => Promise.resolve({ kind: 'file' }),
    },
  );
}
