import type { Page } from 'playwright-core';

/** Where the Tab key stops, and how that looks to the reader. */
export interface Stop {
  /** What stops there, for messages. */
  readonly what: string;
  /** Whether a frame shows that the focus is there. */
  readonly framed: boolean;
  /** Whether it lies wholly behind something else, or outside the window. */
  readonly hidden: boolean;
  /** Whether it stands after the stop before it in the page. */
  readonly inOrder: boolean;
}

declare global {
  interface Window {
    /** The stops so far, in the page. */
    stops: Element[];
  }
}

/** What has the focus, or null once Tab has left the page or is where it began. */
function look(backwards: boolean): Stop | null {
  window.stops ??= [];
  const at = document.activeElement;
  if (!at || at === document.body || window.stops.includes(at)) return null;
  const before = window.stops.at(-1);
  window.stops.push(at);
  const expected = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const hit = at.querySelector('.hit');
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const ring = hit && getComputedStyle(hit);
  const { left, top, right, bottom } = (hit ?? at).getBoundingClientRect();
  const grid = [0.02, 0.25, 0.5, 0.75, 0.98];
  const seen = grid.some((across) =>
    grid.some((down) => {
      const found = document.elementFromPoint(
        left + across * (right - left),
        top + down * (bottom - top),
      );
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
}

/** Every stop of the Tab key (or of Shift+Tab) from where the focus is until it leaves the page; 400 at most. */
export async function stops(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop[]> {
  await page.evaluate(() => (window.stops = []));
  const found: Stop[] = [];
  while (found.length < 400) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(look, key !== 'Tab');
    if (!stop) break;
    found.push(stop);
  }
  return found;
}
