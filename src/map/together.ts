/** What the maps draw of a crowd: the tables with each municipality's cities as one, and the View in their terms. */
import { drawnTogether } from '../model/crowd.ts';
import { indexDataset, type DatasetIndex } from '../model/questions.ts';
import type { Selection, View } from '../state/view.ts';

/** By what stays the same under every filter: the cities. */
const known = new WeakMap<DatasetIndex['cities'], DatasetIndex>();

/** The index of the tables with each municipality's cities as one; a filter on `index` stays. */
export function indexTogether(index: DatasetIndex): DatasetIndex {
  const clusters = [...index.clusters.values()];
  const whole =
    known.get(index.cities) ?? indexDataset(drawnTogether({ ...index.dataset, clusters }));
  known.set(index.cities, whole);
  return { ...whole, dataset: { ...whole.dataset, clusters: index.dataset.clusters } };
}

/** A View over `indexTogether(index)`: what is selected of a city, or of its municipality, is the one that both became. */
export function viewTogether(index: DatasetIndex, view: View): View {
  const drawn = indexTogether(index);
  const one = (thing: Selection | null): Selection | null => {
    const city = thing?.kind === 'city' ? index.cities.get(thing.id) : undefined;
    const id = city?.municipality ?? (thing?.kind === 'municipality' ? thing.id : '');
    return drawn.cities.has(id) ? { kind: 'city', id } : thing;
  };
  return { ...view, selection: one(view.selection), comparison: one(view.comparison) };
}
