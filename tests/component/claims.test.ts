import { fireEvent } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ClaimCard from '../../src/panel/ClaimCard.svelte';
import Claims from '../../src/panel/Claims.svelte';
import { Parts } from '../../src/state/parts.svelte.ts';
import { frontView, type View } from '../../src/state/view.ts';
import { texts } from '../../src/text/texts.ts';
import { only, seen, show, viewOf, type Shown } from './stage.ts';

const words = texts.da.claims;
const parts = new Parts(null, { claim: ClaimCard });

/** A mark on the page, as `ClaimMark` makes it. */
function markOf(keys: string): HTMLAnchorElement {
  const mark = document.createElement('a');
  mark.href = '#kilder';
  mark.dataset['claim'] = keys;
  mark.setAttribute('aria-label', 'Kilde: tilsagn');
  document.body.append(mark);
  return mark;
}

async function opened(view: View, keys: string): Promise<Shown & { mark: HTMLAnchorElement }> {
  const shown = show(Claims, {}, view, parts);
  const mark = markOf(keys);
  mark.focus();
  await fireEvent.click(mark);
  return { ...shown, mark };
}
const card = () => document.querySelector<HTMLElement>('[role=dialog]');
const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => seen(one) === name);
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
};

beforeEach(() => {
  // The test's document has no top layer.
  HTMLElement.prototype.showPopover = () => undefined;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('a click on a mark', () => {
  it('opens a card with the claim, how sure it is, and its source', async () => {
    await opened(viewOf('cluster', 'clean'), 'grant rank');
    const text = seen(only(document, '[role=dialog]'));
    expect(text).toContain('CLEAN har fået 17,5 mio. kr. i tilsagn');
    expect(text).toContain(words.certainty.stated);
    expect(text).toContain(words.certainty.computed);
    expect(text).toContain('3.2 Beskrivelse');
    expect(card()).toHaveAttribute('aria-label', 'Kilde: tilsagn');
    const links = [...document.querySelectorAll('[role=dialog] a')];
    expect(links[0]).toHaveAttribute('href', 'kilder.html#kilde-bilag-bevillinger');
    expect(links.at(-1)).toHaveAttribute('href', 'kilder.html');
  });

  it('leads to the address of a source that has one', async () => {
    await opened(viewOf('cluster', 'danish-sound-cluster'), 'headquarters');
    const outside = [...document.querySelectorAll('a[rel~=external]')];
    expect(outside.map(seen)).toContain('soundhub.dk');
  });

  it('moves the focus into the card, and back at Escape, which clears nothing', async () => {
    const { mark } = await opened(viewOf('cluster', 'clean'), 'grant');
    expect(document.activeElement).toBe(card());
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    card()?.dispatchEvent(escape);
    flushSync();
    expect(escape.defaultPrevented).toBe(true);
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(mark);
  });

  it('closes it again, as do its button, a click elsewhere, and the focus that leaves', async () => {
    const { mark } = await opened(frontView, 'chart-grants');
    await fireEvent.click(mark);
    expect(card()).toBeNull();
    await fireEvent.click(mark);
    await fireEvent.click(only(document, '.close'));
    expect(card()).toBeNull();
    await fireEvent.click(mark);
    await fireEvent.click(only(document, '.statement'));
    expect(card()).not.toBeNull();
    const heard = vi.fn();
    document.body.addEventListener('click', heard, { once: true });
    await fireEvent.click(document.body);
    expect(card()).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    await fireEvent.click(mark);
    await fireEvent.focusOut(only(document, '.close'), { relatedTarget: document.body });
    expect(card()).toBeNull();
  });

  it('closes when another thing is selected', async () => {
    const { go } = await opened(viewOf('cluster', 'clean'), 'grant');
    go(viewOf('cluster', 'made'));
    expect(card()).toBeNull();
  });

  it('is the browser’s own with a modifier key', async () => {
    show(Claims, {}, frontView, parts);
    const mark = markOf('headline');
    mark.addEventListener('click', (event) => event.preventDefault());
    await fireEvent.click(mark, { ctrlKey: true });
    expect(card()).toBeNull();
  });

  it('leads to the list of sources where the card does not come', async () => {
    const failing = () => Promise.reject(new Error('offline'));
    show(Claims, {}, frontView, new Parts({ claim: failing } as never));
    await fireEvent.click(markOf('headline'));
    await vi.waitFor(() => expect(location.hash).toBe('#kilder'));
    expect(card()).toBeNull();
  });
});

describe('the button of a claim', () => {
  it('copies the sentence with its source, and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await opened(viewOf('cluster', 'clean'), 'grant');
    await fireEvent.click(button(words.copy));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^CLEAN har fået 17,5 mio\. kr\..*Kilde: Bilag om.* Klyngekort\.$/),
    );
    await vi.waitFor(() =>
      expect(seen(only(document, '.copy [aria-live=polite]'))).toBe(words.copied),
    );
    expect(only(document, '.quote').hidden).toBe(true);
  });

  it('selects the sentence where the clipboard is refused', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    await opened(viewOf('cluster', 'clean'), 'grant');
    await fireEvent.click(button(words.copy));
    await vi.waitFor(() =>
      expect(seen(only(document, '.copy [aria-live=polite]'))).toBe(words.selected),
    );
    expect(only(document, '.quote').hidden).toBe(false);
    expect(String(getSelection())).toMatch(/^CLEAN har fået 17,5 mio\. kr\..* Klyngekort\.$/);
  });
});
