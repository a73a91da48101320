import type { Membership } from '../membership.ts';
import { arcOf, ringsOf, type IdProperties, type Surfaces } from '../topologies.ts';
import { namesOfArcs, type LevelSubject } from './subject.ts';

/** The hospital areas are those of the table, each merged from exactly its municipalities. */
export function checkAreas(subject: LevelSubject): string[] {
  return checkMerged(subject, subject.topology.objects.areas, 'hospital area', ({ area }) => area);
}

/** The regions are those of the table, each merged from exactly its municipalities. */
export function checkRegions(subject: LevelSubject): string[] {
  return checkMerged(subject, subject.topology.objects.regions, 'region', ({ region }) => region);
}

function checkMerged(
  subject: LevelSubject,
  merged: Surfaces<IdProperties>,
  kind: string,
  idOf: (membership: Membership) => string,
): string[] {
  const { topology, memberships } = subject;
  const outlines = new Map<string, Set<number>>();
  for (const surface of topology.objects.municipalities.geometries) {
    const membership = memberships.get(surface.properties?.code ?? '');
    if (membership === undefined) continue;
    const outline = outlines.get(idOf(membership)) ?? new Set<number>();
    outlines.set(idOf(membership), outline);
    for (const index of ringsOf(surface).flat()) {
      // A border inside is walked once each way: what is left is the outline.
      if (!outline.delete(~index)) outline.add(index);
    }
  }
  const problems = merged.geometries.flatMap((surface) => {
    const id = surface.properties?.id ?? '';
    const outline = outlines.get(id);
    outlines.delete(id);
    if (outline === undefined)
      return [`${kind} '${id}' is not in data/municipalities.csv, or is there twice`];
    const found = new Set(ringsOf(surface).flat());
    const different = [...outline, ...found]
      .filter((index) => !(outline.has(index) && found.has(index)))
      .map(arcOf);
    return different.length === 0
      ? []
      : [
          `${kind} '${id}' is not what data/municipalities.csv says: its outline differs along ${namesOfArcs(subject, different)}`,
        ];
  });
  return [...problems, ...[...outlines.keys()].map((id) => `${kind} '${id}' is missing`)];
}
