/** Keeps what a run found where a reader finds it: `tests/results/`, in the project's format. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as prettier from 'prettier';

export const resultsFolder = path.resolve(import.meta.dirname, 'results');

/** Writes a file of results. `name` ends in what it is: `bench.md`, `long.json`. */
export async function keepResult(name: string, text: string): Promise<void> {
  const file = path.join(resultsFolder, name);
  await mkdir(resultsFolder, { recursive: true });
  const style = await prettier.resolveConfig(file);
  await writeFile(file, await prettier.format(text, { ...style, filepath: file }));
}
