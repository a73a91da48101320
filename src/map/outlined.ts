import type { Selection, View } from '../state/view.ts';

/** A piece of land whose outline is drawn over the map. */
export interface Outlined {
  readonly role: 'preview' | 'compared' | 'selected';
  readonly thing: Selection & { readonly kind: 'area' | 'region' | 'municipality' };
}

/** Which outlines a View and a preview call for, in drawing order: the selection's lies on top. */
export function outlined(view: View, preview: Selection | null): Outlined[] {
  return [
    ...outlineOf('preview', preview),
    ...outlineOf('compared', view.comparison),
    ...outlineOf('selected', view.selection),
  ];
}

function outlineOf(role: Outlined['role'], thing: Selection | null): Outlined[] {
  if (thing?.kind !== 'area' && thing?.kind !== 'region' && thing?.kind !== 'municipality')
    return [];
  return [{ role, thing: { kind: thing.kind, id: thing.id } }];
}
