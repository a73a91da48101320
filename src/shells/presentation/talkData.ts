import type { startLiveViews } from '../../liveViews.ts';
import type { Drawing } from '../../map/drawing.ts';
import type { Shapes } from '../../map/shapes.ts';
import type { Dataset, Language, Programme } from '../../model/dataset.ts';
import type { DatasetIndex } from '../../model/questions.ts';
import type { Slide } from '../../model/slides.ts';
import type { Parts } from '../../state/parts.svelte.ts';
import type { View } from '../../state/view.ts';
import type { FullText } from '../../text/context.ts';
import type { EmbedText } from '../../text/daEmbed.ts';
import type { TalkText } from '../../text/daTalk.ts';

/** What a language's script brings along. */
export interface TalkWords {
  readonly dataset: Dataset;
  readonly slides: readonly Slide[];
  readonly programmes: readonly Programme[];
  readonly text: FullText;
  /** The short words that embeds have, too. */
  readonly words: EmbedText;
  readonly talk: TalkText;
  readonly shapes: Shapes;
}

/** What every slide of a talk draws from. */
export interface TalkData extends Omit<TalkWords, 'dataset'> {
  /** The tables, whole. */
  readonly index: DatasetIndex;
  readonly drawing: Drawing;
  /** HTML of what never changes on the map, see Backdrop. */
  readonly backdrop: string;
  readonly parts: Parts;
  /** The link to the talk in a language. */
  readonly talkIn: (language: Language) => string;
  /** The link to a View's own page. */
  readonly href: (view: View) => string;
}

/** Whether the talk can be given without a network. */
export type OfflineCopy =
  | { readonly kind: 'file' | 'incomplete' | 'none' }
  | { readonly kind: 'complete'; readonly version: string; readonly update: (() => void) | null };

/** What the presentation needs of the site, or the file, that it is part of. */
export interface TalkSurroundings extends Pick<TalkData, 'talkIn' | 'href'> {
  /** The query of the address that was opened. */
  readonly query: string;
  /** Writes the query of a place in the talk into the address. */
  write(query: string): void;
  /** The address of the speaker's window. */
  speakerAddress(): string;
  /** Fetches the live map. */
  live(): Promise<typeof startLiveViews>;
  offline(): Promise<OfflineCopy>;
}
