/** Where the acute hospitals stand on the map of the clusters: in the country's frame, and again in the insets that enlarge a part. Pure. */
import type { HospitalArea } from '../model/dataset.ts';
import type { Format } from './formats.ts';
import { contains, frameRectangle, insetIds, toFrame, within, type Point } from './frames.ts';

/** A hospital's place in an inset, as fractions of the country's frame, and the ids of the formats that have the inset there. */
export interface SiteInInset extends Point {
  readonly formats: readonly string[];
}

/** The hospitals' places in the country's frame. */
export function sitesOfCountry(areas: readonly HospitalArea[]): Point[] {
  return areas.map(({ lon, lat }) => toFrame(lon, lat));
}

/** Their places in the insets of some formats: those that have an inset at the same place share them. */
export function sitesOfInsets(
  areas: readonly HospitalArea[],
  formats: readonly Format[],
): SiteInInset[] {
  const shared = new Map<string, SiteInInset>();
  for (const id of insetIds) {
    const source = frameRectangle(id);
    const inside = sitesOfCountry(areas).filter((point) => contains(source, point));
    for (const { id: format, insets } of formats) {
      const inset = insets[id];
      if (!inset) continue;
      for (const point of inside) {
        const { x, y } = within(source, point);
        const place = { x: inset.x + x * inset.width, y: inset.y + y * inset.height };
        const key = `${place.x} ${place.y}`;
        const known = shared.get(key)?.formats ?? [];
        shared.set(key, { ...place, formats: [...known, format] });
      }
    }
  }
  return [...shared.values()];
}
