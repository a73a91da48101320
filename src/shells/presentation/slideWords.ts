import type { Slide } from '../../model/slides.ts';
import { saidOf } from '../../panel/saidOf.ts';
import type { Headline } from '../../state/reader.svelte.ts';
import { saidOn, viewOfSlide } from '../../talk/slideView.ts';
import type { TalkData } from './talkData.ts';

/** What a slide says. */
export interface SlideWords {
  readonly title: string;
  /** The sentence under the title; empty where there is none. */
  readonly lede: string;
  /** What a slide of words alone says, point by point. */
  readonly points: readonly string[];
  readonly notes: string;
}

/**
 * What a slide says, with its totals computed. Where the tables leave its title empty that is the finding of its
 * View, which is worked out here unless it is given.
 */
export function wordsOf(
  slide: Slide,
  { index, text }: Pick<TalkData, 'index' | 'text'>,
  finding: Headline = saidOf(index, viewOfSlide(slide, text.language, 'auto'), text),
): SlideWords {
  const [title, body, notes] = [slide.title, slide.text, slide.notes].map((said) =>
    saidOn(said, text.language, index, text.numbers),
  ) as [string, string, string];
  const isList = slide.layout === 'words';
  return {
    title: title || finding.headline,
    lede: isList ? '' : body || (title ? '' : finding.lede),
    points: isList ? body.split(' | ').filter(Boolean) : [],
    notes,
  };
}
