/** The symbol of a place, as the map on the page draws it (`PlaceSymbol` and `KindMark`), in concrete colours. */
import {
  countRadius,
  hospitalRadius,
  kindRadius,
  numberSize,
  recededRadius,
  ringRadius,
} from '../look/marks.ts';
import type { PresenceKind } from '../model/dataset.ts';
import type { PlaceSymbol } from '../map/placeMarks.ts';
import { kindCircles } from '../look/kindCircles.ts';
import { element } from './element.ts';
import { drawLine, families } from './textBlock.ts';
import type { MarkColours } from './tones.ts';

export interface SymbolPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Colours besides the mark's own. */
export interface SymbolPaint {
  readonly land: string;
  readonly accent: string;
  readonly compare: string;
}

/** Draws a symbol. `id` names the clips of a mark that belongs to two clusters: it is used once in a picture. */
export function drawSymbol(
  symbol: PlaceSymbol,
  { own, disc, edge, number, dot }: Omit<MarkColours, 'name'>,
  paint: SymbolPaint,
  place: SymbolPlace,
  id: string,
): string {
  const { x, y, scale } = place;
  const { land } = paint;
  const circle = (r: number, fill: string, stroke?: string, width = 0, dash?: string) =>
    element('circle', {
      cx: x,
      cy: y,
      r: r * scale,
      fill,
      stroke,
      'stroke-width': stroke && width * scale,
      'stroke-dasharray': dash,
    });
  const dashes = (...lengths: number[]) => lengths.map((length) => length * scale).join(' ');
  switch (symbol.type) {
    case 'count': {
      const radius = countRadius(symbol.clusters);
      const size = Math.round(numberSize(radius)) * scale;
      return [
        symbol.ringed ? circle(ringRadius(radius), land, own, 1.6) : '',
        symbol.clusters === 0
          ? circle(radius, land, own, 1.4, dashes(2.6, 2))
          : circle(radius, disc, edge, edge === land ? 0.8 : 1.4) +
            drawLine(String(symbol.clusters), x, y + 0.36 * size, {
              fill: number,
              'font-family': families.sans,
              'font-size': size,
              'font-weight': 700,
              'text-anchor': 'middle',
            }),
      ].join('');
    }
    case 'kind':
      return symbol.other
        ? halved(symbol.kind, symbol.other, paint, place, id)
        : drawKind(symbol.kind, own, land, place);
    case 'hospital':
      return (
        circle(hospitalRadius, land, own, 1.4) +
        element('path', {
          d: `M${x - 3.6 * scale} ${y}h${7.2 * scale}M${x} ${y - 3.6 * scale}v${7.2 * scale}`,
          fill: 'none',
          stroke: own,
          'stroke-width': 2.2 * scale,
        })
      );
    case 'dot':
      return circle(recededRadius - 0.6, dot, own, 1.2);
    default:
      return symbol satisfies never;
  }
}

/** How a cluster is present in a place. */
function drawKind(
  kind: PresenceKind,
  own: string,
  land: string,
  { x, y, scale }: SymbolPlace,
): string {
  return kindCircles(kind, kindRadius * scale, scale)
    .map(({ radius, line, dash }) =>
      element('circle', {
        cx: x,
        cy: y,
        r: radius,
        ...(line
          ? { fill: land, stroke: own, 'stroke-width': line, 'stroke-dasharray': dash }
          : { fill: own }),
      }),
    )
    .join('');
}

/** The left half is the selected cluster's, the right half that of the one it is compared with. */
function halved(
  kind: PresenceKind,
  other: PresenceKind,
  { land, accent, compare }: SymbolPaint,
  place: SymbolPlace,
  id: string,
): string {
  const { x, y, scale } = place;
  const reach = 20 * scale;
  const half = (side: string, left: number, drawn: string) =>
    element(
      'clipPath',
      { id: `${id}-${side}` },
      element('rect', { x: left, y: y - reach, width: reach, height: 2 * reach }),
    ) + element('g', { 'clip-path': `url(#${id}-${side})` }, drawn);
  return (
    half('a', x - reach, drawKind(kind, accent, land, place)) +
    half('b', x, drawKind(other, compare, land, place))
  );
}
