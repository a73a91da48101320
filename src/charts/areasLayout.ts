/** Chart 4, hospital areas: how many live in each, by region from north to south, and which clusters are there. */
import { max } from 'd3-array';
import {
  presenceKinds,
  type HospitalArea,
  type PresenceKind,
  type Region,
} from '../model/dataset.ts';
import {
  areasIn,
  clustersIn,
  municipalitiesIn,
  populationOf,
  presencesIn,
  type DatasetIndex,
  type Place,
} from '../model/questions.ts';
import type { Emphasis, Standing } from '../state/emphasis.ts';

/** The mark of a cluster that is in an area today. */
export interface AreaMark {
  readonly cluster: string;
  readonly name: string;
  /** The weightiest way in which it is there. */
  readonly kind: PresenceKind;
  /** Centre of the mark along the row, px. */
  readonly x: number;
  readonly standing: Standing;
}

export interface AreaRow {
  readonly area: HospitalArea;
  readonly population: number;
  readonly municipalities: number;
  /** Length of the bar, per cent of the room for bars. */
  readonly length: number;
  /** The clusters in it today, of those that pass the filter: headquarters first, then by name. */
  readonly marks: readonly AreaMark[];
  readonly standing: Standing;
}

export interface AreaGroup {
  readonly region: Region;
  readonly population: number;
  readonly municipalities: number;
  readonly clusters: number;
  readonly rows: readonly AreaRow[];
  readonly standing: Standing;
}

export interface AreasLayout {
  readonly groups: readonly AreaGroup[];
  readonly population: number;
  readonly municipalities: number;
  readonly clusters: number;
  /** Width of the longest string of marks, px, and their radius. */
  readonly marksWidth: number;
  readonly radius: number;
}

const radius = 3.1;
const step = 7.6;
/** The headquarters' ring is wider than a disc. */
const start = 6;

/** Lays out the regions in the order of the tables, north to south, their areas by inhabitants. */
export function layoutAreas(index: DatasetIndex, emphasis: Emphasis): AreasLayout {
  const { areas, regions, municipalities } = index.dataset;
  const largest = max(areas, ({ id }) => populationOf(index, { kind: 'area', id })) ?? 1;
  const groups = regions.map((region): AreaGroup => {
    const place = { kind: 'region' as const, id: region.id };
    const rows = areasIn(index, region.id)
      .map((area) => rowOf(index, emphasis, area, largest))
      .toSorted((a, b) => b.population - a.population);
    return { ...countsOf(index, place), region, rows, standing: emphasis.of('region', region.id) };
  });
  const rows = groups.flatMap((group) => group.rows);
  const marks = rows.flatMap((row) => row.marks);
  const most = max(rows, (row) => row.marks.length) ?? 0;
  return {
    groups,
    population: groups.reduce((sum, { population }) => sum + population, 0),
    municipalities: municipalities.length,
    clusters: new Set(marks.map(({ cluster }) => cluster)).size,
    marksWidth: Math.ceil(start + most * step),
    radius,
  };
}

function countsOf(index: DatasetIndex, place: Place) {
  return {
    population: populationOf(index, place),
    municipalities: municipalitiesIn(index, place).length,
    clusters: clustersIn(index, place).today.length,
  };
}

function rowOf(
  index: DatasetIndex,
  emphasis: Emphasis,
  area: HospitalArea,
  largest: number,
): AreaRow {
  const place = { kind: 'area' as const, id: area.id };
  const { population, municipalities } = countsOf(index, place);
  return {
    area,
    population,
    municipalities,
    length: (100 * population) / largest,
    marks: marksOf(index, emphasis, place),
    standing: emphasis.of('area', area.id),
  };
}

function marksOf(index: DatasetIndex, emphasis: Emphasis, place: Place): AreaMark[] {
  const presences = presencesIn(index, place);
  return clustersIn(index, place)
    .today.map((cluster) => {
      const kinds = presences.filter((own) => own.cluster === cluster).flatMap((own) => own.kinds);
      return { cluster, isHeadquarters: kinds.includes('headquarters'), kinds };
    })
    .toSorted((a, b) => Number(b.isHeadquarters) - Number(a.isHeadquarters))
    .map(({ cluster, kinds }, at) => ({
      cluster: cluster.id,
      name: cluster.shortName,
      kind: presenceKinds.find((kind) => kinds.includes(kind)) ?? 'planned',
      x: start + at * step,
      standing: emphasis.ofPair(cluster.id, place.id, 'area'),
    }));
}
