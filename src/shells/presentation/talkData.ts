import type { Drawing } from '../../map/drawing.ts';
import type { Shapes } from '../../map/shapes.ts';
import type { Programme } from '../../model/dataset.ts';
import type { Slide } from '../../model/slides.ts';
import type { DatasetIndex } from '../../model/questions.ts';
import type { FullText } from '../../text/context.ts';
import type { EmbedText } from '../../text/daEmbed.ts';
import type { TalkText } from '../../text/daTalk.ts';
import type { View } from '../../state/view.ts';
import type { Parts } from '../../state/parts.svelte.ts';

/** What every slide of a talk draws from. */
export interface TalkData {
  /** The tables, whole. */
  readonly index: DatasetIndex;
  readonly slides: readonly Slide[];
  readonly programmes: readonly Programme[];
  readonly text: FullText;
  /** The short words that embeds have, too. */
  readonly words: EmbedText;
  readonly talk: TalkText;
  readonly shapes: Shapes;
  readonly drawing: Drawing;
  /** HTML of what never changes on the map, see Backdrop. */
  readonly backdrop: string;
  readonly parts: Parts;
  /** The link to the talk in the other language. */
  readonly otherLanguage: string;
  /** The link to a View's own page. */
  readonly href: (view: View) => string;
}
