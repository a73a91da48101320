import {
  evidences,
  type City,
  type HospitalArea,
  type Municipality,
  type Region,
} from './dataset.ts';
import { decodeRows, type Decoded } from './decoded.ts';
import { reportRepeated, reportRepeatedId } from './identifiers.ts';
import type { KnownIds, Tables } from './readTables.ts';
import { slug } from './slug.ts';
import type { ColumnOf } from './tables.ts';

/** Decodes `cities.csv`. A city that shares its id with a region would make `branches.place` ambiguous. */
export function decodeCities(
  table: Tables['cities.csv'],
  municipalities: Tables['municipalities.csv'],
  known: KnownIds,
): readonly Decoded<City, ColumnOf<'cities.csv'>>[] {
  reportRepeatedId(table.rows, 'id');
  const idOfCode = new Map(
    municipalities.rows.map((row) => [row.text('code'), slug(row.text('name'))]),
  );
  return decodeRows(table.rows, (row) => {
    const id = row.id('id');
    if (known.regions.has(id)) row.report('id', `is an id in ${known.regions.file} too`);
    return {
      id,
      name: row.requiredText('name'),
      otherNames: row.list('other_names'),
      lat: row.degrees('lat'),
      lon: row.degrees('lon'),
      municipality: idOfCode.get(row.reference('municipality', known.municipalityCodes)) ?? '',
      sources: row.references('source', known.sources, true),
    };
  });
}

/** Decodes `municipalities.csv`; the id is the slug of the name. */
export function decodeMunicipalities(
  table: Tables['municipalities.csv'],
  known: KnownIds,
): readonly Decoded<Municipality, ColumnOf<'municipalities.csv'>>[] {
  reportRepeatedId(table.rows, 'code');
  reportRepeated(
    table.rows,
    'name',
    (row) => slug(row.text('name')),
    (line) => `makes the same id as the name on line ${line}`,
  );
  return decodeRows(table.rows, (row) => ({
    id: slug(row.requiredText('name')),
    code: row.fourDigitCode('code'),
    name: row.text('name'),
    region: row.reference('region', known.regions),
    area: row.reference('area', known.areas),
    population: row.wholeNumber('population'),
    basis: row.oneOf('basis', evidences),
    sources: row.references('source', known.sources, true),
    populationSources: row.references('population_source', known.sources, true),
  }));
}

/** Decodes `hospital-areas.csv`. */
export function decodeAreas(
  table: Tables['hospital-areas.csv'],
  known: KnownIds,
): readonly Decoded<HospitalArea, ColumnOf<'hospital-areas.csv'>>[] {
  reportRepeatedId(table.rows, 'id');
  return decodeRows(table.rows, (row) => ({
    id: row.id('id'),
    name: row.requiredText('name'),
    hospital: row.requiredText('hospital'),
    site: row.requiredText('site'),
    lat: row.degrees('lat'),
    lon: row.degrees('lon'),
    region: row.reference('region', known.regions),
    basis: row.oneOf('basis', evidences),
    sources: row.references('source', known.sources, true),
  }));
}

/** Decodes `regions.csv`. */
export function decodeRegions(
  table: Tables['regions.csv'],
  known: KnownIds,
): readonly Decoded<Region, ColumnOf<'regions.csv'>>[] {
  reportRepeatedId(table.rows, 'id');
  reportRepeatedId(table.rows, 'code');
  return decodeRows(table.rows, (row) => ({
    id: row.id('id'),
    name: row.requiredText('name'),
    code: row.fourDigitCode('code'),
    sources: row.references('source', known.sources, true),
  }));
}
