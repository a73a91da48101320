/** What colour a place has on the map, as the page's styles give it. `tests/browser/pictures.test.ts` compares the two. */
import type { ColourToken, Palette } from '../look/palette.ts';
import type { PlaceMark } from '../map/placeMarks.ts';
import type { View } from '../state/view.ts';

export interface MarkColours {
  /** The symbol's own colour. */
  readonly own: string;
  /** The circle with a number: its fill, its edge and the number. */
  readonly disc: string;
  readonly edge: string;
  readonly number: string;
  /** What fills a dot that belongs to both of two compared things; else the land. */
  readonly dot: string;
  readonly name: string;
}

/**
 * The colours of a mark; `family` is the colour of its area's region, where it is a hospital. Where land is `hatched`,
 * on paper, circles that stand back are hollow.
 */
export function markColours(
  { colours }: Palette,
  view: View,
  mark: PlaceMark,
  family: string | null,
  hatched: boolean,
): MarkColours {
  const { standing, symbol } = mark;
  const tone = toneOf(view, mark);
  const own = tone === 'family' ? (family ?? colours.data) : colours[tone];
  const hollow = hatched && standing.level === 'context';
  return {
    own,
    disc: hollow ? colours.land : own,
    edge: hollow ? own : colours.land,
    number: hollow
      ? own
      : tone === 'accent'
        ? colours['on-accent']
        : tone === 'compare'
          ? colours['on-compare']
          : tone === 'receded'
            ? colours.paper
            : colours['on-data'],
    dot: symbol.type === 'dot' && standing.of === 'both' ? colours.compare : colours.land,
    name: standing.level === 'context' ? colours.secondary : colours.ink,
  };
}

function toneOf(view: View, { kind, symbol, standing }: PlaceMark): ColourToken | 'family' {
  const { level, of } = standing;
  if (kind === 'area') {
    if (level === 'selected') return 'ink';
    if (level === 'compared') return 'compare';
    return level === 'related' && of ? 'data' : 'family';
  }
  if (view.theme === 'hospitals' && level === 'related' && of) return 'data';
  if (of === 'compared') return 'compare';
  if (of === 'selected') return 'accent';
  switch (level) {
    case 'selected':
      return 'accent';
    case 'compared':
      return 'compare';
    case 'context':
      return 'receded';
    case 'related': {
      const ofCluster = view.selection?.kind === 'cluster';
      return symbol.type === 'kind' || (symbol.type === 'dot' && ofCluster) ? 'accent' : 'data';
    }
    case 'rest':
      return 'data';
    default:
      return level satisfies never;
  }
}
