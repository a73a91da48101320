import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MunicipalityBoundaries } from '../model/boundaries.ts';
import type { Dataset } from '../model/dataset.ts';
import { decodeDataset } from '../model/decode.ts';
import { formatProblem } from '../model/problem.ts';

/**
 * The texts of all CSV files in a folder, by file name. Throws what the file system throws when the folder
 * or a file cannot be read.
 */
export function readTableFiles(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * Reads the tables of a folder and checks them.
 * @param folder path of the folder with the tables.
 * @param boundaries the municipalities' surfaces (WGS84 degrees) by four-digit code.
 * @throws an Error whose message lists every problem, one a line, each with file, line and column.
 */
export function loadDataset(folder: string, boundaries: MunicipalityBoundaries): Dataset {
  const decoded = decodeDataset(readTableFiles(folder), boundaries);
  if (decoded.kind === 'dataset') return decoded.dataset;
  const { problems } = decoded;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new Error(`${count} in the tables:\n${problems.map(formatProblem).join('\n')}`);
}
