/**
 * Marks lie over the live map's canvas: a wheel turned over one of them is meant for the map. `canvas` gives it, or
 * null while there is none. Returns how to stop it.
 */
export function passWheel(pane: HTMLElement, canvas: () => HTMLCanvasElement | null): () => void {
  const pass = (event: WheelEvent) => {
    const drawn = canvas();
    if (!drawn || event.target === drawn) return;
    event.preventDefault();
    drawn.dispatchEvent(new WheelEvent('wheel', event));
  };
  pane.addEventListener('wheel', pass, { passive: false });
  return () => pane.removeEventListener('wheel', pass);
}
