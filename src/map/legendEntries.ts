/** What the legend explains: just what is on the map of a View. */
import { presenceKinds } from '../model/dataset.ts';
import { clustersIn, presencesOfCluster, type DatasetIndex } from '../model/questions.ts';
import type { View } from '../state/view.ts';
import type { Text } from '../text/da.ts';
import type { PlaceSymbol } from './placeMarks.ts';

export interface LegendEntry {
  readonly symbol: PlaceSymbol;
  readonly name: string;
  readonly tone: 'data' | 'chosen' | 'receded';
}

/** The numbers of clusters whose circles explain the sizes, the largest first. */
export const legendSizes = [12, 4, 1] as const;

/** The entries of a View's legend; `index` shows what passes its filter. */
export function legendEntries(index: DatasetIndex, view: View, text: Text): LegendEntry[] {
  const { selection, comparison, theme } = view;
  const { legend, presence } = text;
  if (selection?.kind === 'cluster') {
    const presences = [selection, comparison].flatMap((cluster) =>
      cluster ? presencesOfCluster(index, cluster.id) : [],
    );
    return [
      ...presenceKinds
        .filter((kind) => presences.some(({ city, kinds: [first] }) => city && first === kind))
        .map((kind): LegendEntry => ({
          symbol: { type: 'kind', kind },
          name: presence[kind],
          tone: comparison ? 'data' : 'chosen',
        })),
      ...(comparison
        ? []
        : [{ symbol: { type: 'dot' }, name: legend.otherCity, tone: 'receded' } as const]),
    ];
  }
  if (theme === 'hospitals') {
    return [
      { symbol: { type: 'hospital' }, name: legend.hospital, tone: 'receded' },
      { symbol: { type: 'dot' }, name: legend.city, tone: 'receded' },
    ];
  }
  const plannedOnly = index.dataset.cities.some(({ id }) => {
    const { today, planned } = clustersIn(index, { kind: 'city', id });
    return today.length === 0 && planned.length > 0;
  });
  return [
    { symbol: { type: 'count', clusters: 1, ringed: true }, name: legend.ring, tone: 'data' },
    ...(plannedOnly
      ? [
          {
            symbol: { type: 'count', clusters: 0, ringed: false },
            name: legend.plannedOnly,
            tone: 'data',
          } as const,
        ]
      : []),
    ...(view.status === 'all'
      ? []
      : [
          {
            symbol: { type: 'dot' },
            name: legend.cityOutside(view.status),
            tone: 'receded',
          } as const,
        ]),
  ];
}
