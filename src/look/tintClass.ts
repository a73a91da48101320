/** The class that gives an area's shape its tint: region id and tint index, as in `nordjylland-1`. */
export function tintClass(region: string, tint: number): string {
  return `${region}-${tint}`;
}
