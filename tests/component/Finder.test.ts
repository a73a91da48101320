import { flushSync } from 'svelte';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import Finder from '../../src/panel/Finder.svelte';
import SearchBox from '../../src/panel/SearchBox.svelte';
import { startShortcut } from '../../src/panel/find/shortcut.ts';
import { Parts } from '../../src/state/parts.svelte.ts';
import { frontView } from '../../src/state/view.ts';
import { only, seen, show, viewOf, type Shown } from './stage.ts';

let shown: Shown;
let box: HTMLInputElement;

beforeAll(() => {
  // What the test environment lacks.
  Element.prototype.scrollIntoView = () => undefined;
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
});

beforeEach(() => {
  shown = show(SearchBox, {}, frontView, new Parts(null, { finder: Finder }));
  box = only<HTMLInputElement>(shown.page, '[data-search]');
  box.focus();
});

function type(text: string): void {
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  flushSync();
}

/** Presses a key in the box; returns whether the browser does its own with it, too. */
function press(key: string, target: HTMLElement = box): boolean {
  const own = target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  flushSync();
  return own;
}

const options = () => [...shown.page.querySelectorAll<HTMLElement>('[role=option]')];
const reached = () => box.getAttribute('aria-activedescendant');
const said = () => seen(only(shown.page, '[aria-live=polite]'));

describe('the search box', () => {
  it('is a combobox whose list is closed while nothing is typed', () => {
    expect(box.getAttribute('role')).toBe('combobox');
    expect(box.getAttribute('aria-expanded')).toBe('false');
    expect(box.getAttribute('aria-controls')).toBe(only(shown.page, '[data-results]').id);
    expect(options()).toEqual([]);
  });

  it('lists what is found at every keystroke, in named groups, and says how much and what is first', () => {
    for (const [typed, first] of [
      ['h', 'Haderslev Kommune'],
      ['hors', 'Horsens Kommune'],
      ['horsens', 'Horsens Kommune'],
    ] as const) {
      type(typed);
      expect(seen(options()[0] as Element)).toContain(first);
      expect(said()).toContain(`Øverst: ${first}.`);
    }
    expect(box.getAttribute('aria-expanded')).toBe('true');
    const groups = [...shown.page.querySelectorAll('[role=group]')];
    const names = groups.map((group) =>
      seen(only(shown.page, `[id="${group.getAttribute('aria-labelledby') ?? ''}"]`)),
    );
    expect(names).toEqual(['Kommuner', 'Akuthospitaler og deres områder']);
    expect(said()).toBe('2 forslag. Øverst: Horsens Kommune.');
  });

  it('follows the arrow keys round the list, Home and End, and previews what they reach', () => {
    type('viborg');
    const [municipality, , city] = options();
    press('ArrowDown');
    expect(reached()).toBe(municipality?.id);
    expect(municipality?.getAttribute('aria-selected')).toBe('true');
    expect(shown.reader.preview).toEqual({ kind: 'municipality', id: 'viborg' });
    press('ArrowUp');
    expect(reached()).toBe(city?.id);
    press('ArrowDown');
    expect(reached()).toBe(municipality?.id);
    press('End');
    expect(reached()).toBe(city?.id);
    press('Home');
    expect(reached()).toBe(municipality?.id);
    type('vibor');
    expect(reached()).toBe('');
    expect(press('Home'), 'moves the cursor where no option is reached').toBe(true);
  });

  it('goes to what is reached, else to the first, and empties itself without losing the focus', () => {
    type('viborg');
    press('ArrowUp');
    press('Enter');
    expect(shown.reader.view).toEqual(viewOf('city', 'viborg'));
    expect(box.value).toBe('');
    expect(options()).toEqual([]);
    expect(document.activeElement).toBe(box);
    type('lyd');
    press('Enter');
    expect(shown.reader.view.selection).toEqual({ kind: 'cluster', id: 'danish-sound-cluster' });
  });

  it('gives each option a link to its thing', () => {
    type('0851');
    const [first] = options();
    expect(first?.getAttribute('href')).toBe('kommune-aalborg.html?tema=klynger');
    expect(first?.dataset['municipality']).toBe('aalborg');
  });

  it('keeps the first Escape to itself, and leaves the second to the page', () => {
    type('viborg');
    expect(press('Escape')).toBe(false);
    expect(box.value).toBe('');
    expect(box.getAttribute('aria-expanded')).toBe('false');
    expect(press('Escape')).toBe(true);
  });

  it('says what can be asked for where nothing is found, and what comes nearest', () => {
    type('qqqqqq');
    expect(seen(only(shown.page, '.found'))).toMatch(
      /^Intet her hedder »qqqqqq«\. Søg efter en kommune/,
    );
    type('frdriksbrg');
    expect(seen(only(shown.page, '[role=group]'))).toMatch(/^Mente du ?Frederiksberg Kommune/);
  });

  it('asks for the municipality: those come first, and lead to the hospitals’ map', () => {
    shown.reader.asking = true;
    flushSync();
    expect(box.placeholder).toBe('Skriv din kommune');
    type('taastrup');
    press('Enter');
    expect(shown.reader.view).toEqual(viewOf('municipality', 'hoeje-taastrup'));
    expect(box.placeholder).toBe('Find by, kommune, klynge eller hospital');
  });

  it('lists what was typed before it came', () => {
    const parts = new Parts({
      finder: () => Promise.resolve({ default: Finder }),
    } as ConstructorParameters<typeof Parts>[0] & object);
    const { page } = show(SearchBox, {}, frontView, parts);
    const input = only<HTMLInputElement>(page, '[data-search]');
    input.value = 'clean';
    input.focus();
    return parts.need('finder').then(() => {
      flushSync();
      expect(page.querySelector('[role=option]')?.textContent).toContain('CLEAN');
    });
  });
});

describe('the key /', () => {
  it('goes to the box from anywhere but a field, until it is turned off', () => {
    const field = document.createElement('textarea');
    const link = document.createElement('button');
    shown.page.append(field, link);
    startShortcut(document);
    link.focus();
    expect(press('/', link)).toBe(false);
    expect(document.activeElement).toBe(box);
    field.focus();
    expect(press('/', field)).toBe(true);
    type('a');
    const off = [...shown.page.querySelectorAll('button')].find(
      (one) => seen(one) === 'Slå genvejen fra',
    );
    off?.click();
    flushSync();
    expect(document.activeElement).toBe(box);
    expect(box.hasAttribute('aria-keyshortcuts')).toBe(false);
    link.focus();
    expect(press('/', link)).toBe(true);
    expect(document.activeElement).toBe(link);
  });
});
