/**
 * What runs inside the measured page: it only listens. Playwright sends these functions as text, so they use nothing
 * from outside, and no function inside them has a name (the compiler would wrap it in a helper that pages lack).
 */

/** Times in milliseconds since the navigation started. */
export interface Seen {
  firstPaint: number | null;
  ready: number | null;
  live: number | null;
  /** When the live map was asked for. */
  asked: number | null;
  longTasks: { start: number; duration: number }[];
  shift: number;
  /** When the click was made, and how long after it the second animation frame began. */
  click: { at: number; frames: number } | null;
  /** Settles once the live map has taken over. */
  taken: Promise<void>;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Listens from the page's first moment. */
export function observe(): void {
  // An inlined document of a frame or a worker's blank page is of no interest.
  if (window.parent !== window) return;
  window.seen = {
    firstPaint: null,
    ready: null,
    live: null,
    asked: null,
    longTasks: [],
    shift: 0,
    click: null,
    taken: new Promise((resolve) => {
      new MutationObserver(() => {
        const { map, ready } = document.documentElement?.dataset ?? {};
        if (ready !== undefined) window.seen.ready ??= performance.now();
        if (map === 'live') {
          window.seen.live ??= performance.now();
          resolve();
        }
      }).observe(document, {
        attributes: true,
        attributeFilter: ['data-map', 'data-ready'],
        subtree: true,
      });
    }),
  };
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'first-contentful-paint') window.seen.firstPaint = startTime;
    }
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name.includes('maplibre')) window.seen.asked ??= startTime;
    }
  }).observe({ type: 'resource', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      window.seen.longTasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) window.seen.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What is clicked: a row of the chart, and where its cluster is. */
export interface Clicked {
  readonly row: string;
  readonly cities: readonly string[];
}

/**
 * Times the next click. Where no script answers it, a few lines do what a page could do at the least: they
 * select the row, colour its cities on the map, and let the rest of both stand back.
 */
export function watchClick({ row, cities }: Clicked): void {
  addEventListener(
    'click',
    (event) => {
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          window.seen.click = {
            at: event.timeStamp,
            frames: performance.now() - event.timeStamp,
          };
        }),
      );
    },
    { capture: true, once: true },
  );
  if (document.documentElement.dataset['ready'] !== undefined) return;
  document.querySelector<HTMLElement>(row)?.addEventListener('click', (event) => {
    event.preventDefault();
    for (const mark of document.querySelectorAll<SVGElement>('.place [data-city]')) {
      const isThere = cities.includes(mark.dataset['city'] ?? '');
      mark.dataset['emphasis'] = isThere ? 'selected' : 'context';
    }
    for (const bar of document.querySelectorAll<HTMLElement>('[data-chart] a[data-cluster]')) {
      bar.dataset['emphasis'] = bar === event.currentTarget ? 'selected' : 'context';
    }
  });
}
