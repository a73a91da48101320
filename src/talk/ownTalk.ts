/**
 * A presenter's own talk: Views with a title and notes, in their order. It lives in the address, or in a file that
 * the presenter saves; nothing is sent or stored. Reading is total: whatever is wrong is said, and loses nothing else.
 */
import type { Slide } from '../model/slides.ts';
import { format, parse, type KnownIds } from '../state/address.ts';
import type { View } from '../state/view.ts';

/** One slide as a file has it. */
export interface OwnSlide {
  /** The View's address, relative to the site's root. */
  readonly view: string;
  /** Empty: the finding that is computed of the View. */
  readonly title: string;
  readonly notes: string;
}

/** What a file holds: the name says what it is, the number in which version. */
interface OwnFile {
  readonly klyngekort: typeof version;
  readonly slides: readonly OwnSlide[];
}
const version = 1;

/** Texts longer than this are no titles and no notes. Characters. */
export const longest = { title: 200, notes: 4000 };
const mostSlides = 200;

/** Why a talk could not be read, or a slide of it (from 1) not. */
export type OwnProblem =
  | { readonly kind: 'notJson' | 'notATalk' | 'tooMany' }
  | { readonly kind: 'version'; readonly found: string }
  | { readonly kind: 'slide'; readonly at: number; readonly value: string };

export interface OwnTalk {
  readonly slides: readonly OwnSlide[];
  readonly problems: readonly OwnProblem[];
}

/** Reads a file's text. Slides that mean nothing are left out and named. */
export function readOwnTalk(text: string, known: KnownIds): OwnTalk {
  const nothing = (problem: OwnProblem): OwnTalk => ({ slides: [], problems: [problem] });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return nothing({ kind: 'notJson' });
  }
  if (typeof content !== 'object' || content === null || !('klyngekort' in content)) {
    return nothing({ kind: 'notATalk' });
  }
  if (content.klyngekort !== version) {
    return nothing({ kind: 'version', found: shown(content.klyngekort, 20) });
  }
  if (!('slides' in content) || !Array.isArray(content.slides))
    return nothing({ kind: 'notATalk' });
  if (content.slides.length > mostSlides) return nothing({ kind: 'tooMany' });
  const read = content.slides.map((slide: unknown) => readSlide(slide, known));
  return {
    slides: read.filter((slide) => slide !== null),
    problems: read.flatMap((slide, at): OwnProblem[] =>
      slide
        ? []
        : [
            {
              kind: 'slide',
              at: at + 1,
              value: shown((content.slides as unknown[])[at], 80),
            },
          ],
    ),
  };
}

/** What stands in a file where something else was expected, as a note can show it; lists in lists without end cannot be shown. */
function shown(value: unknown, most: number): string {
  try {
    return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, most);
  } catch {
    return '…';
  }
}

/** A slide from elsewhere; null where it means nothing. */
export function readSlide(value: unknown, known: KnownIds): OwnSlide | null {
  if (typeof value !== 'object' || value === null || !('view' in value)) return null;
  const { view } = value;
  const title = 'title' in value ? value.title : '';
  const notes = 'notes' in value ? value.notes : '';
  if (typeof view !== 'string' || typeof title !== 'string' || typeof notes !== 'string')
    return null;
  if (title.length > longest.title || notes.length > longest.notes) return null;
  const parsed = parse(view, known);
  if (parsed.notUnderstood.length > 0 || parsed.view.article) return null;
  return { view: format(parsed.view), title, notes };
}

/** A file's text. */
export function writeOwnTalk(slides: readonly OwnSlide[]): string {
  const file: OwnFile = { klyngekort: version, slides };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The talk for the address: the same text, short. Empty for a talk without slides. */
export function ownTalkInAddress(slides: readonly OwnSlide[]): string {
  return slides.length === 0 ? '' : JSON.stringify({ klyngekort: version, slides });
}

/** The View of an own slide's address, without language and colours. */
export function ownSlideOf(view: View, title: string): OwnSlide {
  return {
    view: format({ ...view, language: 'da', palette: 'auto', embed: null }),
    title,
    notes: '',
  };
}

/** What an own slide is called in the address; `at` counts from 0. */
export const ownSlideId = (at: number) => `egen.${at + 1}`;

/** An own slide as every slide is, under an id that no slide of the tables has. */
export function slideOfOwn(own: OwnSlide, at: number, known: KnownIds): Slide {
  const { view } = parse(own.view, known);
  const same = (text: string) => ({ da: text, en: text });
  return {
    id: ownSlideId(at),
    layout: view.comparison
      ? 'pair'
      : view.chart === 'places' || view.chart === 'spread'
        ? view.chart
        : 'map',
    view: {
      theme: view.theme,
      selection: view.selection,
      compared: view.comparison && view.comparison.id,
      status: view.status,
    },
    title: same(own.title),
    text: same(''),
    figures: [],
    notes: same(own.notes),
    minutes: 1,
    sources: [],
  };
}
