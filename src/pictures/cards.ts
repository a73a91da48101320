/** Which pages have a card of their own to be shown beside a link, and which show another's. */
import { languages } from '../model/dataset.ts';
import type { DatasetIndex } from '../model/questions.ts';
import { pageFile } from '../state/address.ts';
import { frontView, select, selectionKinds, themeOf, type View } from '../state/view.ts';

/** The View that a View's card shows: a municipality's is that of its area, a page of text has the front page's. */
export function cardOf(index: DatasetIndex, { language, selection }: View): View {
  const front = { ...frontView, language };
  const area =
    selection?.kind === 'municipality' ? index.municipalities.get(selection.id)?.area : undefined;
  const thing = area === undefined ? selection : { kind: 'area' as const, id: area };
  return thing ? { ...select(front, thing), theme: themeOf(thing) } : front;
}

/** The Views that have a card: the front page, and every cluster, city, area and region, in every language. */
export function cardViews(index: DatasetIndex): View[] {
  const things = selectionKinds
    .filter((kind) => kind !== 'municipality')
    .flatMap((kind) => index.ids[kind].map((id) => ({ kind, id })));
  return languages.flatMap((language) =>
    [null, ...things].map((selection) => cardOf(index, { ...frontView, language, selection })),
  );
}

/** The card's file, relative to the site's root: `kort/klynge-clean.png`, `en/kort/index.png`. */
export function cardFile(view: View): string {
  return pageFile(view).replace(/([^/]+)\.html$/, 'kort/$1.png');
}
