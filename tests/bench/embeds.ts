/** Twenty embeds on one page, scrolled from its top to its end: how much holds up the scrolling, with their script and without. */
import type { Browser } from 'playwright-core';
import type { MeasuredSite, Document } from './serve.ts';

/** What the browser said of one scroll through the page. */
interface Scroll {
  /** Tasks of more than 50 ms, from the page's start on: of the page and all its frames, which share one thread here. */
  readonly longTasks: number;
  /** Milliseconds: the longest of them, and what all took beyond 50 ms. */
  readonly longest: number;
  readonly blocking: number;
}

/** Scrolls through the page of twenty embeds. A frame loads when it comes near, as in any article. */
async function scroll(browser: Browser, address: string): Promise<Scroll> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  try {
    await page.addInitScript(() => {
      if (window !== top) return;
      const durations: number[] = [];
      Object.assign(window, { durations });
      new PerformanceObserver((list) => {
        durations.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(address);
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    // Beside the frames: a turn over one of them is the test of hosts.
    await page.mouse.move(900, 400);
    for (let at = 0; at < end; at += 200) {
      await page.mouse.wheel(0, 200);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    const durations = await page.evaluate(
      () => (window as unknown as { durations: number[] }).durations,
    );
    return {
      longTasks: durations.length,
      longest: Math.max(0, ...durations),
      blocking: durations.reduce((sum, duration) => sum + duration - 50, 0),
    };
  } finally {
    await page.close();
  }
}

/** A section of the report, as Markdown: medians of `runs` scrolls in turns. */
export async function measureEmbeds(
  browser: Browser,
  { twenty }: MeasuredSite,
  runs: number,
): Promise<string> {
  const scrolls: Record<Document, Scroll[]> = { limit: [], page: [] };
  for (let round = 0; round < runs; round += 1) {
    for (const target of ['limit', 'page'] as const) {
      scrolls[target].push(await scroll(browser, twenty[target]));
    }
  }
  const median = (target: Document, of: (one: Scroll) => number) => {
    const sorted = scrolls[target].map(of).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  const row = (what: string, of: (one: Scroll) => number) =>
    `| ${what} | ${median('limit', of).toFixed(0)} | ${median('page', of).toFixed(0)} |`;
  return [
    '',
    '## twenty embeds on one page',
    '',
    `Scrolled to the end at 1000 × 800, no throttling; the limit is the same embeds without their script. Medians of ${runs}.`,
    '',
    '| | limit | page |',
    '|---|--:|--:|',
    row('tasks over 50 ms', (one) => one.longTasks),
    row('longest task, ms', (one) => one.longest),
    row('blocking, ms', (one) => one.blocking),
    '',
  ].join('\n');
}
