import { parse } from 'csv-parse/sync';

/** Where a municipality belongs, as `data/municipalities.csv` says. */
export interface Membership {
  readonly name: string;
  /** Id of its region. */
  readonly region: string;
  /** Id of its hospital area. */
  readonly area: string;
}

/** Municipalities by official four-digit code. */
export type Memberships = ReadonlyMap<string, Membership>;

const columns = ['code', 'name', 'region', 'area'] as const;

/**
 * Reads who belongs where from the text of `data/municipalities.csv`; other columns are left alone.
 * @throws a sentence naming the column that is missing, or the code that is malformed, repeated or incomplete.
 */
export function readMemberships(csv: string): Memberships {
  const rows = parse<Partial<Record<string, string>>>(csv, { columns: true, bom: true });
  const memberships = new Map<string, Membership>();
  rows.forEach((row, index) => {
    const [code, name, region, area] = columns.map((column) => {
      const value = row[column];
      if (value === undefined || value === '') {
        throw new Error(`data/municipalities.csv, row ${index + 1}: ${column} is missing`);
      }
      return value;
    }) as [string, string, string, string];
    if (!/^\d{4}$/.test(code)) {
      throw new Error(
        `data/municipalities.csv, row ${index + 1}: code '${code}' is not four digits`,
      );
    }
    if (memberships.has(code)) {
      throw new Error(`data/municipalities.csv, row ${index + 1}: code ${code} is there twice`);
    }
    memberships.set(code, { name, region, area });
  });
  return memberships;
}
