import type { Locator, Page } from 'playwright-core';

/** Where the Tab key stops, and how that looks to the reader. */
export interface Stop {
  /** What stops there, for messages. */
  readonly what: string;
  /** Whether a frame shows that the focus is there. */
  readonly framed: boolean;
  /** Whether it lies wholly behind something else, or outside the window. */
  readonly hidden: boolean;
  /** Whether it stands before the stop before it in the page: the way is backwards. */
  readonly inOrder: boolean;
}

declare global {
  interface Window {
    /** What has been stopped at so far; null at the end once the way has left the page or is where it began. */
    stops: (Stop | null)[];
  }
}

/** Notes each stop as soon as its key is let go. Runs in the page. */
function noteStops(): void {
  window.stops = [];
  const been: Element[] = [];
  const look = (): Stop | null => {
    const at = document.activeElement;
    if (!at || at === document.body || been.includes(at)) return null;
    const before = been.at(-1);
    been.push(at);
    const hit = [...at.querySelectorAll('.hit')].find(
      (one) => one.getBoundingClientRect().width > 0,
    );
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const ring = hit && getComputedStyle(hit);
    const { left, top, right, bottom } = (hit ?? at).getBoundingClientRect();
    const grid = [0.02, 0.25, 0.5, 0.75, 0.98];
    const seen = grid.some((across) =>
      grid.some((down) => {
        const [x, y] = [left + across * (right - left), top + down * (bottom - top)];
        const found = document.elementFromPoint(x, y);
        return found !== null && (at.contains(found) || found.contains(at));
      }),
    );
    return {
      what: (at.getAttribute('aria-label') ?? at.textContent).trim().slice(0, 50) || at.localName,
      framed:
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
        (!!ring && ring.stroke !== 'none' && Number.parseFloat(ring.strokeWidth) >= 2),
      hidden: !seen,
      inOrder:
        !before || (before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
    };
  };
  document.addEventListener('keyup', ({ key }) => {
    if (key === 'Tab' && window.stops.at(-1) !== null) window.stops.push(look());
  });
}

/** Presses Tab (with Shift: backwards) many times: waiting for each would take several times as long. */
async function pressTab(page: Page, times: number, backwards = false): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: backwards ? 8 : 0 };
  const events = Array.from({ length: times }, () => ['rawKeyDown', 'keyUp'] as const).flat();
  await Promise.all(events.map((type) => session.send('Input.dispatchKeyEvent', { type, ...tab })));
  await session.detach();
}

/** Every stop of Shift+Tab from the end of a page to where it leaves it; 400 at most. The page was just loaded. */
export async function stopsBackwards(page: Page): Promise<Stop[]> {
  await page.evaluate(noteStops);
  for (let presses = 0; presses < 400; presses += 20) {
    await pressTab(page, 20, true);
    if (await page.evaluate(() => window.stops.includes(null))) break;
  }
  return page.evaluate(() => window.stops.filter((stop) => stop !== null));
}

/** Presses Tab until something has the focus. Throws where that does not lead to it. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  const isThere = () => goal.evaluate((one) => one === document.activeElement);
  // The keys that are already on their way when it is reached lead no further.
  await goal.evaluate((one) => {
    document.addEventListener(
      'keydown',
      (event) => {
        const isTab = event.key === 'Tab';
        if (isTab && document.activeElement === one) event.preventDefault();
      },
      { capture: true },
    );
  });
  for (let presses = 0; presses < 150; presses += 10) {
    await pressTab(page, 10);
    if (await isThere()) return;
  }
  throw new Error(`Tab does not lead to ${goal}.`);
}
