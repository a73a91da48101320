/** Opens a page once, as a reader with an empty cache does, clicks a row of the chart, and reports the times. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { film, firstShowing, type Frame, type Sought } from './film.ts';
import { observe, watchClick } from './observe.ts';
import type { MeasuredSite, Target } from './serve.ts';
import { boundariesOf, readDenmark } from '../../src/build/drawShapes.ts';
import { loadDataset } from '../../src/build/loadDataset.ts';
import { palettes } from '../../src/look/palette.ts';
import { citiesOfCluster, indexDataset } from '../../src/model/questions.ts';

/** A machine and its connection. */
export interface Profile {
  readonly name: 'desktop' | 'phone';
  readonly context: BrowserContextOptions & { viewport: { width: number; height: number } };
  /** The processor is slowed down this many times. */
  readonly slowdown: number;
  /** Bits a second each way, and milliseconds there and back; null for the machine's own. */
  readonly network: { down: number; up: number; roundTrip: number } | null;
}

export const profiles: readonly Profile[] = [
  {
    name: 'desktop',
    context: { viewport: { width: 1280, height: 720 } },
    slowdown: 1,
    network: null,
  },
  {
    name: 'phone',
    context: {
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    },
    slowdown: 4,
    network: { down: 1.6e6, up: 0.75e6, roundTrip: 150 },
  },
];

/** One visit. Times in milliseconds since the navigation started; null where it did not happen. */
export interface Visit {
  readonly firstPaint: number | null;
  readonly outlines: number | null;
  /** When links became instant, and when the live map took over. */
  readonly ready: number | null;
  readonly live: number | null;
  /**
   * Sum of what tasks took beyond 50 ms, after the first paint: until links are instant, until the live map is asked
   * for, and until it has taken over.
   */
  readonly blockingUntilReady: number;
  readonly blockingUntilAsked: number;
  readonly blocking: number;
  readonly longTasks: readonly { readonly start: number; readonly duration: number }[];
  /** Cumulative, without unit; what follows a reader's own click within half a second does not count. */
  readonly shift: number;
  /** From a click on a row of the chart: until two animation frames later, and until the highlight was seen. */
  readonly clickFrames: number;
  readonly clickPixels: number | null;
  /** Bodies sent before the live map was asked for, and in all; bytes. */
  readonly bytesBefore: number;
  readonly bytes: number;
}

const { coast, accent } = palettes.light.colours;
const index = indexDataset(loadDataset('data', boundariesOf(readDenmark('detailed'))));
/** The row that is clicked. */
const cluster = 'clean';
const row = `[data-chart=tilsagn] a[data-cluster=${cluster}]`;
const cities = citiesOfCluster(index, cluster).map(({ id }) => id);
/** A page is at rest once it has painted nothing for this long, milliseconds. */
const rest = 800;
/** What is not there by then does not come, milliseconds: the live map; rest, on a page that keeps moving. */
const patience = { live: 20_000, rest: 4000 };

/** Slows a page's machine and network down as a profile says. */
export async function emulate(session: CDPSession, { slowdown, network }: Profile): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (!network) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.roundTrip,
    downloadThroughput: network.down / 8,
    uploadThroughput: network.up / 8,
  });
}

/** Measures pages of a site under a profile. */
export class Stopwatch {
  /** The finished still map, as the limit shows it: what both targets are compared with. */
  private finished: Sought | undefined;

  constructor(
    private readonly browser: Browser,
    private readonly site: MeasuredSite,
    private readonly profile: Profile,
    /** Decodes pictures, see {@link firstShowing}. */
    private readonly desk: Page,
  ) {}

  /** Visits a target in a fresh profile. The limit comes first: its map is what the others are compared with. */
  async visit(target: Target): Promise<Visit> {
    const context = await this.browser.newContext({
      locale: 'da-DK',
      colorScheme: 'light',
      serviceWorkers: 'block',
      ...this.profile.context,
    });
    try {
      return await this.visitIn(await context.newPage(), target);
    } finally {
      await context.close();
    }
  }

  private async visitIn(page: Page, target: Target): Promise<Visit> {
    const session = await page.context().newCDPSession(page);
    await page.addInitScript(observe);
    if (target === 'still') {
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
    }
    await emulate(session, this.profile);
    const { frames, stop } = await film(session, this.profile.context.viewport);
    this.site.takeSent();
    await page.goto(this.site.addresses[target], { waitUntil: 'load' });
    if (target === 'page') {
      await page.evaluate(
        (most) =>
          Promise.race([window.seen.taken, new Promise((resolve) => setTimeout(resolve, most))]),
        patience.live,
      );
    }
    await atRest(frames);
    const sent = this.site.takeSent();
    const first = sent.findIndex(({ path }) => path.includes('maplibre'));
    const beforeClick = [...frames];
    await this.click(page);
    await atRest(frames);
    await stop();
    const seen = await page.evaluate(() => ({
      ...window.seen,
      origin: performance.timeOrigin,
      now: performance.now(),
    }));

    const { origin, click } = seen;
    if (!click) throw new Error(`The click on ${row} did not arrive.`);
    this.finished ??= await stillMap(page, beforeClick);
    const outlines = await firstShowing(this.desk, beforeClick, this.finished);
    const after = frames.filter(({ at }) => at >= origin + click.at);
    const highlight = await firstShowing(this.desk, after, {
      reference: last(frames),
      colour: accent,
      tolerance: 40,
    });
    // As Lighthouse counts: of a task in which the first paint falls, what comes after it.
    const blockingUntil = (end: number) =>
      seen.longTasks
        .filter(({ start }) => start < end)
        .map(({ start, duration }) => start + duration - Math.max(start, seen.firstPaint ?? 0))
        .reduce((sum, length) => sum + Math.max(0, length - 50), 0);
    const total = (some: typeof sent) => some.reduce((sum, { bytes }) => sum + bytes, 0);
    return {
      firstPaint: seen.firstPaint,
      outlines: outlines ? outlines.at - origin : null,
      ready: seen.ready,
      live: seen.live,
      blockingUntilReady: seen.ready === null ? 0 : blockingUntil(seen.ready),
      blockingUntilAsked: blockingUntil(seen.asked ?? seen.now),
      blocking: blockingUntil(seen.live ?? seen.now),
      longTasks: seen.longTasks,
      shift: seen.shift,
      clickFrames: click.frames,
      clickPixels: highlight ? highlight.at - origin - click.at : null,
      bytesBefore: total(first < 0 ? sent : sent.slice(0, first)),
      bytes: total(sent),
    };
  }

  /** Clicks a row of the chart. On the limit a few lines answer, see {@link watchClick}. */
  private async click(page: Page): Promise<void> {
    const link = page.locator(row);
    await link.scrollIntoViewIfNeeded();
    const touch = this.profile.context.hasTouch ?? false;
    if (!touch) await link.hover();
    await pause(rest / 2);
    await page.evaluate(watchClick, { row, cities });
    await (touch ? link.tap() : link.click());
  }
}

/** What the outlines look like where they are painted: pixels of the coast's colour inside the map. */
async function stillMap(page: Page, frames: readonly Frame[]): Promise<Sought> {
  await page.evaluate(() => scrollTo(0, 0));
  const box = await page.locator('.pane').boundingBox();
  if (!box) throw new Error('The page has no map.');
  return { reference: last(frames), colour: coast, tolerance: 48, box };
}

/** Resolves when the page has painted nothing new for a while. The first frame is the empty page before it. */
async function atRest(frames: readonly Frame[]): Promise<void> {
  const end = Date.now() + patience.rest;
  let seen: number;
  do {
    seen = frames.length;
    await pause(rest);
  } while ((frames.length < 2 || frames.length > seen) && Date.now() < end);
}

function last(frames: readonly Frame[]): Frame {
  const frame = frames.at(-1);
  if (!frame) throw new Error('The browser filmed nothing.');
  return frame;
}
