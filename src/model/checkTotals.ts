import type { Dataset } from './dataset.ts';
import { decodeRows, type Decoded } from './decoded.ts';
import { reportRepeated, type Identifiers } from './identifiers.ts';
import { suggestion } from './nearest.ts';
import type { ProblemLog } from './problem.ts';
import type { KnownIds, Tables } from './readTables.ts';
import type { Row } from './row.ts';
import { pathOf, type ColumnOf } from './tables.ts';
import {
  namedTotals,
  totalsNamedIn,
  totalsOfOne,
  type TableOfThings,
  type Total,
} from './totals.ts';

/** A row of `checks.csv`: a total, and the number the editor expects of it. */
export interface ExpectedTotal {
  readonly total: Total;
  readonly expected: number;
}

type CheckRow = Row<ColumnOf<'checks.csv'>>;

const nothingToCompute: Total = { tables: [], compute: () => 0 };

/** Decodes `checks.csv`; every total that always has its row must be there. */
export function decodeExpectedTotals(
  table: Tables['checks.csv'],
  known: KnownIds,
  log: ProblemLog,
): readonly Decoded<ExpectedTotal, ColumnOf<'checks.csv'>>[] {
  reportRepeated(
    table.rows,
    'name',
    (row) => row.text('name'),
    (line) => `is checked on line ${line} already`,
  );
  const decoded = decodeRows(table.rows, (row) => {
    row.references('source', known.sources, true);
    return { total: decodeTotal(row, known), expected: row.wholeNumber('expected') };
  });
  if (!log.concerns(table.file)) {
    const names = new Set(table.rows.map((row) => row.text('name')));
    for (const name of namedTotals.keys()) {
      if (names.has(name)) continue;
      const message = 'is missing; every total has a row with the number expected';
      log.add({ file: table.file, line: null, column: 'name', value: name, message });
    }
  }
  return decoded;
}

/** The total of a name, such as `clusters-in-aarhus`; null where there is none, or none of a thing with that id. */
function totalOf(name: string, known: KnownIds): Total | null {
  const one = totalsOfOne.find(({ prefix }) => name.startsWith(prefix));
  const id = name.slice(one?.prefix.length);
  return (
    namedTotals.get(name) ?? (one && !idsOf(one.table, known).lacks(id) ? one.total(id) : null)
  );
}

/** Reports every name in braces in some texts of a row that no total has. */
export function reportUnknownTotals<Column extends string>(
  row: Row<Column>,
  columns: readonly Column[],
  known: KnownIds,
): void {
  for (const column of columns) {
    for (const name of totalsNamedIn(row.text(column))) {
      if (!totalOf(name, known)) row.report(column, 'is not the name of a total', name);
    }
  }
}

function decodeTotal(row: CheckRow, known: KnownIds): Total {
  const name = row.requiredText('name');
  const total = totalOf(name, known);
  if (total !== null || name === '') return total ?? nothingToCompute;
  const one = totalsOfOne.find(({ prefix }) => name.startsWith(prefix));
  if (one) {
    const target = idsOf(one.table, known);
    const whole = target.ids.map((candidate) => one.prefix + candidate);
    row.report('name', `ends in an id that is not in ${target.file}${suggestion(name, whole)}`);
    return nothingToCompute;
  }
  const names = [...namedTotals.keys(), ...totalsOfOne.map(({ prefix }) => `${prefix}…`)];
  const meant = suggestion(name, [...namedTotals.keys()]);
  row.report('name', meant === '' ? `is not one of ${names.join(', ')}` : `is not a total${meant}`);
  return nothingToCompute;
}

function idsOf(table: TableOfThings, known: KnownIds): Identifiers {
  return {
    'cities.csv': known.cities,
    'clusters.csv': known.clusters,
    'hospital-areas.csv': known.areas,
    'programmes.csv': known.programmes,
    'regions.csv': known.regions,
  }[table];
}

/**
 * Reports every total that is not what the editor expects. A total is left alone while one of its tables has
 * any other problem: the number would only repeat it.
 */
export function checkTotals(
  checks: readonly Decoded<ExpectedTotal, ColumnOf<'checks.csv'>>[],
  dataset: Dataset,
  log: ProblemLog,
): void {
  for (const { entity, row } of checks) {
    const { total, expected } = entity;
    if (total.tables.some((table) => log.concerns(pathOf(table)))) continue;
    const found = total.compute(dataset);
    if (found !== expected) {
      const name = row.text('name');
      const tables = total.tables.map(pathOf).join(', ');
      row.report('expected', `is not what the tables give for ${name}: ${found} (from ${tables})`);
    }
  }
}
