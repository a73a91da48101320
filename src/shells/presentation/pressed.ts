import { understand, type Understood } from '../../talk/commands.ts';

/** What a pressed key means in a talk; null where it is the browser's, or meant for the button or link that has the focus. */
export function pressed(event: KeyboardEvent, digits: string): Understood {
  const { key, target } = event;
  if (event.defaultPrevented || event.isComposing || hasModifier(event)) return null;
  const held = target instanceof HTMLElement && target.closest('button, a, summary, label');
  if (held && (key === ' ' || key === 'Enter') && digits === '') return null;
  return understand(key, event.shiftKey, digits);
}

/** Whether a modifier makes something else of a key or a click: Shift does not. */
export function hasModifier(event: KeyboardEvent | MouseEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey;
}
