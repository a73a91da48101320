import type { Page } from 'playwright-core';

/** Where the Tab key stops, and how that looks to the reader. */
export interface Stop {
  /** What stops there, for messages. */
  readonly what: string;
  /** Whether a frame shows that the focus is there. */
  readonly framed: boolean;
  /** Whether it lies wholly behind something else, or outside the window. */
  readonly hidden: boolean;
  /** Whether it stands after the stop before it in the page; before it on the way back. */
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
  const look = (backwards: boolean): Stop | null => {
    const at = document.activeElement;
    if (!at || at === document.body || been.includes(at)) return null;
    const before = been.at(-1);
    been.push(at);
    const expected = backwards
      ? Node.DOCUMENT_POSITION_PRECEDING
      : Node.DOCUMENT_POSITION_FOLLOWING;
    const hit = [...at.querySelectorAll('.hit')].find((one) => one.checkVisibility());
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
      inOrder: !before || (before.compareDocumentPosition(at) & expected) !== 0,
    };
  };
  document.addEventListener('keyup', ({ key, shiftKey }) => {
    if (key === 'Tab' && window.stops.at(-1) !== null) window.stops.push(look(shiftKey));
  });
}

/** Every stop of the Tab key (or of Shift+Tab) from where the focus is until it leaves the page; 400 at most. */
export async function stops(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop[]> {
  await page.evaluate(noteStops);
  // Many keys at a time: waiting for each would take several times as long.
  for (let presses = 0; presses < 400; presses += 20) {
    await Promise.all(Array.from({ length: 20 }, () => page.keyboard.press(key)));
    if (await page.evaluate(() => window.stops.includes(null))) break;
  }
  return page.evaluate(() => window.stops.filter((stop) => stop !== null));
}
