/**
 * `npm run bench`: measures the built front page against its limit, the live map against plain MapLibre,
 * twenty embeds on one page, the steps of the talk, the front page over larger tables (see `growth.ts`), and nginx
 * serving the front page, and writes `tests/results/bench.md` and `bench.json`.
 * The number of visits is 7, or what `BENCH_RUNS` says. It is no test: a busy machine would make it fail.
 *
 * How it is measured:
 * - **First contentful paint, long tasks, layout shift**: the browser's own entries. Blocking is what a task takes
 *   beyond 50 ms, for tasks after the first paint.
 * - **Outlines painted**: the first frame of the browser's screencast with the coast's pixels where the finished
 *   still map has them.
 * - **Click to highlight seen**: the same with the pixels of the accent after a click on CLEAN's row in the chart, once
 *   the live map is there, or in a browser without WebGL. On the limit a few lines of script colour the row and its
 *   cities and let the rest stand back: the least that a click can take. Without a GPU the live map is drawn by the
 *   processor that the page needs: the still map's row says what the page itself takes.
 * - **Bytes** are counted at the server: bodies as sent, without headers.
 *
 * Its ends: throttling of the processor reaches only the page's main thread and that of the network only the page, so a
 * worker's downloads are not slowed down; connections cost no round trip of their own; filming costs both targets alike.
 */
import path from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browser/browser.ts';
import { keepResult } from '../keepResult.ts';
import { measureLiveMap } from './liveMap.ts';
import { profiles, Stopwatch, type Visit } from './measure.ts';
import { quiet } from './quiet.ts';
import { measureEmbeds } from './embeds.ts';
import { measureSlides } from './slides.ts';
import { measureGrowth } from './growth.ts';
import { measureServing } from './serving.ts';
import { machineOf, markdownOf, rowsOf } from './report.ts';
import { serveMeasured, targets, type Target } from './serve.ts';

const root = path.resolve(import.meta.dirname, '../..');
const runs = Math.max(1, Number(process.env['BENCH_RUNS'] ?? 7) || 7);
/** How many times larger the tables are made: a thousandfold takes as long as all others together. */
const growth = (process.env['BENCH_GROWTH'] ?? '10,100').split(',').map(Number).filter(Boolean);
/** How long a visit waits for a quiet machine, milliseconds. */
const patience = 1000;
/** The most time a profile may take: a machine too slow for all rounds does fewer, but no fewer than three. */
const most = 120_000;

let disturbed = 0;
const site = await serveMeasured(path.join(root, 'dist'));
const browser = await chromium.launch(await launchOptions({ whole: true }));
try {
  const desk = await browser.newPage();
  const measured = [];
  for (const profile of profiles) {
    const stopwatch = new Stopwatch(browser, site, profile, desk);
    const visits: Record<Target, Visit[]> = { limit: [], page: [], still: [] };
    // The first round warms up browser and machine and does not count.
    const end = Date.now() + most;
    for (let round = 0; round <= runs && (round <= 3 || Date.now() < end); round += 1) {
      process.stderr.write(`\r${profile.name}: round ${round} of ${runs} `);
      for (const target of targets) {
        const isQuiet = await quiet(patience);
        const visit = await stopwatch.visit(target);
        if (round === 0) continue;
        visits[target].push(visit);
        if (!isQuiet) disturbed += 1;
      }
    }
    process.stderr.write('\n');
    measured.push({ profile, visits, rows: rowsOf(profile.name, visits) });
  }
  const machine = machineOf(browser, disturbed);
  const sections = [
    markdownOf(measured, machine),
    await measureLiveMap(browser, site.addresses.page, 3),
    await measureEmbeds(browser, site, 3),
    await measureSlides(browser, 2),
    await measureGrowth(browser, growth),
    await measureServing(path.join(root, 'dist')),
  ];
  const markdown = sections.join('');
  // They are committed: the README links to them.
  await keepResult('bench.md', markdown);
  await keepResult('bench.json', JSON.stringify({ machine, profiles: measured }));
  console.log(`\n${markdown}`);
} finally {
  await browser.close();
  await site.close();
}
