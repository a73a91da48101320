import { kmOutside, municipalityAt, toleranceKm, type Surfaces } from './boundaries.ts';
import type { City, HospitalArea, Municipality } from './dataset.ts';
import type { Decoded } from './decoded.ts';
import { suggestion } from './nearest.ts';
import type { ProblemLog } from './problem.ts';
import type { Row } from './row.ts';
import { pathOf, type ColumnOf } from './tables.ts';

/** The decoded places that are checked against each other and against the boundaries. */
export interface DecodedPlaces {
  readonly cities: readonly Decoded<City, ColumnOf<'cities.csv'>>[];
  readonly municipalities: readonly Decoded<Municipality, ColumnOf<'municipalities.csv'>>[];
  readonly areas: readonly Decoded<HospitalArea, ColumnOf<'hospital-areas.csv'>>[];
}

/**
 * Reports every municipality that lies in another region than its hospital area, and areas that no municipality
 * belongs to (only while the municipalities are otherwise in order).
 */
export function checkAreas({ municipalities, areas }: DecodedPlaces, log: ProblemLog): void {
  const municipalitiesPath = pathOf('municipalities.csv');
  if (!log.concerns(municipalitiesPath)) {
    const used = new Set(municipalities.map(({ entity }) => entity.area));
    for (const { row } of areas.filter(({ entity }) => !used.has(entity.id))) {
      row.report('id', `has no municipality in ${municipalitiesPath}`);
    }
  }
  const regionOfArea = new Map(areas.map(({ entity }) => [entity.id, entity.region]));
  for (const { entity, row } of municipalities) {
    const expected = regionOfArea.get(entity.area);
    if (expected !== undefined && expected !== entity.region) {
      row.report(
        'region',
        `is not the region of its area: '${entity.area}' is in '${expected}' (${pathOf('hospital-areas.csv')})`,
      );
    }
  }
}

/**
 * Reports municipalities without a surface, cities outside their municipality and hospitals outside every
 * municipality of their area. A point may lie up to `toleranceKm` outside.
 */
export function checkPoints(places: DecodedPlaces, surfaces: Surfaces): void {
  const codes = [...surfaces.keys()];
  const names = new Map<string, string>();
  const codesOfArea = new Map<string, string[]>();
  for (const { entity, row } of places.municipalities) {
    names.set(entity.code, entity.name);
    codesOfArea.set(entity.area, [...(codesOfArea.get(entity.area) ?? []), entity.code]);
    if (!surfaces.has(entity.code)) {
      row.report('code', `has no boundary in the geometry${suggestion(entity.code, codes)}`);
    }
  }
  const nameOf = (code: string): string => `${names.get(code) ?? 'municipality'} (${code})`;
  for (const { entity, row } of places.cities) {
    const code = row.text('municipality');
    checkPoint(row, entity, [code], `its municipality ${nameOf(code)}`, surfaces, nameOf);
  }
  for (const { entity, row } of places.areas) {
    const own = codesOfArea.get(entity.id) ?? [];
    checkPoint(row, entity, own, `its area ${entity.name}`, surfaces, nameOf);
  }
}

function checkPoint(
  row: Pick<Row<'lat' | 'lon'>, 'reportTogether'>,
  { lat, lon }: { readonly lat: number; readonly lon: number },
  codes: readonly string[],
  whole: string,
  surfaces: Surfaces,
  nameOf: (code: string) => string,
): void {
  const own = codes.flatMap((code) => surfaces.get(code) ?? []);
  if (own.length === 0) return;
  const distance = Math.min(...own.map((surface) => kmOutside(surface, lon, lat)));
  if (distance <= toleranceKm) return;
  const found = municipalityAt(surfaces, lon, lat);
  const where = found === null ? 'in the sea or abroad' : `in ${nameOf(found)}`;
  const swapped = own.some((surface) => kmOutside(surface, lat, lon) <= toleranceKm);
  const hint = swapped ? '; are lat and lon swapped?' : '';
  row.reportTogether(
    ['lat', 'lon'],
    `lies ${where}, ${Math.round(distance)} km outside ${whole}${hint}`,
  );
}
