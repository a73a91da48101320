/** The committed geometry as GeoJSON for the live map. Neighbours and the coarse level come with its chunk. */
import { detailedFile } from '../../model/detailedFile.ts';
import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import coarseText from '../../../geo/denmark-coarse.topo.json?raw';
import neighboursText from '../../../geo/neighbours.topo.json?raw';
import type { DatasetIndex } from '../../model/questions.ts';
import type { Outlined } from '../outlined.ts';
import { municipalitiesIn } from '../../model/questions.ts';

type Denmark = Topology<{
  municipalities: GeometryCollection<{ code: string }>;
  areas: GeometryCollection<{ id: string }>;
  regions: GeometryCollection<{ id: string }>;
}>;

/** What the live map draws of Denmark at one level of detail. */
export interface LiveGeometry {
  /** Properties: `id` and `area` of the municipality; both empty for land that belongs to none. */
  readonly land: FeatureCollection;
  readonly areaLines: MultiLineString;
  readonly regionLines: MultiLineString;
  /** The outline of an area, region or municipality, without the borders inside it. */
  outlineOf(outlined: Outlined): Feature;
}

/** Sweden, Germany and the others, under Denmark. */
export const neighbours: FeatureCollection = (() => {
  const topology = JSON.parse(neighboursText) as Topology<{ neighbours: GeometryCollection }>;
  return feature(topology, topology.objects.neighbours);
})();

/** The level that the still map draws too. */
export function coarseGeometry(index: DatasetIndex): LiveGeometry {
  return geometryOf(JSON.parse(coarseText) as Denmark, index);
}

/** The level for a map that has been zoomed, fetched when it is first needed. */
export async function detailedGeometry(index: DatasetIndex): Promise<LiveGeometry> {
  return geometryOf(JSON.parse(await detailedFile()) as Denmark, index);
}

function geometryOf(topology: Denmark, index: DatasetIndex): LiveGeometry {
  const { municipalities, areas, regions } = topology.objects;
  const byCode = new Map(index.dataset.municipalities.map((own) => [own.code, own]));
  const land = feature(topology, municipalities);
  const shapes = municipalities.geometries as (
    Polygon<{ code: string }> | MultiPolygon<{ code: string }>
  )[];
  return {
    land: {
      type: 'FeatureCollection',
      features: land.features.map((shape) => {
        const own = byCode.get(shape.properties.code);
        return { ...shape, properties: { id: own?.id ?? '', area: own?.area ?? '' } };
      }),
    },
    areaLines: mesh(topology, areas, (a, b) => a !== b),
    regionLines: mesh(topology, regions, (a, b) => a !== b),
    outlineOf: ({ thing, role }) => {
      const codes = new Set(municipalitiesIn(index, thing).map(({ code }) => code));
      const inside = shapes.filter(({ properties }) => codes.has(properties?.code ?? ''));
      return { type: 'Feature', properties: { role }, geometry: merge(topology, inside) };
    },
  };
}
