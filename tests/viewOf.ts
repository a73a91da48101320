import { frontView, themeOf, type SelectionKind, type View } from '../src/state/view.ts';

/** The View of a thing's own page, with further choices. */
export function viewOf(kind: SelectionKind, id: string, choices: Partial<View> = {}): View {
  const selection = { kind, id };
  return { ...frontView, selection, theme: themeOf(selection), ...choices };
}
