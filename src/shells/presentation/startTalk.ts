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
  const target = page.createElement('div');
  page.body.prepend(target);
  const { dataset } = page.documentElement;
  if (place.speaker) {
    mount(Speaker, { target, props: { data, place } });
    dataset['talk'] = 'speaker';
  } else {
    mount(Presentation, { target, props: { data, place, notUnderstood, around } });
    dataset['talk'] = 'on';
    whenIdle(() => addHandout(page, data));
  }
  const wide = matchMedia(`(width >= ${readable}px)`);
  const follow = () =>
    page.documentElement.toggleAttribute('data-small', !wide.matches && !place.speaker);
  wide.addEventListener('change', follow);
  follow();
  dataset['ready'] = '';
}

/** Makes the handout, where the page does not hold it already: paper and small screens show it. */
function addHandout(page: Document, data: TalkData): void {
  if (page.getElementById(handoutId)) return;
  const target = page.createElement('div');
  target.id = handoutId;
  page.body.append(target);
  mount(Handout, { target, props: { data, slides: data.slides } });
}
