/**
 * The key that goes to the search box. The box's `aria-keyshortcuts` tells of it, and the key works as long as that
 * stands there: who speaks to the computer may turn it off, for as long as the page is open.
 */
const attribute = 'aria-keyshortcuts';
const key = '/';

/** Starts the key, where the page has a search box; and wakes the box if the reader was in it before the script. */
export function startShortcut(page: Document): void {
  const input = page.querySelector<HTMLInputElement>('[data-search]');
  if (!input) return;
  input.setAttribute(attribute, key);
  page.addEventListener('keydown', (event) => {
    if (event.key !== key || event.defaultPrevented || !input.hasAttribute(attribute)) return;
    if (event.altKey || event.ctrlKey || event.metaKey || isField(event.target)) return;
    event.preventDefault();
    input.focus();
  });
  if (page.activeElement === input) input.dispatchEvent(new FocusEvent('focus'));
}

/** Whether the key is on. */
export function hasShortcut(input: HTMLInputElement): boolean {
  return input.hasAttribute(attribute);
}

/** Turns the key off until the page is loaded again. */
export function stopShortcut(input: HTMLInputElement): void {
  input.removeAttribute(attribute);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, select, textarea'))
  );
}
