/**
 * The frames of the still map: which part of the Mercator plane each drawing shows.
 * All positions on the map are fractions of the country's frame, so that one affine step leads
 * from it to an inset or to the live map's camera.
 */

export const frameIds = ['denmark', 'capital', 'bornholm'] as const;
export type FrameId = (typeof frameIds)[number];
export const insetIds = ['capital', 'bornholm'] as const;
export type InsetId = (typeof insetIds)[number];

/** Bounds in WGS84 degrees. */
export interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export const frameBounds: Readonly<Record<FrameId, Bounds>> = {
  denmark: { west: 8.07, east: 15.16, south: 54.56, north: 57.76 },
  capital: { west: 12.15, east: 12.77, south: 55.55, north: 55.928 },
  bornholm: { west: 14.5, east: 15.3, south: 54.86, north: 55.38 },
};

/** A point as fractions of the country's frame: 0,0 is its north-western corner, 1,1 the south-eastern. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle as fractions of the country's frame. */
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** Northing of a latitude on the Mercator plane, in the same unit as degrees of longitude. */
function northing(lat: number): number {
  const phi = (lat * Math.PI) / 180;
  return (Math.log(Math.tan(Math.PI / 4 + phi / 2)) * 180) / Math.PI;
}

const { west, east, south, north } = frameBounds.denmark;
const widthInDegrees = east - west;
const heightInDegrees = northing(north) - northing(south);

/** Width ÷ height of the country's frame. */
export const frameAspect = widthInDegrees / heightInDegrees;

/** WGS84 degrees to fractions of the country's frame. */
export function toFrame(lon: number, lat: number): Point {
  return {
    x: (lon - west) / widthInDegrees,
    y: (northing(north) - northing(lat)) / heightInDegrees,
  };
}

/** Fractions of the country's frame to WGS84 degrees, `[lon, lat]`. */
export function fromFrame(point: Point): [number, number] {
  const y = northing(north) - point.y * heightInDegrees;
  const lat = (Math.atan(Math.sinh((y * Math.PI) / 180)) * 180) / Math.PI;
  return [west + point.x * widthInDegrees, lat];
}

/** The rectangle that a frame covers in the country's frame. */
export function frameRectangle(id: FrameId): Rectangle {
  const bounds = frameBounds[id];
  const start = toFrame(bounds.west, bounds.north);
  const end = toFrame(bounds.east, bounds.south);
  return { x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y };
}

/** Whether a point lies in a rectangle. */
export function contains(rectangle: Rectangle, point: Point): boolean {
  return (
    point.x >= rectangle.x &&
    point.x <= rectangle.x + rectangle.width &&
    point.y >= rectangle.y &&
    point.y <= rectangle.y + rectangle.height
  );
}

/** A point of the country's frame as fractions of a rectangle in it. */
export function within(rectangle: Rectangle, point: Point): Point {
  return {
    x: (point.x - rectangle.x) / rectangle.width,
    y: (point.y - rectangle.y) / rectangle.height,
  };
}

/** How finely the frames are drawn. */
export interface Fineness {
  /** Units across each drawing's viewBox; shapes are rounded to whole units. */
  readonly units: Readonly<Record<FrameId, number>>;
  /** Share of the coarse level's points that the country keeps. */
  readonly keep: number;
  /** Neighbours are faint and far: they are rounded to this many units. */
  readonly neighbourStep: number;
  /** How far the country's drawing goes on outside its viewBox, in widths of it: windows are wider or taller. */
  readonly bleed: number;
}

/** The page's drawings. */
export const pageFineness: Fineness = {
  units: { denmark: 1000, capital: 440, bornholm: 120 },
  keep: 1,
  neighbourStep: 2,
  bleed: 0.55,
};

/** An embed is smaller than a page, and its picture has to come in fewer bytes. */
export const embedFineness: Fineness = {
  units: { denmark: 680, capital: 280, bornholm: 100 },
  keep: 0.45,
  neighbourStep: 4,
  bleed: 0.2,
};

/** The viewBox of a frame's drawing that is so many units wide. */
export function viewBox(
  id: FrameId,
  width = pageFineness.units[id],
): { readonly width: number; readonly height: number } {
  const rectangle = frameRectangle(id);
  return {
    width,
    height: Math.round((width * rectangle.height) / rectangle.width / frameAspect),
  };
}
