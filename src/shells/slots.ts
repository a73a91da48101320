/** The widths in which an embed is shown before it is pasted, px: a small phone, an article's column, a wide slot. */
export const slotWidths = { phone: 320, column: 600, wide: 1000 } as const;
export type Slot = keyof typeof slotWidths;
export const slots = Object.keys(slotWidths) as readonly Slot[];
