import { fireEvent } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import EmbedBuilder from '../../src/shells/EmbedBuilder.svelte';
import { frontView, type View } from '../../src/state/view.ts';
import { texts } from '../../src/text/texts.ts';
import { only, seen, show, viewOf } from './stage.ts';

const words = texts.da.embed;
const clean = viewOf('cluster', 'clean');
const close = vi.fn();
const opened = (view: View) => show(EmbedBuilder, { close }, view);

/** The parts of the dialog, by what a reader calls them. */
const frame = (page: HTMLElement) => only<HTMLIFrameElement>(page, 'iframe');
const address = (page: HTMLElement) => frame(page).getAttribute('src');
function labelled(page: HTMLElement, name: string): HTMLSelectElement {
  const label = [...page.querySelectorAll('label')].find((one) => seen(one).startsWith(name));
  if (!label) throw new Error(`Nothing is called ${name}.`);
  return only(label, 'select');
}
function choose(page: HTMLElement, name: string, choice: string) {
  const select = labelled(page, name);
  const option = [...select.options].find((one) => seen(one) === choice);
  if (!option) throw new Error(`${name} has no ${choice}.`);
  return fireEvent.change(select, { target: { value: option.value } });
}
function code(page: HTMLElement, title: string): string {
  const section = [...page.querySelectorAll('section')].find(
    (one) => seen(only(one, 'h3')) === title,
  );
  if (!section) throw new Error(`There is no code called ${title}.`);
  return only(section, 'pre').textContent;
}
const press = (page: HTMLElement, name: string) =>
  fireEvent.click(only(page, `button[aria-label="${name}"]`));

beforeEach(() => {
  close.mockReset();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  // The test's document shows no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('the dialog that makes an embed', () => {
  it('begins with what the page shows, in an article’s column', () => {
    const { page } = opened({ ...clean, chart: 'spread', status: 'emerging', palette: 'dark' });
    expect(address(page)).toBe('embed/klynge-clean.html?status=spirende&palet=moerk');
    expect(frame(page).title).toContain('CLEAN er i seks byer');
    expect(frame(page).style.width).toBe('600px');
    expect(labelled(page, words.palette).value).toBe('dark');
    expect(document.activeElement).toBe(only(page, 'h2'));
  });

  it('says the date, and that embeds follow the data', () => {
    const text = seen(opened(frontView).page);
    expect(text).toContain('Status: efterår 2020.');
    expect(text).toContain('de nye tal med deres nye dato');
  });

  it('shows the first of two compared things: an embed is one finding', () => {
    const comparison = { kind: 'cluster', id: 'made' } as const;
    const { page } = opened({ ...clean, comparison });
    expect(address(page)).toBe('embed/klynge-clean.html');
    expect(code(page, words.frame.title)).toContain('title="CLEAN er i seks byer');
  });

  it('writes every choice into the address, the frame and all code', async () => {
    const { page } = opened(clean);
    await choose(page, words.palette, words.palettes.light);
    await choose(page, words.theme, 'Hospitalsområder');
    await choose(page, words.beside, words.panel);
    await choose(page, words.reader, words.readers.locked);
    await choose(page, words.background, words.backgrounds.transparent);
    const query = 'tema=hospitaler&diagram=ingen&palet=lys&laast=1&baggrund=gennemsigtig';
    expect(address(page)).toBe(`embed/klynge-clean.html?${query}`);
    expect(code(page, words.frame.title)).toContain(query.replaceAll('&', '&amp;'));
    expect(code(page, words.element.title)).toContain(
      'valg="klynge-clean" tema="hospitaler" diagram="ingen" palet="lys" laast="1" baggrund="gennemsigtig"',
    );
    await choose(page, words.beside, words.chart);
    await choose(page, words.reader, words.readers.free);
    expect(address(page)).toBe(
      'embed/klynge-clean.html?tema=hospitaler&palet=lys&baggrund=gennemsigtig',
    );
  });

  it('gives an English embed its English title and source', async () => {
    const { page } = opened(clean);
    await choose(page, words.language, words.languages.en);
    expect(address(page)).toBe('en/embed/klynge-clean.html');
    await vi.waitFor(
      () => expect(code(page, words.frame.title)).toContain('title="CLEAN is in six cities'),
      { timeout: 4000 },
    );
    expect(code(page, words.source.title)).toMatch(
      /^Map: .* autumn 2020\. .*\/en\/klynge-clean\.html$/,
    );
    expect(seen(only(page, 'h2'))).toBe(words.title);
  });

  it('gives absolute addresses, and a height that is right for the slot', async () => {
    const { page } = opened(clean);
    const root = new URL('./', location.href).href;
    expect(code(page, words.frame.title)).toContain(`src="${root}embed/klynge-clean.html"`);
    expect(code(page, words.frame.title)).toContain('height="500"');
    await press(page, words.slotName(words.slots.wide, 1000));
    expect(code(page, words.frame.title)).toContain('height="600"');
    expect(code(page, words.script.title)).toMatch(
      /<\/iframe>\n<script src="[^"]*embed\.js" async>/,
    );
    expect(frame(page).style.width).toBe('1000px');
    await press(page, words.slotName(words.slots.phone, 320));
    expect(code(page, words.frame.title)).toContain('height="480"');
  });

  it('links its source to the page, not to the embed, in the reader’s own colours', () => {
    const { page } = opened({ ...clean, palette: 'dark' });
    expect(code(page, words.source.title)).toMatch(/»CLEAN er i seks byer«.*\/klynge-clean\.html$/);
  });
});

describe('the button beside a code', () => {
  it('copies it and says so, until the code changes', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const { page } = opened(clean);
    await press(page, words.copyWhat(words.frame.title));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(code(page, words.frame.title));
    const said = () => [...page.querySelectorAll('[aria-live]')].map(seen).join('');
    await vi.waitFor(() => expect(said()).toBe(words.copied(words.frame.title)));
    await choose(page, words.palette, words.palettes.dark);
    expect(said()).toBe('');
  });

  it('selects it where the clipboard is refused', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    const { page } = opened(clean);
    await press(page, words.copyWhat(words.element.title));
    await vi.waitFor(() => expect(seen(page)).toContain(words.selected));
    expect(String(getSelection())).toContain('<klynge-kort valg="klynge-clean"');
  });
});

describe('the dialog is closed', () => {
  it('by its button, and by Escape, which clears nothing', async () => {
    const { page } = opened(clean);
    await fireEvent.click(only(page, `button[aria-label="${words.close}"]`));
    expect(close).toHaveBeenCalledTimes(1);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    only(page, 'dialog').dispatchEvent(escape);
    flushSync();
    expect(escape.defaultPrevented).toBe(true);
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('when the page beneath shows something else', () => {
    const { go } = opened(clean);
    go(viewOf('cluster', 'made'));
    expect(close).toHaveBeenCalledTimes(1);
  });
});
