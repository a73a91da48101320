/** Starts the presentation in a page that holds its handout: the talk itself, or the speaker's window. */
import { mount } from 'svelte';
import drawing from 'virtual:drawing';
import MoreCharts from '../../charts/MoreCharts.svelte';
import CompareTones from '../../panel/CompareTones.svelte';
import Finder from '../../panel/Finder.svelte';
import { indexDataset } from '../../model/questions.ts';
import { Parts } from '../../state/parts.svelte.ts';
import { whenIdle } from '../../state/whenIdle.ts';
import { parseTalk } from '../../talk/talkAddress.ts';
import { trustedHtml } from '../trustedHtml.ts';
import Handout from './Handout.svelte';
import Presentation from './Presentation.svelte';
import Speaker from './Speaker.svelte';
import type { TalkData, TalkSurroundings, TalkWords } from './talkData.ts';

/** The element that holds the handout. */
const handoutId = 'uddelingsark';
/** From this width on, CSS px, a slide can be read; below, the handout is what is shown. */
const readable = 700;

/**
 * Starts the talk in `page`, over its handout.
 *
 * @param backdrop HTML of what never changes on a slide's map, see Backdrop
 */
export function startTalk(
  page: Document,
  words: TalkWords,
  backdrop: string,
  around: TalkSurroundings,
): void {
  const index = indexDataset(words.dataset);
  const data: TalkData = {
    ...words,
    index,
    drawing,
    backdrop: trustedHtml(backdrop),
    talkIn: (language) => around.talkIn(language),
    href: (view) => around.href(view),
    parts: new Parts(null, { charts: MoreCharts, tones: CompareTones, finder: Finder }),
  };
  const { place, notUnderstood } = parseTalk(
    around.query,
    words.slides.map(({ id }) => id),
  );
  const handout = page.getElementById(handoutId) ?? page.createElement('div');
  handout.id = handoutId;
  const target = page.createElement('div');
  page.body.prepend(target);
  const { dataset } = page.documentElement;
  if (place.speaker) {
    mount(Speaker, { target, props: { data, place } });
    dataset['talk'] = 'speaker';
  } else {
    mount(Presentation, { target, props: { data, place, notUnderstood, around } });
    dataset['talk'] = 'on';
    if (!handout.hasChildNodes()) {
      whenIdle(() => mount(Handout, { target: handout, props: { data, slides: data.slides } }));
    }
  }
  showHandoutWhenSeen(page, handout, place.speaker);
  dataset['ready'] = '';
}

/**
 * Has the handout in the document only while it is seen: on paper, and where a slide could not be read. It is large,
 * and a browser would work through it at each step of the talk. The speaker's window is never too small.
 */
function showHandoutWhenSeen(page: Document, handout: HTMLElement, isSpeaker: boolean): void {
  const wide = matchMedia(`(width >= ${readable}px)`);
  const paper = matchMedia('print');
  const follow = (printing = paper.matches) => {
    const small = !wide.matches && !isSpeaker;
    page.documentElement.toggleAttribute('data-small', small);
    if (small || printing) page.body.append(handout);
    else handout.remove();
  };
  wide.addEventListener('change', () => follow());
  paper.addEventListener('change', () => follow());
  window.addEventListener('beforeprint', () => follow(true));
  window.addEventListener('afterprint', () => follow(false));
  follow();
}
