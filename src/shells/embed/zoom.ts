/** Zooming in an embed: the live map takes over from the still one when the reader asks for it. */
import type { LiveViews } from '../../liveViews.ts';
import { placeFrame, visibleOf, type FrameBox } from '../../map/frameBox.ts';
import { layoutMoved } from '../../map/layoutFormats.ts';
import type { MarkLayouts } from '../../map/markLayouts.ts';
import type { View } from '../../state/view.ts';
import { within } from '../within.ts';

/** What zooming needs of the embed. */
interface ZoomedEmbed {
  readonly place: HTMLElement;
  view(): View;
  /** Draws the embed anew. */
  redraw(): void;
  /** The land of a municipality was clicked, or the sea. */
  clicked(municipality: string | null): void;
  failed(): void;
}

export class EmbedZoom {
  readonly #embed: ZoomedEmbed;
  readonly #container = document.createElement('div');
  #live: LiveViews | null = null;
  #starting = false;
  /** Where the reader has moved the frame; null while it lies where the still map has it. */
  #box: FrameBox | null = null;

  constructor(embed: ZoomedEmbed) {
    this.#embed = embed;
    this.#container.className = 'live';
    // The page's scrolling is not the map's: only with Ctrl a wheel zooms, as everywhere on the web.
    this.#container.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
      },
      { capture: true },
    );
    // From the beginning: its first report, of the size the map starts with, would stop the first flight.
    new ResizeObserver(() => this.#live?.restart()).observe(this.#container);
  }

  /** Zooms by a factor of 2 to the power of `steps`; 0 shows the whole country again. */
  async by(steps: number): Promise<void> {
    if (!this.#live) await this.#start();
    if (steps === 0) this.#live?.toStart();
    else this.#live?.zoomBy(steps);
  }

  get isMoved(): boolean {
    return this.#box !== null;
  }

  /** The layouts of a map that has been moved; null while it has not. */
  layouts(): MarkLayouts | null {
    const box = this.#box;
    if (!box) return null;
    const { clientWidth: width, clientHeight: height } = this.#container;
    const scale = Number(getComputedStyle(this.#overlay()).getPropertyValue('--type')) || 1;
    return {
      country: (marks) =>
        layoutMoved(marks, box.width / scale, visibleOf(box, { width, height }), []),
      inset: () => [],
    };
  }

  /** Puts the live map back into an embed that was drawn anew. */
  attach(): void {
    if (!this.#live) return;
    this.#pane().insertBefore(this.#container, this.#overlay());
    this.#live.show(this.#embed.view());
    this.#place(this.#box);
  }

  async #start(): Promise<void> {
    if (this.#starting) return;
    this.#starting = true;
    const { dataset } = document.documentElement;
    this.#pane().insertBefore(this.#container, this.#overlay());
    try {
      const url = new URL(dataset['zoom'] ?? '', location.href).href;
      const { startLiveViews } = (await import(
        /* @vite-ignore */ url
      )) as typeof import('../../liveViews.ts');
      this.#live = await startLiveViews(
        this.#container,
        () => this.#startBox(),
        this.#embed.view(),
        {
          moving: (box) => this.#place(box),
          settled: (box) => {
            if (!box && !this.#box) return;
            this.#box = box;
            this.#embed.redraw();
          },
          pointed: () => undefined,
          clicked: (municipality) => this.#embed.clicked(municipality),
          lost: () => this.#giveUp(),
        },
      );
      dataset['map'] = 'live';
    } catch {
      this.#giveUp();
    }
    this.#starting = false;
  }

  /** Back to the still map, which is there all the time. */
  #giveUp(): void {
    document.documentElement.dataset['map'] = 'still';
    this.#live?.destroy();
    this.#live = null;
    this.#box = null;
    this.#container.remove();
    this.#embed.redraw();
    this.#embed.failed();
  }

  /** Marks and names follow every frame of a movement; only at rest are they laid out anew. */
  #place(box: FrameBox | null): void {
    const overlay = this.#overlay();
    overlay.classList.toggle('moved', box !== null);
    placeFrame(overlay, box);
  }

  /** The still frame keeps its place by stylesheet; it says where the live map starts. */
  #startBox(): FrameBox {
    const frame = within(this.#embed.place, '.still').getBoundingClientRect();
    const pane = this.#pane().getBoundingClientRect();
    return { left: frame.left - pane.left, top: frame.top - pane.top, width: frame.width };
  }

  #pane(): HTMLElement {
    return within(this.#embed.place, '.pane');
  }
  #overlay(): HTMLElement {
    return within(this.#embed.place, '.overlay');
  }
}
