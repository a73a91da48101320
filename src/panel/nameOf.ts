import type { DatasetIndex } from '../model/questions.ts';
import type { Selection } from '../state/view.ts';
import type { CommonText } from '../text/da.ts';

/** The name of a selected thing as it stands in sentences: `CLEAN`, `Viborg Kommune`. */
export function nameOf(index: DatasetIndex, { kind, id }: Selection, text: CommonText): string {
  switch (kind) {
    case 'cluster':
      return index.clusters.get(id)?.shortName ?? id;
    case 'city':
      return index.cities.get(id)?.name ?? id;
    case 'area':
      return index.areas.get(id)?.name ?? id;
    case 'region':
      return text.regionName(index.regions.get(id)?.name ?? id);
    case 'municipality':
      return text.municipalityName(index.municipalities.get(id)?.name ?? id);
    default:
      return kind satisfies never;
  }
}
