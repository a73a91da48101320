import type { Command } from '../../talk/commands.ts';

/** A finger must move so far across, px, and clearly more across than down. */
const least = 60;

/** Lets a finger that is swept over an element go back and forth. Returns how to stop it. */
export function swipe(element: HTMLElement, run: (command: Command) => void): () => void {
  let touched: PointerEvent | null = null;
  const down = (event: PointerEvent) => (touched = event.pointerType === 'touch' ? event : null);
  const up = (event: PointerEvent) => {
    if (!touched) return;
    const across = event.clientX - touched.clientX;
    const along = event.clientY - touched.clientY;
    touched = null;
    if (Math.abs(across) > least && Math.abs(across) > 2 * Math.abs(along)) {
      run({ kind: across < 0 ? 'next' : 'previous' });
    }
  };
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointerup', up);
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointerup', up);
  };
}
