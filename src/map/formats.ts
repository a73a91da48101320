/**
 * The sizes at which the prerendered map places its marks and names. A page holds the placements of all of
 * them, and its stylesheet shows the one that the window has room for: no script is needed for a tidy first picture.
 */
import { frameRectangle, type InsetId, type Rectangle } from './frames.ts';

export const formatIds = ['xs', 's', 'm', 'l'] as const;
export type FormatId = (typeof formatIds)[number];

export interface Format {
  /** The class of what is drawn for it. */
  readonly id: string;
  /** Least width of the country's frame in px where this format is shown. */
  readonly frameWidth: number;
  /** Factor on marks and type, in the country's frame and in insets. */
  readonly scale: number;
  readonly insetScale: number;
  /** Where the insets lie in the country's frame; an inset that is missing is not drawn in this format. */
  readonly insets: Readonly<Partial<Record<InsetId, Rectangle>>>;
  /** The part of the country's frame that is in sight. */
  readonly visible: Rectangle;
  /** Where the legend covers the frame. */
  readonly legend?: Rectangle;
  /** Where it is so small that what the selection merely touches is named only where there is room: in embeds everywhere. */
  readonly cramped?: 'insets' | 'everywhere';
}

export const whole: Rectangle = { x: 0, y: 0, width: 1, height: 1 };

/** East of this fraction the narrow format is cut off; it lies in the Sound, so Bornholm gets its own box. */
export const narrowCut = 0.7235;

/** Insets keep the shape of their frame: the width is chosen, the height follows. */
/* @__NO_SIDE_EFFECTS__ */
export function insetAt(id: InsetId, x: number, y: number, width: number): Rectangle {
  const frame = frameRectangle(id);
  return { x, y, width, height: (width * frame.height) / frame.width };
}

/** Wide windows show more than the frame on either side, and names may stand there. */
const beyond: Rectangle = { x: -0.05, y: 0, width: 1.1, height: 1.02 };

/** In wide formats the legend stands in the Baltic, south of Bornholm. */
export const legend: Rectangle = { x: 0.64, y: 0.9, width: 0.36, height: 0.1 };

export const wideInsets = { capital: insetAt('capital', 0.66, 0, 0.36) };

export const formats: Readonly<Record<FormatId, Format>> = {
  xs: {
    id: 'xs',
    frameWidth: 440,
    scale: 0.86,
    insetScale: 0.8,
    insets: {
      capital: insetAt('capital', 0.445, 0.012, 0.27),
      bornholm: insetAt('bornholm', 0.619, 0.71, 0.1),
    },
    visible: { ...whole, width: narrowCut },
    cramped: 'insets',
  },
  s: {
    id: 's',
    frameWidth: 640,
    scale: 0.93,
    insetScale: 0.93,
    insets: wideInsets,
    visible: beyond,
    legend,
  },
  m: {
    id: 'm',
    frameWidth: 780,
    scale: 1,
    insetScale: 1,
    insets: wideInsets,
    visible: beyond,
    legend,
  },
  l: {
    id: 'l',
    frameWidth: 1000,
    scale: 1.16,
    insetScale: 1.16,
    insets: wideInsets,
    visible: beyond,
    legend,
  },
};

/** The page's formats, the smallest first. Embeds have their own, and no bytes for these. */
export const pageFormats: readonly Format[] = /* @__PURE__ */ formatIds.map((id) => formats[id]);
