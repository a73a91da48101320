interface Size {
  readonly width: number;
  readonly height: number;
}
type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

/** Room between the card and what it stands at, and at least between the card and the window's edge, px. */
const gap = 8;

/**
 * Where a card goes so that nothing of it is cut off: left of the column that its mark stands in, so that the
 * figures stay in sight; else under the mark, else above it; where none has room, over it.
 * All in px from the window's top left corner.
 */
export function placeCard(
  mark: Box,
  column: Pick<Box, 'left'>,
  card: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const last = { left: window.width - card.width - gap, top: window.height - card.height - gap };
  const within = (at: number, most: number) => Math.max(gap, Math.min(at, most));
  const beside = column.left - gap - card.width;
  if (beside >= gap) return { left: beside, top: within(mark.top - gap, last.top) };
  const under = mark.bottom + gap;
  const above = mark.top - gap - card.height;
  const top = under > last.top && above >= gap ? above : under;
  return { left: within(mark.left, last.left), top: within(top, last.top) };
}
