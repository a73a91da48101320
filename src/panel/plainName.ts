import type { DatasetIndex } from '../model/questions.ts';
import type { Selection } from '../state/view.ts';
import type { Text } from '../text/da.ts';
import { nameOf } from './nameOf.ts';

/** A thing's name where its kind is said beside it: `Viborg`, not `Viborg Kommune`. */
export function plainName(index: DatasetIndex, { kind, id }: Selection, text: Text): string {
  if (kind === 'region') return index.regions.get(id)?.name ?? id;
  if (kind === 'municipality') return index.municipalities.get(id)?.name ?? id;
  return nameOf(index, { kind, id }, text);
}
