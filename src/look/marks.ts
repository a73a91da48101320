/** Sizes of the marks on maps, in charts and in lists. All in px of the screen. */

/** Radius of the circle of a city in which one cluster is present; the area grows with the number. */
const radiusOfOne = 7.4;

/** Radius of a city's circle for a number of clusters; a city with none (only planned) keeps a small one. */
export function countRadius(clusters: number): number {
  return clusters === 0 ? 5.6 : radiusOfOne * Math.sqrt(clusters);
}

/** The ring around the circle of a city with a headquarters. */
export function ringRadius(radius: number): number {
  return radius + 3.2;
}

/** Size of the number inside a circle. */
export function numberSize(radius: number): number {
  return Math.max(11, 0.86 * radius);
}

/** Radius of a mark that tells the kind of presence, on the map. */
export const kindRadius = 6.4;

/** Radius of a city that stands back: in the other theme, or not part of the selection. */
export const recededRadius = 3.2;

/** Radius of an acute hospital's mark. */
export const hospitalRadius = 7.6;

/** An acute hospital where the clusters are in front: a cross without its circle, small. */
export const siteSign = 'M-3 0h6M0-3v6';
/** Its arms, and the width of their line. */
export const signRadius = 4;

/** The least room a pointer gets around a mark (WCAG 2.5.8 asks for 24 px across). */
export const hitRadius = 15.2;

/** The ring around a selected city, for whoever cannot tell the colours apart: clear of a headquarters' ring. */
export function selectedRadius(radius: number): number {
  return 1.09 * Math.max(hitRadius, radius);
}

/** From this number of clusters on a city's name is set large and never gives way. */
export const largeCityFrom = 6;

/** Type on the map: px and weight. */
export const mapType = {
  large: { size: 17, weight: 600 },
  plain: { size: 14, weight: 400 },
} as const;
export type LabelRank = keyof typeof mapType;

/** Room between a mark's edge and its name. */
export const labelGap = 5;
