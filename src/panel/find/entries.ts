import type { DatasetIndex } from '../../model/questions.ts';
import type { Selection } from '../../state/view.ts';
import type { FullText } from '../../text/context.ts';
import { fold } from './fold.ts';

/**
 * What one of a thing's names is: the name it goes by, another one, an official code, a cluster's field or a word
 * for that, or a wording that readers use and the page does not show. What stands first is found first.
 */
export const nameKinds = ['name', 'code', 'other', 'field', 'keyword', 'wording'] as const;
export type NameKind = (typeof nameKinds)[number];

/** One name by which a thing is found. */
export interface Entry {
  readonly thing: Selection;
  readonly kind: NameKind;
  readonly name: string;
  /** The name as it is compared. */
  readonly folded: string;
}

/** Every name of everything that can be found. `index` is the whole Dataset: other names are part of its background. */
export function entriesOf({ dataset }: DatasetIndex, text: FullText): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (thing: Selection, kind: NameKind, ...names: readonly string[]) => {
    for (const name of names) {
      const folded = fold(name);
      entries.push({ thing, kind, name, folded });
      // Readers leave out spaces and hyphens: `ikastbrande`.
      if (kind === 'name' && folded.includes(' ')) {
        entries.push({ thing, kind, name, folded: folded.replaceAll(' ', '') });
      }
    }
  };
  for (const { id, name, code } of dataset.municipalities) {
    const thing = { kind: 'municipality', id } as const;
    add(thing, 'name', name);
    add(thing, 'wording', text.municipalityName(name));
    add(thing, 'code', code, String(Number(code)));
  }
  for (const { id, name, hospital, site } of dataset.areas) {
    const thing = { kind: 'area', id } as const;
    add(thing, 'name', name);
    add(thing, 'other', hospital);
    add(thing, 'wording', site, `${name} ${text.find.hospitalWords}`);
  }
  for (const { id, name, otherNames } of dataset.cities) {
    const thing = { kind: 'city', id } as const;
    add(thing, 'name', name);
    add(thing, 'other', ...otherNames);
  }
  for (const cluster of dataset.clusters) {
    const thing = { kind: 'cluster', id: cluster.id } as const;
    add(thing, 'name', cluster.shortName);
    add(thing, 'other', cluster.name, cluster.nameInGrants, ...cluster.otherNames);
    add(thing, 'field', cluster.field[text.language]);
    add(thing, 'keyword', ...cluster.keywords[text.language]);
  }
  for (const { id, name } of dataset.regions) {
    const thing = { kind: 'region', id } as const;
    add(thing, 'name', name);
    add(thing, 'wording', text.regionName(name));
  }
  return entries;
}
