interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room between the card and its mark, and at least between the card and the window's edge, px. */
const gap = 8;

/**
 * Where a card goes so that nothing of it is cut off: under its mark, else above it, else beside it, left or right;
 * where none has room, over it. All in px from the window's top left corner.
 */
export function placeCard(
  mark: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  card: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const last = { left: window.width - card.width - gap, top: window.height - card.height - gap };
  const top = [mark.bottom + gap, mark.top - gap - card.height].find((y) => fits(y, last.top));
  const left = [mark.left - gap - card.width, mark.right + gap].find((x) => fits(x, last.left));
  return {
    left: Math.max(
      gap,
      top === undefined && left !== undefined ? left : Math.min(mark.left, last.left),
    ),
    top: top ?? Math.max(gap, Math.min(mark.top, last.top)),
  };
}

function fits(at: number, last: number): boolean {
  return at >= gap && at <= last;
}
