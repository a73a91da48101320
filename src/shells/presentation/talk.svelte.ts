/** Where a talk stands: its slide, what stands over it, and the question from the floor that the map answers meanwhile. */
import type { Language } from '../../model/dataset.ts';
import type { Slide } from '../../model/slides.ts';
import type { KnownIds } from '../../state/address.ts';
import type { PaletteChoice, View } from '../../state/view.ts';
import {
  ownSlideOf,
  ownTalkInAddress,
  readOwnTalk,
  slideOfOwn,
  type OwnProblem,
  type OwnSlide,
} from '../../talk/ownTalk.ts';
import type { Command, Panel } from '../../talk/commands.ts';
import { viewOfSlide } from '../../talk/slideView.ts';
import { formatTalk, mostLate, type TalkPlace } from '../../talk/talkAddress.ts';
import type { WallTime } from '../../articles/copenhagenTime.ts';

/** By so many minutes the programme is made later or earlier at a time. */
const lateStep = 5;

/** What a talk asks of the window that it is in. */
export interface TalkWindow {
  /** Writes the query of the address. */
  write(query: string): void;
  fullScreen(): void;
  openSpeaker(): void;
  zoomBy(steps: number): void;
  /** Draws a View: in the same moment as all else that the slide says. */
  show(view: View): void;
}

export class Talk {
  /** The talk of the tables. */
  readonly #prepared: readonly Slide[];
  readonly #known: KnownIds;
  readonly #language: Language;
  readonly #window: TalkWindow;
  readonly rehearsal: WallTime | null;

  own: readonly OwnSlide[] = $state.raw([]);
  /** Whether the presenter's own talk is the one that is given. */
  givesOwn = $state(false);
  /** What was wrong with the presenter's own talk. */
  problems: readonly OwnProblem[] = $state.raw([]);
  /** The prepared talk, or the presenter's own where there is one. */
  readonly slides: readonly Slide[] = $derived.by(() =>
    this.givesOwn && this.own.length > 0
      ? this.own.map((slide, at) => slideOfOwn(slide, at, this.#known))
      : this.#prepared,
  );
  at = $state(0);
  readonly slide: Slide = $derived.by(() => this.slides[this.at] ?? this.#first());
  screen: 'slide' | 'black' | 'white' = $state('slide');
  panel: Panel | null = $state(null);
  /** What the map shows instead of the slide: an answer to a question from the floor. */
  detour: View | null = $state.raw(null);
  palette: PaletteChoice = $state('projector');
  late = $state(0);
  /** When the first step was taken, ms since 1970. */
  began: number | null = $state(null);
  /** Digits that wait for Enter. */
  digits = $state('');
  /** Whether keys act. */
  keys = $state(true);
  /** The keys that were pressed since the page was opened, for the presenter who tries a clicker. */
  seen: readonly string[] = $state.raw([]);

  constructor(
    slides: readonly Slide[],
    place: TalkPlace,
    known: KnownIds,
    language: Language,
    itsWindow: TalkWindow,
  ) {
    this.#prepared = slides;
    this.#language = language;
    this.#known = known;
    this.#window = itsWindow;
    this.rehearsal = place.rehearsal;
    this.palette = place.palette;
    this.late = place.late;
    if (place.own) this.#read(place);
    this.at = Math.max(
      0,
      this.slides.findIndex(({ id }) => id === place.slide),
    );
    this.#show();
  }

  /** What is on show: the slide's View, or the answer to a question. */
  get view(): View {
    const { palette } = this;
    return this.detour
      ? { ...this.detour, palette }
      : viewOfSlide(this.slide, this.#language, palette);
  }

  /** Does what a key, a click or the speaker's window asks for. */
  run(command: Command): void {
    this.digits = '';
    switch (command.kind) {
      case 'next':
        return this.goTo(this.at + 1);
      case 'previous':
        return this.goTo(this.at - 1);
      case 'first':
        return this.goTo(0);
      case 'last':
        return this.goTo(this.slides.length - 1);
      case 'jump':
        return this.goTo(command.to - 1);
      case 'panel':
        this.panel = this.panel === command.panel ? null : command.panel;
        return;
      case 'screen':
        this.screen = this.screen === command.screen ? 'slide' : command.screen;
        return;
      case 'fullScreen':
        return this.#window.fullScreen();
      case 'speaker':
        return this.#window.openSpeaker();
      case 'theme':
        return this.#switchTheme();
      case 'palette':
        return this.#switchPalette();
      case 'add':
        return this.add();
      case 'more':
      case 'less':
        return this.#moreOrLess(command.kind === 'more' ? 1 : -1);
      case 'back':
        return this.back();
      default:
        return command satisfies never;
    }
  }

  /** To a slide, as far as there is one. What stood over the slide before gives way. */
  goTo(at: number): void {
    this.at = Math.min(this.slides.length - 1, Math.max(0, at));
    this.detour = null;
    this.screen = 'slide';
    this.panel = null;
    this.began ??= Date.now();
    this.#show();
    this.#write();
  }

  /** The map answers: it shows another View until the next step, or until Escape. */
  ask(view: View): void {
    this.detour = view;
    this.panel = null;
    this.screen = 'slide';
    this.#show();
  }

  /** Back by one: from what stands over the slide, from the dark, from the answer. */
  back(): void {
    if (this.panel) this.panel = null;
    else if (this.screen !== 'slide') this.screen = 'slide';
    else {
      this.detour = null;
      this.#show();
    }
  }

  /** Adds what the map shows to the presenter's own talk. */
  add(): void {
    const slide = ownSlideOf(this.view, '');
    this.setOwn([...this.own, slide]);
    this.panel = 'own';
  }

  /** Gives the presenter's own talk, or the prepared one, from its beginning. */
  give(own: boolean): void {
    this.givesOwn = own;
    this.goTo(0);
  }

  /** Takes another order, other words, or no slide at all: the prepared talk is then there again. */
  setOwn(own: readonly OwnSlide[]): void {
    this.own = own;
    if (own.length === 0) this.givesOwn = false;
    this.at = Math.min(this.at, this.slides.length - 1);
    this.#show();
    this.#write();
  }

  /** Opens a talk from a file or an address; one of which nothing can be read changes nothing. */
  openOwn(text: string): void {
    const { slides, problems } = readOwnTalk(text, this.#known);
    this.problems = problems;
    if (slides.length > 0) {
      this.own = slides;
      this.givesOwn = true;
      this.at = 0;
      this.detour = null;
      this.#show();
      this.#write();
    }
  }

  #show(): void {
    this.#window.show(this.view);
  }

  /** The own talk of an address: it is given, unless the address is at a slide of the prepared one. */
  #read({ own, slide }: TalkPlace): void {
    const { slides, problems } = readOwnTalk(own, this.#known);
    this.problems = problems;
    this.own = slides;
    this.givesOwn = slides.length > 0 && !this.#prepared.some(({ id }) => id === slide);
  }

  #first(): Slide {
    const [first] = this.#prepared;
    if (!first) throw new Error('The talk has no slides.');
    return first;
  }

  #switchTheme(): void {
    const { view } = this;
    this.ask({ ...view, theme: view.theme === 'clusters' ? 'hospitals' : 'clusters' });
  }

  #switchPalette(): void {
    const turn: readonly PaletteChoice[] = ['projector', 'light', 'dark'];
    this.palette = turn[(turn.indexOf(this.palette) + 1) % turn.length] ?? 'projector';
    this.#show();
    this.#write();
  }

  #moreOrLess(step: 1 | -1): void {
    if (this.slide.layout !== 'programme' || this.detour) return this.#window.zoomBy(step);
    this.late = Math.min(mostLate, Math.max(0, this.late + step * lateStep));
    this.#write();
  }

  #write(): void {
    const place: TalkPlace = {
      slide: this.slide.id,
      palette: this.palette,
      rehearsal: this.rehearsal,
      late: this.late,
      own: ownTalkInAddress(this.own),
      speaker: false,
    };
    this.#window.write(formatTalk(place, this.slides[0]?.id ?? ''));
  }
}
