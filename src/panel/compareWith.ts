/** What a selection can be compared with, in the groups and the order of the chooser. Pure. */
import {
  byDanishName,
  byDanishShortName,
  regionOf,
  type DatasetIndex,
} from '../model/questions.ts';
import type { Selection } from '../state/view.ts';
import type { Text } from '../text/da.ts';

/** A thing as the chooser lists it. */
export interface Choice extends Selection {
  readonly name: string;
}
export interface ChoiceGroup {
  /** What the group has in common; empty where all stand together. */
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** Clusters by status, places by region from north to south, regions together; without the selection. Empty groups are left out. */
export function choicesBeside(
  index: DatasetIndex,
  { kind, id }: Selection,
  text: Text,
): ChoiceGroup[] {
  const { clusters, cities, areas, municipalities, regions } = index.dataset;
  const inRegions = (
    things: readonly { readonly id: string; readonly name: string; readonly region: string }[],
  ): ChoiceGroup[] =>
    regions.map((region) => ({
      name: text.regionName(region.name),
      choices: things
        .filter((thing) => thing.region === region.id)
        .toSorted(byDanishName)
        .map((thing) => ({ kind, id: thing.id, name: thing.name })),
    }));
  const groups = (): ChoiceGroup[] => {
    switch (kind) {
      case 'cluster':
        return (['established', 'emerging'] as const).map((status) => ({
          name: text.capital(text.status[status]),
          choices: clusters
            .filter((cluster) => cluster.status === status)
            .toSorted(byDanishShortName)
            .map((cluster) => ({ kind, id: cluster.id, name: cluster.shortName })),
        }));
      case 'city':
        return inRegions(
          cities.map((city) => ({ ...city, region: regionOf(index, city.municipality).id })),
        );
      case 'area':
        return inRegions(areas);
      case 'municipality':
        return inRegions(municipalities);
      case 'region':
        return [{ name: '', choices: regions.map((region) => ({ kind, ...region })) }];
      default:
        return kind satisfies never;
    }
  };
  return groups()
    .map((group) => ({ ...group, choices: group.choices.filter((choice) => choice.id !== id) }))
    .filter(({ choices }) => choices.length > 0);
}

/** The groups with only what begins with the typed text, or has a word that does, in upper or lower case; accents and Danish letters count as typed. */
export function narrowed(groups: readonly ChoiceGroup[], typed: string): ChoiceGroup[] {
  const wanted = typed.trim().toLocaleLowerCase('da');
  return groups
    .map((group) => ({
      ...group,
      choices: group.choices.filter(({ name }) =>
        ` ${name.toLocaleLowerCase('da')}`.includes(` ${wanted}`),
      ),
    }))
    .filter(({ choices }) => choices.length > 0);
}
