import { mergeArcs } from 'topojson-client';
import { toDifferences, type Grid } from './grid.ts';
import type { Memberships } from './membership.ts';
import type {
  CodeProperties,
  DenmarkTopology,
  IdProperties,
  Point,
  Surface,
  Surfaces,
} from './topologies.ts';

/**
 * Puts a level together: the municipalities, and the hospital areas and regions merged from them out of the
 * same arcs, each list sorted by code or id.
 * @param arcs absolute cells per arc.
 * @param memberships who belongs where; a surface without an entry (Christiansø) joins no area or region.
 */
export function assembleLevel(
  arcs: readonly (readonly Point[])[],
  surfaces: readonly Surface<CodeProperties>[],
  memberships: Memberships,
  { scale, translate }: Grid,
): DenmarkTopology {
  const municipalities = surfaces.map(({ type, arcs: rings, properties }) => {
    return { type, properties, arcs: rings } as Surface<CodeProperties>;
  });
  const level: DenmarkTopology = {
    type: 'Topology',
    transform: { scale: [...scale], translate: [...translate] },
    objects: {
      municipalities: { type: 'GeometryCollection', geometries: municipalities },
      areas: { type: 'GeometryCollection', geometries: [] },
      regions: { type: 'GeometryCollection', geometries: [] },
    },
    arcs: arcs.map(toDifferences),
  };
  level.objects.areas = mergeBy(level, (code) => memberships.get(code)?.area);
  level.objects.regions = mergeBy(level, (code) => memberships.get(code)?.region);
  return level;
}

function mergeBy(
  level: DenmarkTopology,
  idOf: (code: string) => string | undefined,
): Surfaces<IdProperties> {
  const members = new Map<string, Surface<CodeProperties>[]>();
  for (const surface of level.objects.municipalities.geometries) {
    const id = idOf(surface.properties?.code ?? '');
    if (id !== undefined) members.set(id, [...(members.get(id) ?? []), surface]);
  }
  const ids = [...members.keys()].toSorted();
  return {
    type: 'GeometryCollection',
    geometries: ids.map((id) => ({
      type: 'MultiPolygon',
      properties: { id },
      arcs: mergeArcs(level, members.get(id) ?? []).arcs,
    })),
  };
}
