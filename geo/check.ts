/** Runs every check on the committed files of `geo/`, without the file they were computed from. */
import { checkFiles } from './checks.ts';
import { readReport, readTable, readTexts } from './files.ts';

try {
  const problems = checkFiles(readTexts(), readReport(), readTable());
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log('geo: every check passes');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
