/** Starts the presentation in a page that holds its handout: the talk itself, or the speaker's window. */
import { mount } from 'svelte';
import drawing from 'virtual:drawing';
import type { Shapes } from '../../map/shapes.ts';
import type { startEmbedZoom } from '../../embedZoom.ts';
import MoreCharts from '../../charts/MoreCharts.svelte';
import CompareTones from '../../panel/CompareTones.svelte';
import Finder from '../../panel/Finder.svelte';
import type { Dataset, Programme } from '../../model/dataset.ts';
import type { Slide } from '../../model/slides.ts';
import { indexDataset } from '../../model/questions.ts';
import { Parts } from '../../state/parts.svelte.ts';
import type { FullText } from '../../text/context.ts';
import type { EmbedText } from '../../text/daEmbed.ts';
import type { TalkText } from '../../text/daTalk.ts';
import type { View } from '../../state/view.ts';
import { parseTalk } from '../../talk/talkAddress.ts';
import Handout from './Handout.svelte';
import Presentation from './Presentation.svelte';
import Speaker from './Speaker.svelte';
import type { TalkData } from './talkData.ts';

/** What a language's script brings along. */
export interface TalkWords {
  readonly dataset: Dataset;
  readonly slides: readonly Slide[];
  readonly programmes: readonly Programme[];
  readonly text: FullText;
  readonly words: EmbedText;
  readonly talk: TalkText;
  readonly shapes: Shapes;
}

/** Whether the talk can be given without a network. */
export type OfflineCopy =
  | { readonly kind: 'file' | 'incomplete' | 'none' }
  | { readonly kind: 'complete'; readonly version: string; readonly update: (() => void) | null };

/** What the presentation needs of the site that it is part of. */
export interface TalkSurroundings {
  /** The query of the address that was opened. */
  readonly query: string;
  /** Writes the query of a place in the talk into the address. */
  write(query: string): void;
  /** The address of the speaker's window. */
  speakerAddress(): string;
  /** Fetches the live map. */
  live(): Promise<typeof startEmbedZoom>;
  offline(): Promise<OfflineCopy>;
  /** The link to the talk in the other language. */
  readonly otherLanguage: string;
  /** The link to a View's own page. */
  href(view: View): string;
}

/** The element that holds the handout. */
const handoutId = 'uddelingsark';
/** From this width on, CSS px, a slide can be read; below, the handout is what is shown. */
const readable = 700;

/**
 * Starts the talk over the handout of `page`, which is made where the page has none.
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
    backdrop,
    otherLanguage: around.otherLanguage,
    href: (view) => around.href(view),
    parts: new Parts(null, { charts: MoreCharts, tones: CompareTones, finder: Finder }),
  };
  const { place, notUnderstood } = parseTalk(
    around.query,
    words.slides.map(({ id }) => id),
  );
  if (!page.getElementById(handoutId)) {
    const handout = page.createElement('div');
    handout.id = handoutId;
    page.body.prepend(handout);
    mount(Handout, { target: handout, props: { data, slides: words.slides } });
  }
  const target = page.createElement('div');
  page.body.prepend(target);
  const { dataset } = page.documentElement;
  if (place.speaker) {
    mount(Speaker, { target, props: { data, place } });
    dataset['talk'] = 'speaker';
  } else {
    mount(Presentation, { target, props: { data, place, notUnderstood, around } });
    dataset['talk'] = 'on';
  }
  const wide = matchMedia(`(width >= ${readable}px)`);
  const follow = () =>
    page.documentElement.toggleAttribute('data-small', !wide.matches && !place.speaker);
  wide.addEventListener('change', follow);
  follow();
  dataset['ready'] = '';
}
