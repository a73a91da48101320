/** How the steps of the long run last ended: kept beside the tests, because it is made seldom and takes long. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { keepResult, resultsFolder } from './keepResult.ts';
import { mutationTable } from './mutation/report.ts';

export interface LongResult {
  readonly step: string;
  /** When it ended, ISO 8601. */
  readonly date: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
}

/** Writes the results, each in the place of the same step's last one, as JSON and as a table. */
export async function keepResults(root: string, results: readonly LongResult[]): Promise<void> {
  const last = await readFile(path.join(resultsFolder, 'long.json'), 'utf8').catch(() => '[]');
  const kept = (JSON.parse(last) as LongResult[]).filter(
    ({ step }) => !results.some((one) => one.step === step),
  );
  const all = [...kept, ...results].toSorted((a, b) => (a.step < b.step ? -1 : 1));
  await keepResult('long.json', JSON.stringify(all));
  await keepResult('long.md', tableOf(all));
  if (results.some(({ step }) => step === 'mutation')) {
    // Where Stryker did not get as far as its report, the last table stays.
    const table = await mutationTable(root).catch(() => null);
    if (table) await keepResult('mutation.md', table);
  }
}

function tableOf(results: readonly LongResult[]): string {
  const rows = results.map(
    ({ step, date, seconds, passed, failed }) =>
      `| ${step} | ${date.slice(0, 16).replace('T', ' ')} | ${seconds} | ${passed} | ${failed} |`,
  );
  return [
    '# The long run',
    '',
    'How each step of `npm run test:long` last ended, and when (UTC). Steps that are no tests count as one.',
    '',
    '| step | ended | seconds | passed | failed |',
    '|---|---|--:|--:|--:|',
    ...rows,
    '',
  ].join('\n');
}
