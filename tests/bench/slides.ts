/** How long a step of the talk takes from the key to the picture. */
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../browser/site.ts';

/** The most that a step may take, milliseconds. */
const most = 100;

interface Step {
  readonly slide: string;
  /** From the key until the frame after the next one begins: the slide is then on the screen. */
  readonly milliseconds: number;
}

declare global {
  interface Window {
    steps: Step[];
  }
}

/** Times every key from the page's first moment on. Runs in the page. */
function watchSteps(): void {
  window.steps = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        // After the frame that shows it has been made.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          window.steps.push({
            slide:
              document.querySelector<HTMLElement>('.talk .slide:not(.waits)')?.dataset['slide'] ??
              '',
            milliseconds: performance.now() - timeStamp,
          });
        port2.postMessage(null);
      }),
    { capture: true },
  );
}

/** Presses a key and waits until its slide is painted, and as long as a short sentence: what comes next is prepared. */
async function step(page: Page, key: string, before: number): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForFunction((count) => window.steps.length > count, before);
  await page.waitForTimeout(600);
}

/**
 * A section of the report, as Markdown: the whole talk forth and back `rounds` times. The still map serves, as on a
 * machine without a GPU, where painting the live one would measure the machine.
 */
export async function measureSlides(browser: Browser, rounds: number): Promise<string> {
  const site = await serveSite();
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  try {
    await page.addInitScript(watchSteps);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(`${site.url}praesentation.html`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.waitForTimeout(2000);
    const slides = await page.evaluate(() =>
      Number(
        /\d+/.exec(
          document.querySelector('.talk .slide:not(.waits) .at .unseen')?.textContent ?? '',
        )?.[0],
      ),
    );
    let pressed = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const key of ['PageDown', 'PageUp']) {
        for (let at = 1; at < slides; at += 1) await step(page, key, pressed++);
      }
    }
    const steps = await page.evaluate(() => window.steps);
    const sorted = steps.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
    const share = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
    const late = steps.filter(({ milliseconds }) => milliseconds > most).map(({ slide }) => slide);
    const slowest = [...new Set(late)].map(
      (slide) => `${slide} (${late.filter((one) => one === slide).length})`,
    );
    return [
      '',
      '## steps of the talk',
      '',
      `From the key to the painted slide at 1920 × 1080, ${steps.length} steps forth and back, still map; asked: ≤ ${most} ms.`,
      '',
      '| median, ms | 95 %, ms | most, ms |',
      '|--:|--:|--:|',
      `| ${share(0.5).toFixed(0)} | ${share(0.95).toFixed(0)} | ${share(1).toFixed(0)} |`,
      '',
      slowest.length === 0
        ? 'None took longer.'
        : `Longer, of ${rounds * 2} times each: ${slowest.join(', ')}.`,
      '',
    ].join('\n');
  } finally {
    await page.close();
    await site.close();
  }
}
