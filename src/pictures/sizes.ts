/** The sizes that pictures come in. All lengths in px at 1×. */

export const pictureSizeIds = ['column', 'wide', 'square', 'card'] as const;
export type PictureSizeId = (typeof pictureSizeIds)[number];

export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** Whether the text stands beside the map or above it. */
  readonly text: 'beside' | 'above';
  /** Width of the column of text where it stands beside the map. */
  readonly column: number;
  /** Whether the country is cut in the Sound, with Bornholm in a box, so that it is larger. */
  readonly narrow: boolean;
  readonly margin: number;
  /** Factor on marks, names and lines, in the country and in the insets. */
  readonly scale: number;
  readonly insetScale: number;
  /** Type sizes: the headline at its largest, the sentence under it, legend and date, sources. */
  readonly type: {
    readonly headline: number;
    readonly lede: number;
    readonly legend: number;
    readonly small: number;
  };
  /** Whether the product's name stands over the headline: where a picture travels without its article. */
  readonly named: boolean;
  /** How many lines run along the coast: small ones would only be noise. */
  readonly waterlines: 1 | 3;
}

export const pictureSizes: Readonly<Record<PictureSizeId, PictureSize>> = {
  /** Across two of a newspaper's columns, 98 mm: the least type is then 6 points. */
  column: {
    width: 600,
    height: 1000,
    text: 'above',
    column: 0,
    narrow: true,
    margin: 20,
    scale: 1.34,
    insetScale: 1.2,
    type: { headline: 40, lede: 20, legend: 16, small: 13 },
    named: false,
    waterlines: 3,
  },
  wide: {
    width: 1280,
    height: 720,
    text: 'beside',
    column: 376,
    narrow: false,
    margin: 28,
    scale: 1.14,
    insetScale: 1.14,
    type: { headline: 42, lede: 20, legend: 15, small: 12.5 },
    named: false,
    waterlines: 3,
  },
  square: {
    width: 1080,
    height: 1080,
    text: 'above',
    column: 0,
    narrow: false,
    margin: 32,
    scale: 1.3,
    insetScale: 1.3,
    type: { headline: 54, lede: 25, legend: 18, small: 15 },
    named: false,
    waterlines: 3,
  },
  /** What Open Graph and Twitter show beside a link. */
  card: {
    width: 1200,
    height: 630,
    text: 'beside',
    column: 424,
    narrow: false,
    margin: 32,
    scale: 1.2,
    insetScale: 1.2,
    type: { headline: 54, lede: 24, legend: 17, small: 12.5 },
    named: true,
    waterlines: 1,
  },
};
