/** Makes all places in front one tab stop, moved by the arrow keys. Without the script each is a tab stop. */
import { nextSpot, rovingKeys, type RovingKey, type Spot } from './roving.ts';

interface PlaceLink extends Spot {
  readonly link: SVGAElement;
}

/** Starts roving focus in a map's pane; returns how to stop it. */
export function roving(pane: HTMLElement): () => void {
  const links = () => [...pane.querySelectorAll<SVGAElement>('.place a')];
  const inFront = (): PlaceLink[] =>
    links()
      .filter((link) => link.dataset['front'] !== undefined && link.checkVisibility())
      .map((link) => {
        const box = link.getBoundingClientRect();
        return { link, x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });

  /** Exactly one link takes the Tab key: the given one, else the selected, else the northernmost. */
  const settle = (current?: SVGAElement) => {
    const places = inFront();
    const stop =
      current ??
      places.find(({ link }) => link.getAttribute('aria-current') === 'true')?.link ??
      places.toSorted((a, b) => a.y - b.y)[0]?.link;
    for (const link of links()) link.setAttribute('tabindex', link === stop ? '0' : '-1');
  };

  // Marks are drawn in order of importance: a selected one moves in the page, and a moved element loses the focus.
  let entered: SVGAElement | null = null;

  const onKeydown = (event: KeyboardEvent) => {
    const link = (event.target as Element).closest<SVGAElement>('.place a');
    entered = event.key === 'Enter' ? link : null;
    if (!link || !isRovingKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const places = inFront();
    const from = places.find((place) => place.link === link);
    if (from) nextSpot(places, from, event.key).link.focus();
  };
  const onFocusin = (event: FocusEvent) => {
    const link = (event.target as Element).closest<SVGAElement>('.place a');
    if (link) settle(link);
  };

  settle();
  // Marks come and go with theme and selection; whenever none is left as the stop, another takes over.
  const observer = new MutationObserver(() => {
    if (entered?.isConnected && !pane.contains(document.activeElement)) entered.focus();
    entered = null;
    const stop = inFront().find(({ link }) => link.getAttribute('tabindex') === '0');
    if (!stop) settle();
    else
      for (const link of links())
        if (!link.hasAttribute('tabindex')) link.setAttribute('tabindex', '-1');
  });
  observer.observe(pane, { childList: true, subtree: true });
  pane.addEventListener('keydown', onKeydown);
  pane.addEventListener('focusin', onFocusin);
  return () => {
    observer.disconnect();
    pane.removeEventListener('keydown', onKeydown);
    pane.removeEventListener('focusin', onFocusin);
  };
}

function isRovingKey(key: string): key is RovingKey {
  return (rovingKeys as readonly string[]).includes(key);
}
