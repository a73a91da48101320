/** Arbitrary selections and Views over the real ids, for properties that hold for every one of them. */
import fc from 'fast-check';
import { languages } from '../../../src/model/dataset.ts';
import {
  articles,
  charts,
  columnOrders,
  frontView,
  orders,
  paletteChoices,
  selectionKinds,
  statusFilters,
  themes,
  type Selection,
  type SelectionKind,
  type View,
} from '../../../src/state/view.ts';
import { index } from './tables.ts';

/** Everything that can be selected: 14 clusters, 28 cities, 21 areas, 5 regions, 98 municipalities. */
export const everySelection: readonly Selection[] = selectionKinds.flatMap((kind) =>
  index.ids[kind].map((id) => ({ kind, id })),
);

/** Any thing of a kind. */
function anyOfKind(kind: SelectionKind): fc.Arbitrary<Selection> {
  return fc.constantFrom(...index.ids[kind]).map((id) => ({ kind, id }));
}

/** Any thing; each kind as often as the others. */
export const anySelection = fc.constantFrom(...selectionKinds).chain(anyOfKind);

/** Two different things of one kind. */
export const anyTwo = fc
  .constantFrom(...selectionKinds)
  .chain((kind) =>
    fc
      .uniqueArray(fc.constantFrom(...index.ids[kind]), { minLength: 2, maxLength: 2 })
      .map((ids) => ids.map((id): Selection => ({ kind, id }))),
  )
  .map(([one, other]) => [one, other] as [Selection, Selection]);

const onTheMap = { article: null, selection: null, comparison: null };
const anyChosen = fc.oneof(
  fc.constant(onTheMap),
  anySelection.map((selection) => ({ ...onTheMap, selection })),
  anyTwo.map(([selection, comparison]) => ({ ...onTheMap, selection, comparison })),
  fc.constantFrom(...articles).map((article) => ({ ...onTheMap, article })),
);

/** Any View of the site's own pages. */
const anyPageView: fc.Arbitrary<View> = fc
  .tuple(
    anyChosen,
    fc.record({
      language: fc.constantFrom(...languages),
      theme: fc.constantFrom(...themes),
      status: fc.constantFrom(...statusFilters),
      chart: fc.constantFrom(...charts),
      order: fc.constantFrom(...orders),
      columns: fc.constantFrom(...columnOrders),
      palette: fc.constantFrom(...paletteChoices),
    }),
  )
  .map(([chosen, rest]) => ({ ...rest, ...chosen, embed: null }));

/** Any View of an embed: a page of text has none, and only one chart fits in. */
const anyEmbedView: fc.Arbitrary<View> = fc
  .tuple(
    anyPageView,
    fc.record({ locked: fc.boolean(), transparent: fc.boolean(), panel: fc.boolean() }),
  )
  .map(([view, embed]) => ({
    ...view,
    article: null,
    comparison: null,
    embed,
    chart: frontView.chart,
  }));

/** Any View that a reader can be in. */
export const anyView: fc.Arbitrary<View> = fc.oneof(anyPageView, anyEmbedView);

export { viewOf } from '../../viewOf.ts';
