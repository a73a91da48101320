import {
  citiesIn,
  clustersIn,
  headquartersIn,
  municipalitiesIn,
  populationOf,
  type DatasetIndex,
} from '../model/questions.ts';
import type { StatusFilter } from '../state/view.ts';
import { crowdText } from '../text/crowd.ts';
import type { Text } from '../text/da.ts';
import type { PlaceMark } from './placeMarks.ts';

/** What a screen reader hears of a place: its name, what it is, and the numbers. */
export function markName(
  index: DatasetIndex,
  text: Text,
  { kind, id, name }: PlaceMark,
  status: StatusFilter = 'all',
): string {
  const place = { kind, id };
  const clusters = clustersIn(index, place);
  if (import.meta.mayBeCrowded && kind === 'municipality') {
    const { townsMark } = crowdText[text.language];
    const headquarters = headquartersIn(index, place).length;
    return townsMark(name, citiesIn(index, place).length, clusters.today.length, headquarters);
  }
  if (kind === 'city') {
    const headquarters = headquartersIn(index, place).length;
    const { today, planned } = clusters;
    return text.map.cityMark(name, today.length, headquarters, planned.length, status);
  }
  return text.map.areaMark(
    name,
    index.areas.get(id)?.hospital ?? '',
    municipalitiesIn(index, place).length,
    populationOf(index, place),
    clusters.today.length,
    status,
  );
}
