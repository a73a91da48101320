/**
 * How the site grows: the same front page over tables with 10, 100 and 1,000 times the cities. `BENCH_GROWTH=10,100`
 * measures other factors; each takes a build of a sample of the pages, and twenty-eight clicks on the live map.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { median, quantile } from 'd3-array';
import type { Browser, Page } from 'playwright-core';
import { brotliSize } from '../../src/build/budgets.ts';
import { serveSite } from '../browser/site.ts';
import { buildGrown, type GrownSite } from './growth/grownSite.ts';
import { missedBecause } from './reasons.ts';

/** What is asked: the click's 95 % ÷ that of today's tables, by factor. */
const mostTimes: Readonly<Record<number, number>> = { 10: 1, 100: 1.2, 1000: 1.7 };
/** How long a build may take, seconds. */
const patience = 400;
const clicks = 28;

interface Grown extends Pick<GrownSite, 'cities' | 'branches' | 'seconds' | 'over'> {
  readonly factor: number;
  /** Bytes, brotli: the front page, and the chunk with the tables. */
  readonly page: number;
  readonly data: number;
  /** From the click to the second frame after it, of 95 % of the clicks, milliseconds: here, and on today's site in turns. */
  readonly click: number;
  readonly clickToday: number;
  /** The same of the middle one. */
  readonly middle: number;
  readonly middleToday: number;
}

/** Opens a front page and waits for its live map. */
async function openFront(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.waitForSelector('html[data-map="live"]', { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(1500);
  return page;
}

/** Clicks a cluster's row in the chart; milliseconds to the second frame after the click. */
async function click(page: Page, at: number): Promise<number> {
  await page.bringToFront();
  const taken = await page.evaluate(async (nth) => {
    const rows = document.querySelectorAll<HTMLElement>('[data-chart=tilsagn] a[data-cluster]');
    const link = rows[nth % rows.length];
    if (!link) throw new Error('The chart has no row.');
    const start = performance.now();
    link.click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - start;
  }, at);
  await page.waitForTimeout(250);
  return taken;
}

function chunkSize(folder: string, start: string): number {
  const assets = path.join(folder, 'dist/assets');
  const [name = ''] = readdirSync(assets).filter((file) => file.startsWith(start));
  return brotliSize(readFileSync(path.join(assets, name)));
}

async function measure(browser: Browser, factor: number, today: Page): Promise<Grown> {
  const grown = await buildGrown(factor, patience);
  try {
    const site = await serveSite({ folder: grown.folder });
    try {
      const page = await openFront(browser, `${site.url}index.html`);
      const taken = { here: [] as number[], today: [] as number[] };
      // The first few warm both pages up.
      for (let at = -4; at < clicks; at += 1) {
        const [before, here] = [await click(today, at + 14), await click(page, at + 14)];
        if (at < 0) continue;
        taken.today.push(before);
        taken.here.push(here);
      }
      await page.close();
      return {
        factor,
        cities: grown.cities,
        branches: grown.branches,
        seconds: grown.seconds,
        over: grown.over,
        page: brotliSize(readFileSync(path.join(grown.folder, 'dist/index.html'))),
        data: chunkSize(grown.folder, 'words.da-'),
        click: quantile(taken.here, 0.95) ?? 0,
        clickToday: quantile(taken.today, 0.95) ?? 0,
        middle: median(taken.here) ?? 0,
        middleToday: median(taken.today) ?? 0,
      };
    } finally {
      await site.close();
    }
  } finally {
    grown.remove();
  }
}

/** A section of the report, as Markdown. What does not build in time is said to be so. */
export async function measureGrowth(browser: Browser, factors: readonly number[]): Promise<string> {
  const site = await serveSite();
  const today = await openFront(browser, `${site.url}index.html`);
  const rows: string[] = [];
  let first: Grown | undefined;
  try {
    for (const factor of [1, ...factors]) {
      process.stderr.write(`growth: ${factor} × \n`);
      try {
        const grown = await measure(browser, factor, today);
        first ??= grown;
        const row = rowOf(grown, first);
        process.stderr.write(`${row}\n`);
        rows.push(row);
      } catch (error) {
        const [line = ''] = String(error).split('\n');
        rows.push(`| ${factor} × | ${line.slice(0, 120)} | | | | | | | | **missed** |`);
      }
    }
  } finally {
    await today.close();
    await site.close();
  }
  return [
    '',
    '## growth',
    '',
    `The front page over synthetic tables, 1440 × 900, live map; a build of a sample of the pages; p95 of ${clicks} clicks on rows of the chart, in turns with today's site.`,
    '',
    '| tables | cities | branches | front page, kB | tables, kB | build of the sample, s | click, p95, ms | ÷ today | median ÷ today | target | |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|---|---|',
    ...rows,
    ...missedBecause(rows.some((row) => row.includes('missed')) ? ['growth'] : []),
    '',
  ].join('\n');
}

function rowOf(grown: Grown, first: Grown): string {
  const { factor, cities, branches, seconds, page, data, click: taken, clickToday } = grown;
  const ratio = taken / clickToday;
  const target = mostTimes[factor];
  const sizes = page / first.page <= factor && seconds / first.seconds <= Math.max(factor, 1.2);
  const met = target === undefined ? '' : ratio <= target && sizes ? 'met' : '**missed**';
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  return `| ${factor} × | ${cities} | ${branches} | ${kB(page)} | ${kB(data)} | ${seconds.toFixed(0)} | ${taken.toFixed(0)} | ${ratio.toFixed(2)} | ${(grown.middle / grown.middleToday).toFixed(2)} | ${target === undefined ? '' : `≤ ${target}`} | ${met} |`;
}
